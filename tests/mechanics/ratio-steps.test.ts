import { describe, expect, test } from 'vitest';
import { missing, type Play, played, pointsOf } from './play.ts';

// What is said to be missing of a ratio brings the award, and a cent less of it does not.

const MEASURES = `revenue: { title: Revenue, unit: EUR, from: sales, sum: net_value }
large: { title: Large sales, unit: EUR, from: sales, sum: net_value, where: { net_value: { at_least: 100 } } }
deals: { title: Deals, from: sales, count: rows }
share: { title: Share of large sales, ratio: [large, revenue] }
per_visit: { title: Revenue of a visit, ratio: [revenue, visits], decimals: 2 }
mean: { title: Mean, from: sales, average: net_value }
per_deal: { title: For each deal, ratio: [revenue, deals] }
hit_rate: { title: Sales of a visit, ratio: [deals, visits] }
visits: { title: Visits, from: activities, count: rows, where: { type: visit } }
`;

const SOURCES = `sales:
  files: sales/{day}.csv
  columns: { sale_id: sale_id, date: date, participant_id: participant_id, net_value: net_value, kind: kind, returns: returns }
activities:
  files: activities/{day}.csv
  columns: { activity_id: activity_id, date: date, participant_id: participant_id, type: type }
`;

const visits = Array.from({ length: 7 }, (_, index) => `v${index},2026-02-02,ann,visit\n`).join('');

/** Ann has sold 300 in one sale and 700 in ten, and has been on seven visits. */
const sold = (rule: string, more: readonly string[] = []): Play => ({
  people: ['ann'],
  rules: { one: `pays: daily\nover: stage\n${rule}` },
  files: {
    'program/measures.yaml': MEASURES,
    'program/sources.yaml': SOURCES,
    'data/activities/2026-02-02.csv': `activity_id,date,participant_id,type\n${visits}`,
  },
  sales: [
    '2026-02-01 a ann 300',
    ...Array.from({ length: 10 }, (_, index) => `2026-02-02 b${index} ann 70`),
    ...more,
  ],
});

const steps = (...edges: (readonly [from: string, points: number])[]): string =>
  `curve: { steps: [${edges.map(([from, points]) => `{ from: ${from}, points: ${points} }`).join(', ')}] }`;

/** What the rule has given once so much more is sold, in one sale. */
const earned = async (rule: string, value: number): Promise<number> => {
  const rows = await played(sold(rule, [`2026-02-03 more ann ${value}`]));
  return pointsOf(rows, 'one').reduce((sum, points) => sum + points, 0);
};

describe('the next award of a rule over a ratio', () => {
  // 300 of 1,000: (300 + 400) / (1,000 + 400) is a half.
  test('what counts above and below the line', async () => {
    const rule = `measure: share\n${steps(['20%', 5], ['50%', 12])}`;
    await expect(missing(sold(rule))).resolves.toEqual(['ann one band 400 7']);
    await expect(earned(rule, 400)).resolves.toBe(12);
    await expect(earned(rule, 399.99)).resolves.toBe(5);
  });

  test('a share of all cannot be reached by more', async () => {
    await expect(missing(sold(`measure: share\n${steps(['100%', 5])}`))).resolves.toEqual([]);
  });

  // 1,000 of 7: 200 times 7 are 1,400.
  test('what counts above the line alone', async () => {
    const rule = `measure: per_visit\n${steps(['200', 9])}`;
    await expect(missing(sold(rule))).resolves.toEqual(['ann one band 400 9']);
    await expect(earned(rule, 400)).resolves.toBe(9);
    await expect(earned(rule, 399.99)).resolves.toBe(0);
  });

  // 11 of 7: 25 of 7 are more than 3.5, 24 are not.
  test('what is of another feed, in whole deals', async () => {
    const rule = `measure: hit_rate\n${steps(['350%', 4])}`;
    await expect(missing(sold(rule))).resolves.toEqual(['ann one band 14 4']);
  });

  // 1,000 of 7 are two full steps of 50; three are 1,050.
  test('the next full step', async () => {
    const rule = 'measure: per_visit\ncurve: { every: 50, points: 2 }';
    await expect(missing(sold(rule))).resolves.toEqual(['ann one band 50 2']);
    await expect(earned(rule, 50)).resolves.toBe(6);
    await expect(earned(rule, 49.99)).resolves.toBe(4);
  });

  test.each(['mean', 'per_deal'])(
    'nothing is said of %s: it depends on how large a sale is',
    async (measure) => {
      await expect(missing(sold(`measure: ${measure}\n${steps(['500', 5])}`))).resolves.toEqual([]);
    },
  );
});
