import { describe, expect, test } from 'vitest';
import { played, pointsOf } from './play.ts';

const TIERS = `
    - { from: 0, per: 100, points: 1 }
    - { from: 10000, per: 100, points: 2 }
    - { from: 50000, per: 100, points: 3 }
    - { from: 100000, per: 100, points: 4 }`;

describe('rates by tier', () => {
  // Oracle Incentive Compensation, "Examples of Calculating Earnings Using Step Rates": published amounts, 164 in all.
  test('of each transaction by itself: the step rates of a vendor', async () => {
    const amounts = [200, 300, 1500, 1200, 2000, 4500];
    const rows = await played({
      people: ['ada'],
      rules: {
        steps: `measure: revenue
over: event
curve:
  marginal:
    - { from: 0, per: 100, points: 1 }
    - { from: 1000, per: 100, points: 2 }
    - { from: 3000, per: 100, points: 3 }
    - { from: 8000, per: 100, points: 5 }`,
      },
      sales: amounts.map((amount, index) => `2026-02-0${index + 1} s${index} ada ${amount}`),
    });
    expect(pointsOf(rows, 'steps')).toEqual([2, 3, 20, 14, 30, 95]);
  });

  // The same vendor's flat rates; the rates are published, the amounts worked out.
  test.each([
    ['whole', { ann: 50, ben: 300, col: 1800 }],
    ['marginal', { ann: 50, ben: 200, col: 1200 }],
  ] as const)('of a year, %s', async (form, expected) => {
    const rows = await played({
      people: ['ann', 'ben', 'col'],
      rules: { tiers: `measure: revenue\nover: stage\ncurve:\n  ${form}:${TIERS}` },
      sales: ['2026-02-01 a ann 5000', '2026-02-01 b ben 15000', '2026-02-01 c col 60000'],
    });
    const points = Object.keys(expected).map((person) => [person, pointsOf(rows, 'tiers', person)[0]]);
    expect(Object.fromEntries(points)).toEqual(expected);
  });

  // mAmount: a deal of 20,000 after 145,000 pays 4 % up to 150,000 and 6 % beyond: 1,100.
  test('of a deal that crosses an edge: each part at its own rate', async () => {
    const rows = await played({
      people: ['ada'],
      rules: {
        spiff: `measure: revenue
over: stage
curve:
  marginal:
    - { from: 0, per: 100, points: 4 }
    - { from: 150000, per: 100, points: 6 }
    - { from: 250000, per: 100, points: 8 }`,
      },
      sales: ['2026-02-01 prior ada 145000', '2026-03-01 deal ada 20000'],
    });
    expect(pointsOf(rows, 'spiff')).toEqual([5800, 1100]);
  });

  // A marginal plan published by an accounting guide: 30,000 earn 2,050.
  test('of three brackets: 30,000 earn 2,050', async () => {
    const rows = await played({
      people: ['ada'],
      rules: {
        brackets: `measure: revenue
over: stage
curve:
  marginal:
    - { from: 0, per: 100, points: 5 }
    - { from: 10000, per: 100, points: 7 }
    - { from: 25000, per: 100, points: 10 }`,
      },
      sales: ['2026-02-01 a ada 30000'],
    });
    expect(pointsOf(rows, 'brackets')).toEqual([2050]);
  });
});
