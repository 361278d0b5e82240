import { describe, expect, test } from 'vitest';
import { played, pointsOf } from './play.ts';

const MEASURE = (id: string): string =>
  `${id}: { title: ${id}, unit: EUR, from: sales, sum: net_value, where: { line: ${id} } }\n`;
const SOURCES = `sales:
  files: sales/{day}.csv
  columns: { sale_id: sale_id, date: date, participant_id: participant_id, net_value: net_value, line: line }
`;

const lines = (goals: Readonly<Record<string, number>>, sold: Readonly<Record<string, number>>) => ({
  'program/sources.yaml': SOURCES,
  'data/targets.csv': `participant_id,measure,from,to,value\n${Object.entries(goals)
    .map(([id, value]) => `ada,${id},2026-01-01,2026-12-31,${value}\n`)
    .join('')}`,
  'data/sales/2026-02-01.csv': `sale_id,date,participant_id,net_value,line\n${Object.entries(sold)
    .map(([id, value]) => `s-${id},2026-02-01,ada,${value},${id}\n`)
    .join('')}`,
});

describe('several targets at once', () => {
  // Ambition, "score": weights times attainment, not clipped: 2 of 4 at 20 and 40,000 of 20,000 at 80 are 170.
  test('a scorecard: weights times attainment', async () => {
    const files = {
      ...lines({ opps: 4, rev: 20000 }, { opps: 2, rev: 40000 }),
      'program/measures.yaml': `${MEASURE('opps')}${MEASURE('rev')}score:
  title: Score
  scorecard: { parts: [{ measure: opps, weight: 20% }, { measure: rev, weight: 80% }] }
`,
    };
    const rule = 'measure: score\nover: stage\ncurve: { per: 1%, points: 1 }';
    const rows = await played({ people: ['ada'], files, rules: { score: rule }, sales: [] });
    expect(pointsOf(rows, 'score')).toEqual([170]);
  });

  const RATES = { a: [2, 4], b: [8, 12], c: [5, 7] } as const;
  const GATE = `gate:
  all:
    - { measure: a, as: percent_of_target, at_least: 95% }
    - { measure: b, as: percent_of_target, at_least: 95% }
    - { measure: c, as: percent_of_target, at_least: 95% }`;
  const rulesOf = ([id, [base, second]]: [string, readonly [number, number]]) => [
    [id, `measure: ${id}\nover: stage\ncurve: { per: 100, points: ${base} }`],
    [
      `${id}-above`,
      `measure: ${id}
over: stage
curve:
  marginal:
    - { from: 0%, per: 100, points: 0 }
    - { from: 100%, per: 100, points: ${second - base} }
${GATE}`,
    ],
  ];

  async function hurdle(sold: Readonly<Record<string, number>>): Promise<number> {
    const goals = { a: 100000, b: 100000, c: 100000 };
    const files = {
      ...lines(goals, sold),
      'program/measures.yaml': `${MEASURE('a')}${MEASURE('b')}${MEASURE('c')}`,
    };
    const rules = Object.fromEntries(Object.entries(RATES).flatMap(rulesOf));
    const rows = await played({ people: ['ada'], files, rules, sales: [] });
    return rows.reduce((sum, row) => sum + Number(row.split(' ')[3]), 0);
  }

  // Base rates from 0; above goal the second ones, if all three reach 95 %. C does not: 2,400 + 8,800 + 4,000.
  test('a hurdle that one of three does not take', async () => {
    expect(await hurdle({ a: 120000, b: 110000, c: 80000 })).toBe(15200);
  });

  // 2,000 + 20,000 at 4 %, 8,000 + 10,000 at 12 %, 95,000 at 5 %.
  test('a hurdle that the third just takes', async () => {
    expect(await hurdle({ a: 120000, b: 110000, c: 95000 })).toBe(2000 + 800 + 8000 + 1200 + 4750);
    expect(await hurdle({ a: 120000, b: 110000, c: 94999 })).toBe(2400 + 8800 + 4749.95);
  });
});
