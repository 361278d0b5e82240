import type { CurveLine } from '../curve.ts';
import type { Rule } from '../program.ts';
import { compare, multiply, type Ratio, ratio, ratioText } from '../ratio.ts';
import { placeIn } from '../resolve/origin.ts';
import type { Place } from '../source/source.ts';

/** Where a line of a curve, or a key of it, is written. */
export function placeOfLine(rule: Rule, index: number, key: string): Place {
  const { form } = rule.curve;
  return form === 'flat' ? placeIn(rule, 'curve', key) : placeIn(rule, 'curve', form, index, key);
}

/** Each line of a curve with the one before it, and its index. */
export const neighbours = (
  lines: readonly CurveLine[],
): (readonly [before: CurveLine, line: CurveLine, index: number])[] =>
  lines.flatMap((line, index) => {
    const before = lines[index - 1];
    return before ? [[before, line, index] as const] : [];
  });

export const isAscending = ({ curve }: Rule): boolean =>
  neighbours(curve.lines).every(([before, line]) => compare(before.from, line.from) < 0);

/** An edge as the rule's author writes it. */
export const edgeText = (edge: Ratio, { as, curve }: Rule): string =>
  as === 'value' && curve.edges === 'x' ? ratioText(edge) : `${ratioText(multiply(edge, ratio(100n)))}%`;
