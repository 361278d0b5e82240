import type { Cell } from '../../intake/database.ts';
import { numberOf, type ReferenceNumbers } from '../../intake/numbers.ts';
import type { Comparison, Reference } from '../../intake/reference/reference.ts';
import { daysBetween } from '../../program/day.ts';
import { multiply, ratio, scaled } from '../../program/ratio.ts';
import { leastCommonMultiple } from '../rules/scales.ts';
import type { EngineMeasure } from './engine-measure.ts';
import { keyText } from './keyings.ts';

type ById = ReadonlyMap<string, EngineMeasure>;

/** Rows of `target`, of measures that the program has. */
export const targetRows = (rows: readonly Comparison[], numbers: ReferenceNumbers, byId: ById): Cell[][] =>
  rows.flatMap((row) => {
    const measure = byId.get(row.measure);
    return measure ? [comparisonRow(row, measure, numbers)] : [];
  });

/** Rows of `baseline`. */
export const baselineRows = (rows: readonly Comparison[], numbers: ReferenceNumbers, byId: ById): Cell[][] =>
  rows.flatMap((row) => {
    const measure = byId.get(row.measure);
    return measure ? [[...comparisonRow(row, measure, numbers), keyCell(row, measure, numbers)]] : [];
  });

/** A multiple of the days of every row of targets and baselines. */
export const dayPartsOf = ({ targets, baselines }: Reference): bigint =>
  [...targets, ...baselines]
    .map(({ span }) => BigInt(daysBetween(span.from, span.until)))
    .reduce(leastCommonMultiple, 1n);

function comparisonRow(
  { entrant, span, value }: Comparison,
  measure: EngineMeasure,
  numbers: ReferenceNumbers,
): Cell[] {
  const isTeam = entrant.kind === 'team';
  return [
    measure.number,
    isTeam ? null : numberOf(numbers.participants, entrant.id),
    isTeam ? numberOf(numbers.teams, entrant.id) : null,
    span.from,
    span.until,
    scaled(multiply(value, ratio(measure.scale)), 1n),
  ];
}

function keyCell({ key }: Comparison, { measure }: EngineMeasure, numbers: ReferenceNumbers): Cell {
  const column = measure.upToBaselinePer;
  return key === null || column === null ? null : keyText(column, key, numbers);
}
