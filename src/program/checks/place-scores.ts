import type { Diagnostic } from '../diagnostic.ts';
import type { Program } from '../program.ts';
import type { Entrants, Ranking } from '../ranking.ts';
import { compare } from '../ratio.ts';
import { below, type Origin } from '../resolve/origin.ts';
import type { PlaceScoreWritten } from '../schema/place-scores.ts';
import { didYouMean } from '../source/nearest.ts';
import { problem, quoted, warning } from '../source/problem.ts';
import { isNamed } from '../stages.ts';
import { placeOf, placeOfKey } from '../yaml/document.ts';
import type { Case } from './case.ts';

interface Scored {
  readonly score: PlaceScoreWritten;
  readonly ranking: Ranking;
  readonly origin: Origin;
  readonly program: Program;
  /** Broken ones among them. */
  readonly stageCount: number;
}

/** Places become points: of stage boards, for the same entrants, by tables that are there and fall. */
export const placeScores = ({ program, gathered }: Case): Diagnostic[] =>
  gathered.rankings.flatMap(({ written, origin }, index) => {
    const ranking = program.rankings[index];
    if (!ranking || typeof written.score === 'string' || !('tables' in written.score)) return [];
    const scored = {
      score: written.score,
      ranking,
      origin: below(origin, 'score'),
      program,
      stageCount: program.stages.length + gathered.stageFiles - gathered.stages.length,
    };
    return [season, tables, tableNames, boards, uncovered, counted].flatMap((check) => check(scored));
  });

function season({ ranking, origin: { document, path } }: Scored): Diagnostic[] {
  if (ranking.each === 'program') return [];
  const message = `Places of stages are added up over the program; this ranking is one of each ${ranking.each}.`;
  const hint = `Remove each: ${ranking.each}, or write score: points.`;
  return [problem(placeOf(document, path), 'places-in-a-stage', message, hint)];
}

function tables({ score, origin: { document, path } }: Scored): Diagnostic[] {
  return Object.entries(score.tables).flatMap(([name, points]) => {
    const rise = points.findIndex(
      (value, index) => index > 0 && compare(value, points[index - 1] ?? value) > 0,
    );
    if (rise < 0) return [];
    const place = placeOf(document, [...path, 'tables', name, rise]);
    const message = `In the table ${quoted(name)} the place ${rise + 1} is worth more than the place before it.`;
    return [problem(place, 'table-rises', message, 'Write the points of the first place first.')];
  });
}

function tableNames({ score, origin: { document, path } }: Scored): Diagnostic[] {
  const wrong = Object.entries(score.stages).filter(([, { table }]) => !Object.hasOwn(score.tables, table));
  return wrong.map(([stage, { table }]) => {
    const place = placeOf(document, [...path, 'stages', stage, 'table']);
    const hint = didYouMean(table, Object.keys(score.tables));
    return problem(place, 'unknown-table', `${quoted(table)} is not a table of this ranking.`, hint);
  });
}

function boards({ score, ranking, origin: { document, path }, program }: Scored): Diagnostic[] {
  return Object.entries(score.stages).flatMap(([stage, { places_on: id }]) => {
    const board = program.rankings.find((other) => other.id === id);
    const fits = board !== undefined && (isSame(board.of, ranking.of) || board.of === 'participants');
    if (!board || (board.each === 'stage' && fits)) return [];
    const place = placeOf(document, [...path, 'stages', stage, 'places_on']);
    const message = `The places of ${quoted(id)} cannot be taken: it is no ranking of each stage with ${entrantsText(ranking.of)}.`;
    return [problem(place, 'bad-places-on', message, 'Name a ranking with each: stage that ranks the same.')];
  });
}

const isSame = (a: Entrants, b: Entrants): boolean => entrantsText(a) === entrantsText(b);

const entrantsText = (of: Entrants): string => (typeof of === 'string' ? of : of.column);

function uncovered({ score, origin: { document, path }, program }: Scored): Diagnostic[] {
  const covered = Object.keys(score.stages);
  const missing = program.stages.filter(
    (stage) => !covered.some((name) => name === 'default' || isNamed(stage, name)),
  );
  if (missing.length === 0) return [];
  const message = `The places of ${missing.map(({ id }) => quoted(id)).join(', ')} count nothing.`;
  const hint = 'Add the stage, or default:, unless that is meant.';
  return [warning(placeOfKey(document, [...path, 'stages']), 'stage-without-places', message, hint)];
}

function counted({ score, origin: { document, path }, stageCount }: Scored): Diagnostic[] {
  const { best_of: best } = score;
  if (best === undefined || best < stageCount) return [];
  const message = `There are ${stageCount} stages: the best ${best} leave none out.`;
  const hint = 'Write a lower number, or remove best_of.';
  return [warning(placeOf(document, [...path, 'best_of']), 'best-of-all', message, hint)];
}
