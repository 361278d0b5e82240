import type { Diagnostic } from '../diagnostic.ts';
import type { Program, Rule } from '../program.ts';
import { isWritten, placeIn, placeInKey } from '../resolve/origin.ts';
import type { Sharing } from '../sharing.ts';
import { problem, quoted } from '../source/problem.ts';
import { stagesOfRule } from '../stages.ts';
import { addsUp } from '../weighing.ts';
import type { Case } from './case.ts';

/** A rule of teams looks at what a team has, and shares it by what can be counted of each member. */
export const teams = ({ program }: Case): Diagnostic[] => [
  ...program.rules.flatMap((rule) =>
    rule.team
      ? [
          ...ofParticipants(rule),
          ...overEvents(rule),
          ...entered(rule, program),
          ...everyDay(rule, rule.team),
          ...contributions(rule, rule.team, program),
        ]
      : [],
  ),
  ...examplesOf(program),
];

/** Keys that ask a participant what a team does not know. */
const ALONE = { who: 'has no segment', times: 'has no column of its own' } as const;

function ofParticipants(rule: Rule): Diagnostic[] {
  const keys = (['who', 'times'] as const).filter((key) => isWritten(rule, key));
  const said = keys.map((key) => {
    const hint = `Remove ${key}:, or team:.`;
    return problem(placeInKey(rule, key), 'team-and-participant', `A team ${ALONE[key]}.`, hint);
  });
  if (!rule.choice) return said;
  const message = 'A team chooses nothing: everyone chooses alone.';
  const hint = 'Write steps in place of the choice, or remove team:.';
  return [...said, problem(placeIn(rule, 'curve', 'choice'), 'team-and-participant', message, hint)];
}

function overEvents(rule: Rule): Diagnostic[] {
  if (rule.over !== 'event') return [];
  const message = 'A single sale is its seller’s, and not the team’s.';
  return [
    problem(placeIn(rule, 'over'), 'team-and-participant', message, 'Write over: day, or a wider window.'),
  ];
}

function entered(rule: Rule, program: Program): Diagnostic[] {
  const stage = rule.stages && stagesOfRule(program, rule).find(({ enterBy }) => enterBy !== null);
  if (!stage) return [];
  const message = `The stage ${quoted(stage.id)} is entered, and a team enters none.`;
  const hint = 'Name other stages in stages:, or remove team:.';
  return [problem(placeIn(rule, 'team'), 'team-and-participant', message, hint)];
}

/** Days in a team go on every day, and with them every share. */
function everyDay(rule: Rule, { members }: Sharing): Diagnostic[] {
  if (members !== 'by_days' || rule.pays !== 'daily') return [];
  const message = 'Shares by days move every day, and the rule pays daily.';
  const hint = 'Write pays: at_end or at_close, or members: at_end.';
  return [problem(placeIn(rule, 'team', 'members'), 'team-by-days-daily', message, hint)];
}

function contributions(rule: Rule, { share }: Sharing, program: Program): Diagnostic[] {
  const measure = program.measures.find(({ id }) => id === rule.measure);
  // What each gave is counted as the rule began to count.
  const isAsked = share === 'by_contribution' && rule.since === null;
  if (!isAsked || !measure || addsUp(measure, program)) return [];
  const message = `${quoted(measure.id)} does not add up over members: what each gave cannot be said.`;
  const hint = 'Write share: equally or each, or name a measure that is a sum, count: rows or count_new.';
  return [problem(placeIn(rule, 'team', 'share'), 'team-contribution', message, hint)];
}

/** One person alone shows nothing of a team. */
function examplesOf({ examples, rules }: Program): Diagnostic[] {
  const ofTeams = new Set(rules.filter(({ team }) => team).map(({ id }) => id));
  return examples
    .flatMap(({ expect }) => expect)
    .filter(({ rule }) => ofTeams.has(rule))
    .map((expected) => {
      const message = `${quoted(expected.rule)} is a rule of teams, and an example is about one person alone.`;
      return problem(placeIn(expected), 'example-of-team', message, 'Leave the rule out of the example.');
    });
}
