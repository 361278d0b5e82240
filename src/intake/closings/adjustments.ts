import type { Diagnostic } from '../../program/diagnostic.ts';
import type { Stage } from '../../program/program.ts';
import { ratioText } from '../../program/ratio.ts';
import { problem, quoted } from '../../program/source/problem.ts';
import { wholeFile } from '../../program/source/source.ts';
import type { Adjustment, Reference } from '../reference/reference.ts';

/** A line for each adjustment that a stage's result rests on, by id: of the stage, or dated in its days; known when it closed. */
export function adjustmentLines(
  { id, period, closes }: Pick<Stage, 'id' | 'period' | 'closes'>,
  { adjustments }: Pick<Reference, 'adjustments'>,
): string[] {
  const own = adjustments.filter(
    ({ stage, day }) => day <= closes && (stage === id || (period.from <= day && day < period.until)),
  );
  return own.map(lineOf).sort();
}

const lineOf = ({ id, day, entrant, points, stage, ranking, excludes }: Adjustment): string =>
  [id, day, entrant.id, excludes ? 'excluded' : ratioText(points), stage ?? '', ranking ?? ''].join(',');

/** What was added to, taken from or changed in the adjustments of a closed stage: one problem for each id. */
export function changedAdjustments(
  stage: string,
  closed: readonly string[],
  now: readonly string[],
): Diagnostic[] {
  const other = [
    ...closed.filter((line) => !now.includes(line)),
    ...now.filter((line) => !closed.includes(line)),
  ];
  const ids = new Set(other.map((line) => line.split(',')[0] ?? ''));
  return [...ids].sort().map((id) => {
    const message = `The adjustment ${quoted(id)} is not what it was when the stage ${quoted(stage)} closed.`;
    const hint = 'Put it back as it was, and write a new row of a later day.';
    return problem(wholeFile('data/adjustments.csv'), 'adjustment-of-closed', message, hint);
  });
}
