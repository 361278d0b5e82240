import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { ProblemsFound } from '../../../src/program/diagnostic.ts';
import type { Row } from '../../../src/results/contract.ts';
import { score } from '../../../src/score.ts';
import { readRelation } from '../../relation.ts';
import type { Expire } from '../case.ts';
import { chanceOf } from '../chance.ts';
import { summed } from '../outcome.ts';
import { writeHistories } from './folder.ts';
import { type History, randomHistory } from './history.ts';
import { spend } from './spend.ts';

const EXPIRING: readonly (readonly [string, Expire | null, number])[] = [
  ['points that stay', null, 334],
  ['points that expire after 25 days', { months: 0, days: 25 }, 333],
  ['points that expire after a month', { months: 1, days: 0 }, 333],
];

/** Redemptions that are refused, and the ledger where none is. */
async function scored(expire: Expire | null, histories: readonly History[], without: ReadonlySet<string>) {
  const root = writeHistories(expire, histories, without);
  onTestFinished(() => rmSync(root, { recursive: true }));
  const out = join(root, 'out');
  try {
    await score({ root, out });
    return { refused: [], ledger: readRelation(out, 'ledger') };
  } catch (error) {
    if (!(error instanceof ProblemsFound)) throw error;
    return {
      refused: error.diagnostics.map((one) => `${one.code} ${one.message.split('"')[1]}`),
      ledger: [],
    };
  }
}

const keyOf = ({ posted_on, participant_id, kind, rule_id, window_from }: Row<'ledger'>): string =>
  [
    posted_on,
    participant_id,
    kind === 'earn' ? `earn ${window_from}` : kind === 'expiry' ? kind : rule_id,
  ].join(' ');

/** What somebody had left on a day of theirs, the expiry of that day aside. */
const left = (rows: readonly Row<'ledger'>[], day: string): number =>
  rows
    .filter((row) => row.posted_on < day || (row.posted_on === day && row.kind !== 'expiry'))
    .reduce((sum, { points }) => sum + Number(points), 0);

describe.each(EXPIRING)('of %s', (name, expire, count) => {
  const chance = chanceOf(name.length);
  const histories = Array.from({ length: count }, (_, index) => randomHistory(chance, `p${index}`));
  const spent = histories.map((history) => spend(expire, history));
  const refused = spent.flatMap((one) => (expire === null ? one.refused : one.refused.slice(0, 1)));

  test('what is more than there was at its moment is refused, and nothing else is', async () => {
    expect(refused.length).toBeGreaterThan(50);
    const told = (await scored(expire, histories, new Set())).refused;
    expect(told.toSorted()).toEqual(refused.map((id) => `redemption-beyond-balance ${id}`).toSorted());
  });

  test('the others are posted, and no balance was below 0 when points were taken', async () => {
    const { ledger } = await scored(expire, histories, new Set(spent.flatMap((one) => one.refused)));
    expect(summed(ledger.map((row) => [keyOf(row), BigInt(row.points)]))).toEqual(
      Object.fromEntries(spent.flatMap((one) => Object.entries(one.ledger)).toSorted()),
    );
    for (const own of Map.groupBy(ledger, (row) => row.participant_id).values())
      for (const { posted_on } of own.filter(({ reason }) => reason === 'redeemed'))
        expect(left(own, posted_on)).toBeGreaterThanOrEqual(0);
  });
});
