import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BatchFile, batchesIn, digestOf, PAYOUTS, type Payment } from '../intake/payouts/batch.ts';
import { missingPayments } from '../intake/payouts/read.ts';
import { readReference } from '../intake/reference/read.ts';
import type { Reference } from '../intake/reference/reference.ts';
import { programCloses } from '../program/board-windows.ts';
import { contains, type Day } from '../program/day.ts';
import { type Diagnostic, ProblemsFound } from '../program/diagnostic.ts';
import { moneyText } from '../program/money.ts';
import type { Program } from '../program/program.ts';
import { add, parseRatio, ratio } from '../program/ratio.ts';
import { readProgram } from '../program/read.ts';
import { quoted } from '../program/source/problem.ts';
import { wholeFile } from '../program/source/source.ts';
import { readResults } from '../results/read.ts';
import { score } from '../score.ts';
import { appendRedemptions, type RedemptionRow } from './append.ts';
import type { PayoutCode } from './codes.ts';
import { type PaidReward, type Paying, paymentsOf } from './payments.ts';
import { type PaymentValues, providerFile } from './provider-file.ts';
import { badReferences } from './references.ts';

export interface PayOptions {
  readonly root: string;
  readonly reward: string;
  /** What is there by the end of this day is paid. */
  readonly on: Day;
  readonly approvedBy: string;
  readonly now?: string | undefined;
}

export interface Paid {
  /** Null where there was nobody to pay, or what was paid before had only to be written among the redemptions. */
  readonly folder: string | null;
  readonly people: number;
  /** Decimal text. */
  readonly total: string;
}

/**
 * Writes `data/payouts/BATCH/`, the provider's file in it, and then its rows among the redemptions. Throws ProblemsFound
 * where anything stands in the way: then nothing is written. A batch is written once: run again after it was cut short
 * between the two, it adds the rows and pays nothing.
 */
export async function payOut(options: PayOptions): Promise<Paid> {
  const { program, reference, reward } = opened(options);
  const batch = `${reward.id}-${options.on}`;
  const written = batchesIn(options.root).find(([name]) => name === batch);
  if (written) return finished(options, batch, written[1], reference);
  const balances = await balancesOn(options, program, reward, reference);
  const paying: Paying = { program, reference, reward, batch, on: options.on, balances };
  const payments = paymentsOf(paying);
  const found = badReferences(payments, reference, reward.payout);
  if (found.length > 0) throw new ProblemsFound(found);
  if (payments.length === 0) return { folder: null, people: 0, total: moneyText(ratio(0n), program) };
  return write(options, paying, payments);
}

function opened({ root, reward: id }: PayOptions) {
  const { program, diagnostics } = readProgram(root);
  if (!program) throw new ProblemsFound(diagnostics);
  const reward = program.rewards.find((one): one is PaidReward => one.id === id && one.payout !== null);
  const table = 'data/redemptions.xlsx';
  if (!reward) {
    const message = `${quoted(id)} is no reward with a payout.`;
    throw refused(
      'program/rewards.yaml',
      'payout-unknown',
      message,
      'Write payout: at the reward, or name another.',
    );
  }
  if (existsSync(join(root, table)) && !existsSync(join(root, 'data/redemptions.csv')))
    throw refused(
      table,
      'payout-table',
      'Rows are added to a CSV file alone.',
      'Save it as redemptions.csv.',
    );
  return { program, reward, reference: readReference(root, program).reference };
}

/** The rows of a batch that was cut short are added; of one that was not, that is said. */
function finished(
  options: PayOptions,
  name: string,
  batch: BatchFile | null,
  { redemptions }: Reference,
): Paid {
  const missing = batch ? missingPayments(batch, redemptions) : [];
  if (!batch || missing.length === 0) {
    const message = `The payout ${quoted(name)} was written before.`;
    throw refused(`${PAYOUTS}/${name}`, 'payout-written', message, 'Pay on a later day what has come since.');
  }
  appendRedemptions(options.root, rowsOf(batch, missing, redemptions));
  return { folder: null, people: missing.length, total: batch.total };
}

