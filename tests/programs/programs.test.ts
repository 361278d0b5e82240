import { describe, expect, test } from 'vitest';
import type { Row } from '../../src/results/contract.ts';
import { parseRelation, readRelation } from '../relation.ts';
import { expectedOf, programs, readFolder, resultsOf } from './results.ts';

const ledger = async (program: string, asOf?: string): Promise<Row<'ledger'>[]> =>
  parseRelation(((await resultsOf(program, asOf))['ledger.csv'] ?? []).join('\n'), 'ledger');

/** The days on which a golden program posts something, without the last. */
function earlierDays(program: string): string[] {
  const postedOn = readRelation(expectedOf(program), 'ledger').map((row) => row.posted_on);
  return [...new Set(postedOn)].toSorted().slice(0, -1);
}

describe.each(programs)('%s', (program) => {
  test('gives what its README works out by hand', async () => {
    expect(await resultsOf(program)).toEqual(readFolder(expectedOf(program)));
  });

  test('gives the same ledger up to a day, computed then or later', async () => {
    const full = await ledger(program);
    for (const day of earlierDays(program)) {
      expect(await ledger(program, day)).toEqual(full.filter((row) => row.posted_on <= day));
    }
  });

  test('adds up: balances are sums of postings', () => {
    const postings = readRelation(expectedOf(program), 'ledger');
    const posted = (id: string): number =>
      postings.filter((row) => row.participant_id === id).reduce((sum, row) => sum + Number(row.points), 0);
    const balances = readRelation(expectedOf(program), 'balances');
    expect(balances.map((row) => Number(row.balance))).toEqual(
      balances.map((row) => posted(row.participant_id)),
    );
  });
});
