import type { Diagnostic } from '../diagnostic.ts';
import type { Program } from '../program.ts';
import type { Ranking } from '../ranking.ts';
import { isWritten, placeIn, placeInKey } from '../resolve/origin.ts';
import { problem, quoted, warning } from '../source/problem.ts';
import type { Case } from './case.ts';

/** A ranking compares what there is to compare. */
export const comparable = (given: Case): Diagnostic[] =>
  given.program.rankings.flatMap((ranking) => [...membersOf(ranking), ...groupsOf(ranking, given)]);

function membersOf(ranking: Ranking): Diagnostic[] {
  if (ranking.of === 'participants' && isWritten(ranking, 'teams')) {
    const message = `The ranking ${quoted(ranking.id)} ranks participants, and says how members make the score of a team.`;
    return [
      problem(
        placeInKey(ranking, 'teams'),
        'teams-of-participants',
        message,
        'Remove teams:, or write of: teams.',
      ),
    ];
  }
  if (ranking.of === 'participants' || ranking.within === 'all') return [];
  const message = 'A team has no segment: its members may stand in several.';
  return [problem(placeInKey(ranking, 'within'), 'teams-within-segment', message, 'Remove within:.')];
}

function groupsOf(ranking: Ranking, { documents }: Case): Diagnostic[] {
  const none = (key: string, kind: string): Diagnostic[] =>
    documents.has(`program/${kind}.yaml`)
      ? []
      : [
          problem(
            placeIn(ranking, key),
            'file-missing',
            `The ranking needs ${kind}, and there is no program/${kind}.yaml.`,
            `Add program/${kind}.yaml, or remove ${key}:.`,
          ),
        ];
  return [
    ...(ranking.of === 'teams' ? none('of', 'teams') : []),
    ...(ranking.within === 'segment' ? none('within', 'segments') : []),
  ];
}

/** As many as the engine compares. */
const MOST_TIES = 4;

/** A tie-breaker breaks a tie of the score that it follows. */
export const ties = ({ program }: Case): Diagnostic[] =>
  program.rankings.flatMap((ranking) => {
    const names = ranking.ties.map((tie) => (tie.kind === 'measure' ? tie.measure : tie.kind));
    const useless = names.findIndex(
      (name, index) =>
        names.indexOf(name) < index || (ranking.score.kind === 'measure' && ranking.score.measure === name),
    );
    return [...tooManyTies(ranking), ...placeTies(ranking), ...uselessTie(ranking, names, useless)];
  });

function uselessTie(ranking: Ranking, names: readonly string[], useless: number): Diagnostic[] {
  if (useless < 0) return [];
  const message = `${quoted(names[useless] ?? '')} breaks no tie: it has already been compared.`;
  return [warning(placeIn(ranking, 'ties', useless), 'tie-breaker-useless', message, 'Remove it.')];
}

function tooManyTies(ranking: Ranking): Diagnostic[] {
  if (ranking.ties.length <= MOST_TIES) return [];
  const message = `${quoted(ranking.id)} has ${ranking.ties.length} tie-breakers; at most ${MOST_TIES} are compared.`;
  const hint = 'Remove the last ones: after the others the place is shared.';
  return [problem(placeIn(ranking, 'ties', MOST_TIES), 'list-too-long', message, hint)];
}

/** Only a score of places has places of stages to count back. */
function placeTies(ranking: Ranking): Diagnostic[] {
  const index = ranking.ties.findIndex(({ kind }) => kind === 'stage_places');
  if (index < 0 || ranking.score.kind === 'places') return [];
  const message = `${quoted(ranking.id)} is not made of places of stages: there are none to count back.`;
  const hint = 'Remove stage_places, or give the ranking a score of tables.';
  return [problem(placeIn(ranking, 'ties', index), 'countback-without-places', message, hint)];
}

