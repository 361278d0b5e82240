import type { Measure, Program } from './program.ts';

/** Whether facts can count more in a measure, one by one; what counts values or days has no place for a weight. */
export function canWeigh({ of }: Measure, program: Program): boolean {
  if ('weighted' in of)
    return program.measures
      .filter(({ id }) => of.weighted.some(({ measure }) => measure === id))
      .every((part) => part.from !== null && canWeigh(part, program));
  return 'sum' in of || 'count_new' in of || ('count' in of && of.count === 'rows');
}
