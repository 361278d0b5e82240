import { beforeAll, describe, expect, test } from 'vitest';
import type { Row } from '../../src/results/contract.ts';
import { parseRelation } from '../relation.ts';
import { expectedOf, type Folder, programs, readFolder, resultsOf } from './results.ts';

const rows = <R extends 'ledger' | 'balances'>(results: Folder, relation: R): Row<R>[] =>
  parseRelation((results[`${relation}.csv`] ?? []).join('\n'), relation);

describe.each(programs)('%s', (program) => {
  let results: Folder;
  beforeAll(async () => {
    results = await resultsOf(program);
  });

  test('gives what its README works out by hand', () => {
    expect(results).toEqual(readFolder(expectedOf(program)));
  });

  test('gives the same ledger up to a day, computed then or later', async () => {
    const ledger = rows(results, 'ledger');
    const days = [...new Set(ledger.map((row) => row.posted_on))].toSorted();
    for (const day of days.slice(0, -1)) {
      const known = ledger.filter((row) => row.posted_on <= day);
      expect(rows(await resultsOf(program, day), 'ledger')).toEqual(known);
    }
  });

  test('adds up: balances are sums of postings', () => {
    const posted = Map.groupBy(rows(results, 'ledger'), (row) => row.participant_id);
    const sum = (id: string): number =>
      (posted.get(id) ?? []).reduce((points, row) => points + Number(row.points), 0);
    const balances = rows(results, 'balances');
    expect(balances.map((row) => Number(row.balance))).toEqual(
      balances.map((row) => sum(row.participant_id)),
    );
  });

  test('says with every posting what its window has come to', () => {
    const sums = new Map<string, number>();
    const added = rows(results, 'ledger').map((row) => {
      const window = [row.participant_id, row.rule_id, row.window_from].join(' ');
      sums.set(window, (sums.get(window) ?? 0) + Number(row.points));
      return sums.get(window);
    });
    expect(rows(results, 'ledger').map((row) => Number(row.entitlement))).toEqual(added);
  });
});
