import type { Measure, Program } from './program.ts';

/** Whether facts can count more in a measure, one by one; what counts values or days has no place for a weight. */
export function canWeigh({ of }: Measure, program: Program): boolean {
  if ('weighted' in of)
    return partsOf(of.weighted, program).every((part) => part.from !== null && canWeigh(part, program));
  return 'sum' in of || 'count_new' in of || ('count' in of && of.count === 'rows');
}

/** Whether what several have of a measure is what they have together: not where they may share what is counted. */
export function addsUp(measure: Measure, program: Program): boolean {
  const { of, atMost, upToBaselinePer } = measure;
  if ('weighted' in of)
    return partsOf(of.weighted, program).every((part) => part.from !== null && addsUp(part, program));
  return canWeigh(measure, program) && atMost === null && upToBaselinePer === null;
}

const partsOf = (weights: readonly { readonly measure: string }[], { measures }: Program): Measure[] =>
  measures.filter(({ id }) => weights.some(({ measure }) => measure === id));