/** A share of a target is divided already: of a team it is what all members reached by what all aimed at. */
export const divided = ({ program }: Case): Diagnostic[] =>
  program.rankings.flatMap((ranking) => {
    if (ranking.score.kind !== 'attainment' || ranking.teams === null || ranking.teams === 'sum') return [];
    const message = 'The attainment of a team is what all its members reached by what all of them aim at.';
    const hint = 'Write teams: sum, or a score that adds up.';
    return [problem(placeIn(ranking, 'teams'), 'teams-of-attainment', message, hint)];
  });

/** Of a ranking in one stage it is not also said that it is in each; it may be in each week of it. */
export const oneStage = ({ program }: Case): Diagnostic[] =>
  program.rankings.flatMap((ranking) => {
    if (!isWritten(ranking, 'stage') || !isWritten(ranking, 'each') || ranking.each !== 'stage') return [];
    const message = `The ranking ${quoted(ranking.id)} is in each stage, and in one alone.`;
    return [problem(placeInKey(ranking, 'each'), 'each-and-stage', message, 'Remove each: or stage:.')];
  });

/** Stages close on days of their own, and the program with the last of them. */
export const ownClosing = ({ program }: Case): Diagnostic[] =>
  program.rankings.flatMap((ranking) => {
    const hasCells = ranking.each === 'week' || ranking.each === 'month';
    if (hasCells || !isWritten(ranking, 'closes_after')) return [];
    const message = `The boards of ${quoted(ranking.id)} close with their stage, or with the program.`;
    const hint = 'Remove closes_after:, or write each: week or each: month.';
    return [problem(placeInKey(ranking, 'closes_after'), 'closing-of-stages', message, hint)];
  });

/** Only points have a day for each change: of a measure, of places and of a team nobody knows who was first. */
export const earliest = ({ program }: Case): Diagnostic[] =>
  program.rankings.flatMap((ranking) => {
    const index = ranking.ties.findIndex(({ kind }) => kind === 'earliest');
    if (index < 0 || (ranking.score.kind === 'points' && ranking.of === 'participants')) return [];
    const message = `Who was first is known of participants' points alone, and ${quoted(ranking.id)} ranks by something else.`;
    const hint = 'Write a measure, such as { measure: revenue }, or nothing: then the place is shared.';
    return [problem(placeIn(ranking, 'ties', index), 'earliest-without-points', message, hint)];
  });

/** Counts of different things are made for participants and teams; those of other groups would have to be added up. */
export const columnCounts = ({ program }: Case): Diagnostic[] =>
  program.rankings.flatMap((ranking) => {
    if (typeof ranking.of === 'string') return [];
    const read = [
      ...('measure' in ranking.score ? [ranking.score] : []),
      ...[...ranking.ties, ...ranking.prizes.map(({ tie }) => tie)].flatMap((tie) =>
        tie !== null && typeof tie === 'object' && 'measure' in tie ? [tie] : [],
      ),
      ...ranking.eligible,
    ];
    const wrong = read.find(({ measure }) => isCountedApart(measure, program));
    if (!wrong) return [];
    const message = `${quoted(wrong.measure)} counts different things, which do not add up over ${quoted(ranking.of.column)}.`;
    const hint = 'Rank by a sum or a count of rows, or rank teams.';
    return [problem(placeIn(ranking, 'of'), 'column-of-counts', message, hint)];
  });

function isCountedApart(id: string, program: Program): boolean {
  const measure = program.measures.find((one) => one.id === id);
  if (!measure) return false;
  const { of, atMost, upToBaselinePer } = measure;
  if ('weighted' in of) return of.weighted.some((part) => isCountedApart(part.measure, program));
  if ('ratio' in of) return of.ratio.some((part) => isCountedApart(part, program));
  return (
    atMost !== null ||
    upToBaselinePer !== null ||
    'count_distinct' in of ||
    'longest_run' in of ||
    'scorecard' in of ||
    ('count' in of && of.count === 'days')
  );
}
