import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { editionIn } from '../../src/portal/edition.ts';
import { unnamed } from '../../src/portal/figures.ts';
import { forecastOf, reachedOn } from '../../src/portal/liability/forecast.ts';
import { liabilityView } from '../../src/portal/liability/view.ts';
import { type Portal, portalOf } from '../../src/portal/portal.ts';
import { ratio } from '../../src/program/ratio.ts';
import { readResults } from '../../src/results/read.ts';
import { score } from '../../src/score.ts';
import { rootOf } from '../programs/results.ts';

// The golden program `rewards-and-expiry`: a point is worth 2.00 EUR, the only stage is the first half of the year.

const folder = mkdtempSync(join(tmpdir(), 'laurel-liability-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function portalOn(asOf: string): Promise<Portal> {
  const out = join(folder, asOf);
  const { program, reference } = await score({ root: rootOf('rewards-and-expiry'), out, asOf });
  return portalOf(program, reference, readResults(out));
}

let march: Portal;
beforeAll(async () => {
  march = await portalOn('2024-03-25');
});

const withBudget = (portal: Portal, points: bigint): Portal => {
  const budget = {
    rules: ['volume'],
    points: ratio(points),
    over: 'program',
    of: 'everyone',
    overflow: 'stop',
  } as const;
  return { ...portal, program: { ...portal.program, limits: [budget] } };
};

const figures = (portal: Portal): Record<string, readonly string[]> =>
  Object.fromEntries(
    liabilityView(editionIn(portal, 'en')).figures.map(({ id, value, notes }) => [
      id,
      [value, ...notes].map(unnamed),
    ]),
  );

test('what is outstanding, and what will be at this rate', () => {
  // Earned: Ada 10 + 5 + 20, Bo 15. Ada redeemed 8 and 10, Bo 10; 7 of Ada's expired: 10 and 5 are left.
  // 50 in 85 days, 97 are left: 50 + 50 / 85 * 97 = 107.06.
  expect(figures(march)).toEqual({
    outstanding: ['15 points', '€30'],
    earned: ['50 points', '€100'],
    forecast: ['107 points', '€214'],
    redeemed: ['28 points', '€56'],
    expired: ['7 points', '€14'],
  });
});

test('the budget: what part is earned, what part will be, and when it is reached', () => {
  // 50 more take 85 days: from 25 March to 18 June.
  const { earned, forecast } = figures(withBudget(march, 100n));
  expect(earned).toEqual(['50 points', '€100', '50% of the budget, 100 points']);
  expect(forecast).toEqual([
    '107 points',
    '€214',
    '107% of the budget, 100 points',
    'the budget is reached on June 18, 2024',
  ]);
  expect(figures(withBudget(march, 50n))['forecast']?.at(-1)).toBe('the budget is used up');
  expect(figures(withBudget(march, 500n))['forecast']).toEqual([
    '107 points',
    '€214',
    '21% of the budget, 500 points',
  ]);
});

test('debts are no part of what is outstanding', async () => {
  const { outstanding, owed } = figures(await portalOn('2024-06-20'));
  expect([outstanding, owed]).toEqual([['0 points'], ['1 points', '€2']]);
});

test('a budget is reached by the end of a day, or never', () => {
  expect(reachedOn(ratio(10n), ratio(4n), ratio(2n), '2024-02-27')).toBe('2024-03-01');
  expect(reachedOn(ratio(10n), ratio(3n), ratio(2n), '2024-02-27')).toBe('2024-03-02');
  expect(reachedOn(ratio(10n), ratio(4n), ratio(0n), '2024-02-27')).toBe(null);
});

test('what is earned and not posted yet is part of the forecast, and of the rate where it is of the stage', () => {
  const earned = { before: ratio(10n), posted: ratio(4n), pendingInStage: ratio(6n), pending: ratio(8n) };
  // 10 in 5 days are 2 a day, and 5 days are left.
  expect(forecastOf({ from: '2024-01-01', until: '2024-01-11' }, '2024-01-05', earned)).toEqual({
    points: ratio(32n),
    rate: ratio(2n),
    by: '2024-01-10',
  });
});
