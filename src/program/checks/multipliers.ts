import type { Diagnostic } from '../diagnostic.ts';
import type { Multiplier, Rule } from '../program.ts';
import { compare, ratio } from '../ratio.ts';
import { placeIn } from '../resolve/origin.ts';
import { problem, warning } from '../source/problem.ts';
import type { Case } from './case.ts';

/** The bands of a multiplier ascend, multiply by more than nothing, and do not fall unless that is meant. */
export const multipliers = ({ program }: Case): Diagnostic[] =>
  program.rules.flatMap((rule) =>
    rule.multiply ? [...nothing(rule.multiply), ...outOfOrder(rule.multiply), ...falling(rule)] : [],
  );

function nothing(multiplier: Multiplier): Diagnostic[] {
  const index = multiplier.bands.findIndex(({ times }) => times.n === 0n);
  if (index < 0) return [];
  const hint = 'Write a gate where nothing shall be paid, unless this band says it better.';
  return [
    warning(
      placeIn(multiplier, 'bands', index, 'times'),
      'multiplier-0',
      'The multiplier takes everything away.',
      hint,
    ),
  ];
}

function outOfOrder(multiplier: Multiplier): Diagnostic[] {
  const index = multiplier.bands.findIndex(({ from }, at) => {
    const before = multiplier.bands[at - 1];
    return before !== undefined && compare(before.from, from) >= 0;
  });
  if (index < 0) return [];
  const hint = 'Write the bands from the lowest edge up, each edge once.';
  const place = placeIn(multiplier, 'bands', index, 'from');
  return [problem(place, 'edges-not-ascending', 'The edge does not come after the one before it.', hint)];
}

function falling({ multiply, mayFall }: Rule): Diagnostic[] {
  if (multiply === null || mayFall) return [];
  const index = fallingIndex(multiply);
  if (index < 0) return [];
  const hint = 'Write times that grow from band to band, or may_fall: true where that is meant.';
  return [problem(placeIn(multiply, 'bands', index, 'times'), 'falling-pay', 'The multiplier falls.', hint)];
}

/** The first band that multiplies by less than what holds below it; -1 for none. */
export const fallingIndex = ({ bands }: Multiplier): number =>
  bands.findIndex(({ from, times }, index) => {
    const below = bands[index - 1]?.times ?? (from.n <= 0n ? ratio(0n) : ratio(1n));
    return compare(times, below) < 0;
  });
