import type { Diagnostic } from '../diagnostic.ts';
import type { Program, Ranking } from '../program.ts';
import { compare } from '../ratio.ts';
import { below, type Origin } from '../resolve/origin.ts';
import type { PlaceScoreWritten } from '../schema/rankings.ts';
import { didYouMean } from '../source/nearest.ts';
import { problem, quoted, warning } from '../source/problem.ts';
import { placeOf, placeOfKey } from '../yaml/document.ts';
import type { Case } from './case.ts';

interface Scored {
  readonly score: PlaceScoreWritten;
  readonly ranking: Ranking;
  readonly origin: Origin;
  readonly program: Program;
}

/** Places become points: of stage boards, for the same entrants, by tables that are there and fall. */
export const placeScores = ({ program, gathered }: Case): Diagnostic[] =>
  gathered.rankings.flatMap(({ written, origin }, index) => {
    const ranking = program.rankings[index];
    if (!ranking || typeof written.score === 'string' || !('tables' in written.score)) return [];
    const scored = { score: written.score, ranking, origin: below(origin, 'score'), program };
    return [
      ...season(scored),
      ...tables(scored),
      ...boards(scored),
      ...uncovered(scored),
      ...counted(scored),
    ];
  });

function season({ ranking, origin }: Scored): Diagnostic[] {
  if (ranking.each === 'program') return [];
  const message = 'Places of stages are added up over the program; this ranking is one of each stage.';
  return [
    problem(
      placeOf(origin.document, origin.path),
      'places-in-a-stage',
      message,
      'Remove each: stage, or write score: points.',
    ),
  ];
}

function tables({ score, origin: { document, path } }: Scored): Diagnostic[] {
  return Object.entries(score.tables).flatMap(([name, points]) => {
    const rise = points.findIndex(
      (value, index) => index > 0 && compare(value, points[index - 1] ?? value) > 0,
    );
    if (rise < 0) return [];
    const message = `In the table ${quoted(name)} the place ${rise + 1} is worth more than the place before it.`;
    return [
      problem(
        placeOf(document, [...path, 'tables', name, rise]),
        'table-rises',
        message,
        'Write the points of the first place first.',
      ),
    ];
  });
}

function boards({ score, ranking, origin: { document, path }, program }: Scored): Diagnostic[] {
  return Object.entries(score.stages).flatMap(([stage, { places_on: board, table }]) => {
    const at = [...path, 'stages', stage];
    const found: Diagnostic[] = [];
    if (!Object.hasOwn(score.tables, table)) {
      const message = `${quoted(table)} is not a table of this ranking.`;
      found.push(
        problem(
          placeOf(document, [...at, 'table']),
          'unknown-table',
          message,
          didYouMean(table, Object.keys(score.tables)),
        ),
      );
    }
    const source = program.rankings.find(({ id }) => id === board);
    if (source && (source.each !== 'stage' || source.of !== ranking.of)) {
      const message = `The places of ${quoted(board)} cannot be taken: it is no ranking of each stage with ${ranking.of}.`;
      found.push(
        problem(
          placeOf(document, [...at, 'places_on']),
          'bad-places-on',
          message,
          'Name a ranking with each: stage that ranks the same.',
        ),
      );
    }
    return found;
  });
}

function uncovered({ score, origin: { document, path }, program }: Scored): Diagnostic[] {
  const missing = program.stages.filter(
    ({ id }) => !Object.hasOwn(score.stages, id) && !Object.hasOwn(score.stages, 'default'),
  );
  if (missing.length === 0) return [];
  const message = `The places of ${missing.map(({ id }) => quoted(id)).join(', ')} count nothing.`;
  return [
    warning(
      placeOfKey(document, [...path, 'stages']),
      'stage-without-places',
      message,
      'Add the stage, or default:, unless that is meant.',
    ),
  ];
}

function counted({ score, origin: { document, path }, program }: Scored): Diagnostic[] {
  if (score.best_of === undefined || program.stages.length === 0 || score.best_of < program.stages.length)
    return [];
  const message = `There are ${program.stages.length} stages: the best ${score.best_of} leave none out.`;
  return [
    warning(
      placeOf(document, [...path, 'best_of']),
      'best-of-all',
      message,
      'Write a lower number, or remove best_of.',
    ),
  ];
}
