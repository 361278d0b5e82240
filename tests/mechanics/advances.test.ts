import { describe, expect, test } from 'vitest';
import { played } from './play.ts';

const GROSS = [2750, 3000, 1500, 2375, 3000, 2750];
/** One sale a month, in June on its last day: that is when it is today. */
const SALES = GROSS.map(
  (value, index) => `2026-0${index + 1}-${index === 5 ? '30' : '15'} s${index} ada ${value}`,
);

/** What is paid in each month: commission, and what is advanced or paid back on its last day. */
async function paid(terms: string, sales = SALES): Promise<number[]> {
  const rows = await played({
    people: ['ada'],
    files: {
      'program/advances.yaml': `- { id: draw, title: Draw, rules: [commission], over: month, amount: 2000${terms} }\n`,
    },
    rules: { commission: 'measure: revenue\nover: month\ncurve: { per: 1, points: 1 }' },
    sales,
  });
  const months = Map.groupBy(rows, (row) => row.slice(0, 7));
  return [...months.values()].map((own) => own.reduce((sum, row) => sum + Number(row.split(' ')[3]), 0));
}

describe('advances against earnings', () => {
  // Siebel, "recoverable draw": 2,000 a month; the debts are 0, 0, 500, 125, 0 and 0.
  test('six months of a draw that is paid back', async () => {
    expect(await paid('')).toEqual([2750, 3000, 2000, 2000, 2875, 2750]);
  });

  test('six months of one that is not', async () => {
    expect(await paid(', recover: false')).toEqual([2750, 3000, 2000, 2375, 3000, 2750]);
  });

  // In April 1,500 come back that were earned in February: 2,375 less 1,500 are 875, and 1,125 more are owed.
  test('a return in a later month makes the debt larger', async () => {
    const sales = [...SALES, '2026-04-20 r ada -1500 s1'];
    expect(await paid('', sales)).toEqual([2750, 3000, 2000, 2000, 2000, 2125]);
  });
});
