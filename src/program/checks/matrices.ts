import type { Diagnostic } from '../diagnostic.ts';
import type { Rule } from '../program.ts';
import { compare } from '../ratio.ts';
import { isWritten, placeIn, placeInKey } from '../resolve/origin.ts';
import { problem } from '../source/problem.ts';
import type { Case } from './case.ts';

/** A matrix has one second measure, which is its columns', and does not fall from column to column unless that is meant. */
export const matrices = ({ program }: Case): Diagnostic[] =>
  program.rules
    .filter(({ curve }) => curve.form === 'matrix')
    .flatMap((rule) => [...multiplied(rule), ...falling(rule)]);

function multiplied(rule: Rule): Diagnostic[] {
  if (!isWritten(rule, 'multiply')) return [];
  const message = 'A matrix is not multiplied: its columns look at a second measure already.';
  return [
    problem(
      placeInKey(rule, 'multiply'),
      'matrix-and-multiply',
      message,
      'Remove multiply:, or write steps in place of the matrix.',
    ),
  ];
}

function falling(rule: Rule): Diagnostic[] {
  const { curve, mayFall } = rule;
  const columns = curve.columns ?? [];
  const row = curve.lines.findIndex((_, index) =>
    columns.some((bands, column) => {
      const [before, at] = [columns[column - 1]?.[index]?.at, bands[index]?.at];
      return before !== undefined && at !== undefined && compare(at, before) < 0;
    }),
  );
  if (mayFall || row < 0) return [];
  const hint = 'Write points that grow from column to column, or may_fall: true where that is meant.';
  return [
    problem(
      placeIn(rule, 'curve', 'matrix', row, 'points'),
      'falling-pay',
      'The pay falls in this row.',
      hint,
    ),
  ];
}
