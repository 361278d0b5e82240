import type { Diagnostic } from '../../program/diagnostic.ts';
import { compare, parseRatio } from '../../program/ratio.ts';
import { problem, quoted } from '../../program/source/problem.ts';
import { wholeFile } from '../../program/source/source.ts';
import type { Redemption } from '../reference/reference.ts';
import { type BatchFile, batchesIn, PAYOUTS, type Payment } from './batch.ts';

/** What is wrong with payouts that were written: one is changed, or what it paid is not among the redemptions. */
export const brokenPayouts = (root: string, redemptions: readonly Redemption[]): Diagnostic[] =>
  batchesIn(root).flatMap(([name, batch]) => (batch ? unpaid(batch, redemptions) : [broken(name)]));

function unpaid(batch: BatchFile, redemptions: readonly Redemption[]): Diagnostic[] {
  const missing = missingPayments(batch, redemptions);
  if (missing.length === 0) return [];
  const named = missing.map(({ redemption_id }) => quoted(redemption_id)).join(', ');
  const message = `The payout ${quoted(batch.batch)} has paid what data/redemptions.csv does not have as sent: ${named}.`;
  const hint = `Restore the rows, or run npm run payout -- ${batch.reward} --on ${batch.day} again: it adds them, and pays nothing.`;
  return [problem(wholeFile(`${PAYOUTS}/${batch.batch}/batch.json`), 'payout-missing', message, hint)];
}

/** Payments of which there is no redemption that is sent or done, of the same participant and as many points. */
export const missingPayments = (
  { reward, payments }: Pick<BatchFile, 'reward' | 'payments'>,
  redemptions: readonly Redemption[],
): Payment[] =>
  payments.filter((payment) => !redemptions.some((one) => one.reward === reward && isPaid(one, payment)));

const isPaid = (one: Redemption, payment: Payment): boolean =>
  one.id === payment.redemption_id &&
  one.participant === payment.participant_id &&
  one.steps.some(({ state }) => state === 'sent' || state === 'done') &&
  compare(one.points, parseRatio(payment.points) ?? one.points) === 0;

function broken(name: string): Diagnostic {
  const message = `The payout ${quoted(name)} is not as npm run payout wrote it.`;
  const hint = 'Restore its files from the history of the repository.';
  return problem(wholeFile(`${PAYOUTS}/${name}/batch.json`), 'payout-broken', message, hint);
}
