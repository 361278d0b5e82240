import type { Participant, Reference } from '../intake/reference/reference.ts';
import { contains, type Day, lastDay } from '../program/day.ts';
import type { Group, Measure, Program, Rule } from '../program/program.ts';
import type { Reward } from '../program/reward.ts';
import { type Approved, isOver, programState } from '../program/states.ts';
import { editionsOf } from '../program/versions.ts';
import type { Row } from '../results/contract.ts';
import type { Results } from '../results/read.ts';
import { type Boards, boardsOf } from './boards.ts';
import { type Stages, stagesOn } from './stage.ts';

/** All that pages are made of, in no language yet. */
export interface Portal {
  readonly program: Program;
  readonly reference: Reference;
  readonly results: Results;
  readonly boards: Boards;
  /** The browser tab's picture, below `public/`; null where the program has none. */
  readonly icon: string | null;
  /** Everything is as known by the end of this day. */
  readonly today: Day;
  readonly stages: Stages;
  readonly lastDay: Day;
  /** Whether the program's last day has passed, and no stage holds its result back. */
  readonly over: boolean;
  readonly participants: ReadonlyMap<string, Participant>;
  /** By participant: the team that they are in today, or were in last. */
  readonly teamToday: ReadonlyMap<string, string>;
  /** By participant: what they have won or would win. */
  readonly prizesOf: ReadonlyMap<string, readonly Row<'prizes'>[]>;
}

export function portalOf(
  program: Program,
  reference: Reference,
  results: Results,
  icon: string | null = program.brand.logo,
  approved: Approved = new Set(),
): Portal {
  const today = results.summary.as_of;
  const end = lastDay(program.period);
  return {
    program,
    reference,
    results,
    icon,
    boards: boardsOf(program, results.standings),
    today,
    stages: stagesOn(program, today, approved),
    lastDay: end,
    over: isOver(programState(program, today, approved)),
    participants: new Map(reference.participants.map((one) => [one.id, one])),
    teamToday: teamsToday(reference, today),
    prizesOf: Map.groupBy(
      results.prizes.filter((row) => row.entrant_kind === 'participant'),
      (row) => row.entrant_id,
    ),
  };
}

function teamsToday({ roster }: Reference, today: Day): Map<string, string> {
  const teams = new Map<string, string>();
  for (const { participant, team, span } of roster)
    if (contains(span, today) || !teams.has(participant)) teams.set(participant, team);
  return teams;
}

/** The measure with this id. Throws where a checked program could not have named it. */
export const measureOf = ({ program }: Portal, id: string): Measure => found(program.measures, id);
/** As `measureOf`, for a rule. */
export const ruleOf = ({ program }: Portal, id: string): Rule => found(program.rules, id);
/** The rule that a posting is of, in the version that it was posted by; undefined for what no rule posted. */
export const ruleBehind = (
  { rules }: Program,
  { rule_id: id, rule_version: version }: Pick<Row<'ledger'>, 'rule_id' | 'rule_version'>,
): Rule | undefined => {
  const rule = rules.find((one) => one.id === id);
  return rule && (editionsOf(rule).find((edition) => `${edition.version}` === version) ?? rule);
};

/** As `measureOf`, for a reward. */
export const rewardOf = ({ program }: Portal, id: string): Reward => found(program.rewards, id);
/** As `measureOf`, for a segment. */
export const segmentOf = ({ program }: Portal, id: string): Group => found(program.segments, id);
/** As `measureOf`, for a team. */
export const teamOf = ({ program }: Portal, id: string): Group => found(program.teams, id);

function found<T extends { readonly id: string }>(list: readonly T[], id: string): T {
  const one = list.find((item) => item.id === id);
  if (!one) throw new Error(`the results name ${id}, which the program does not have`);
  return one;
}
