import { lastDay } from '../day.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { Program } from '../program.ts';
import { multiply, ratio, ratioText } from '../ratio.ts';
import { isWritten, placeIn } from '../resolve/origin.ts';
import type { Reward } from '../reward.ts';
import { refusePeriod } from '../schema/days.ts';
import { problem } from '../source/problem.ts';
import type { Place } from '../source/source.ts';
import type { Case } from './case.ts';

/** What a reward costs exists, one price after the other, and there is a day on which it can be ordered. */
export const rewards = ({ program }: Case): Diagnostic[] =>
  program.rewards.flatMap((reward) => [
    ...ascending(reward),
    ...tooFine(reward, program),
    ...moneyTooFine(reward, program),
    ...backwards(reward),
    ...payoutOf(reward),
  ]);

/** Where the price of an index stands: the first is `points`, where that is written. */
function placeOfPrice(reward: Reward, index: number, key: 'from' | 'points'): Place {
  const later = isWritten(reward, 'points') ? index - 1 : index;
  return later < 0 ? placeIn(reward, 'points') : placeIn(reward, 'prices', later, key);
}

const ascending = (reward: Reward): Diagnostic[] =>
  reward.prices.flatMap(({ from }, index) => {
    const before = reward.prices[index - 1];
    if (!before || before.from < from) return [];
    const message = `The price from ${from} follows the one from ${before.from}.`;
    const hint = 'Write prices by their days, each of a later day than the one before.';
    return [problem(placeOfPrice(reward, index, 'from'), 'prices-not-ascending', message, hint)];
  });

const tooFine = (reward: Reward, { points: { decimals } }: Program): Diagnostic[] =>
  reward.prices.flatMap(({ points }, index) => {
    if (multiply(points, ratio(10n ** BigInt(decimals))).d === 1n) return [];
    const message = `${ratioText(points)} points do not exist: points have ${decimals} decimal places.`;
    const hint = 'Write points that exist, or give points more decimals in program.yaml.';
    return [problem(placeOfPrice(reward, index, 'points'), 'fraction-of-point', message, hint)];
  });

const moneyTooFine = (reward: Reward, { currency: { code, decimals } }: Program): Diagnostic[] =>
  (['value', 'taxable_value'] as const).flatMap((key) => {
    const money = key === 'value' ? reward.value : reward.taxableValue;
    if (!money || !isWritten(reward, key) || multiply(money, ratio(10n ** BigInt(decimals))).d === 1n)
      return [];
    const message = `${ratioText(money)} ${code} do not exist: the currency has ${decimals} decimal places.`;
    return [problem(placeIn(reward, key), 'fraction-of-money', message, 'Write an amount that can be paid.')];
  });

function backwards(reward: Reward): Diagnostic[] {
  const { offered } = reward;
  const refusal = isWritten(reward, 'to') ? refusePeriod(offered.from, lastDay(offered)) : null;
  if (!refusal) return [];
  return [problem(placeIn(reward, 'to'), refusal.code, refusal.message, refusal.hint)];
}

/** A payout needs to know what the points of an account are in money. */
function payoutOf(reward: Reward): Diagnostic[] {
  if (!reward.payout || !isWritten(reward, 'payout')) return [];
  const { kind, prices, value } = reward;
  if (kind === 'cash' && prices.length > 0 && value) return [];
  const message = 'What is paid out is money, and nothing says for how many points, or how much.';
  const hint = 'Write kind: cash, the points of one, and its value, such as points: 1, value: 0.05.';
  return [problem(placeIn(reward, 'payout'), 'payout-form', message, hint)];
}