/** Balances as known on the day. */
async function balancesOn(
  { root, on, now }: PayOptions,
  program: Program,
  reward: PaidReward,
  { participants }: Reference,
): Promise<Paying['balances']> {
  if (on > programCloses(program)) throw dayRefused(`The program closes on ${programCloses(program)}.`);
  if (!contains(reward.offered, on)) throw dayRefused(`${quoted(reward.id)} is not offered on ${on}.`);
  if (reward.payout.when === 'at_close' && !program.stages.some(({ closes }) => closes === on))
    throw dayRefused(`No stage closes on ${on}.`);
  const out = mkdtempSync(join(tmpdir(), 'laurel-payout-'));
  try {
    const { summary } = await score({ root, out, asOf: on, now });
    if ((summary.data_through ?? '') < on)
      throw dayRefused(`Files reach to ${summary.data_through ?? 'no day'}.`);
    const results = readResults(out);
    const rows = participants.flatMap(({ id }) => results.of('balances', id));
    return new Map(rows.map(({ participant_id, balance }) => [participant_id, balance]));
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

function write({ root, approvedBy }: PayOptions, paying: Paying, payments: readonly Payment[]): Paid {
  const { program, reference, reward, batch, on } = paying;
  const total = moneyText(payments.map(({ amount }) => parseRatio(amount) ?? ratio(0n)).reduce(add), program);
  const file = providerFile(
    reward.payout.file,
    payments.map((payment, index) => valuesOf(payment, index, paying)),
  );
  const said: BatchFile = {
    ...{ payout: 1, batch, reward: reward.id, day: on, approved_by: approvedBy },
    ...{ currency: program.currency.code, total, payments: [...payments], file: digestOf(file) },
  };
  const [next, there] = [join(root, PAYOUTS, `.${batch}.next`), join(root, PAYOUTS, batch)];
  rmSync(next, { recursive: true, force: true });
  mkdirSync(next, { recursive: true });
  writeFileSync(join(next, 'payments.csv'), file);
  writeFileSync(join(next, 'batch.json'), `${JSON.stringify(said, null, 2)}\n`);
  renameSync(next, there);
  appendRedemptions(root, rowsOf(said, payments, reference.redemptions));
  return { folder: there, people: payments.length, total };
}

function valuesOf(
  payment: Payment,
  index: number,
  { program, reference, reward, batch, on }: Paying,
): PaymentValues {
  const person = reference.participants.find(({ id }) => id === payment.participant_id);
  return {
    ...{ reference: person?.attributes[reward.payout.reference] ?? '', name: person?.name ?? '' },
    ...{ amount: payment.amount, currency: program.currency.code, points: payment.points },
    ...{ participant_id: payment.participant_id, day: on, batch, number: `${index + 1}` },
  };
}

/** What was not requested before is, on the day that it is sent. */
const rowsOf = (
  { reward, day }: Pick<BatchFile, 'reward' | 'day'>,
  payments: readonly Payment[],
  redemptions: Reference['redemptions'],
): RedemptionRow[] =>
  payments.flatMap(({ redemption_id, participant_id, quantity, points }) => {
    const request = {
      ...{ redemption_id, date: day, participant_id, reward_id: reward },
      ...{ quantity: `${quantity}`, points, state: 'requested' },
    };
    const known = redemptions.some(({ id }) => id === redemption_id);
    return [...(known ? [] : [request]), { redemption_id, date: day, state: 'sent' }];
  });

const dayRefused = (message: string): ProblemsFound =>
  refused('data/payouts', 'payout-day', message, 'Name another day with --on.');

const refused = (file: string, code: PayoutCode, message: string, hint: string): ProblemsFound =>
  new ProblemsFound([
    { ...{ code, severity: 'error', message, hint }, ...wholeFile(file) } satisfies Diagnostic,
  ]);
