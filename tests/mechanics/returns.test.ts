import { describe, expect, test } from 'vitest';
import { played, pointsOf } from './play.ts';

describe('what is returned', () => {
  // ADempiere: invoices of 1,000 and a credit note of 200 at 4 % are 32, not 48.
  test('a credit note takes its share back', async () => {
    const rows = await played({
      people: ['ada'],
      rules: { commission: 'measure: revenue\nover: month\ncurve: { per: 100, points: 4 }' },
      sales: ['2026-02-01 a ada 1000', '2026-02-10 n ada -200 a'],
    });
    expect(pointsOf(rows, 'commission')).toEqual([40, -8]);
  });

  // Open Loyalty: a purchase of 40 earned 70 points; half of it returned takes 35 back.
  test('half of a sale takes half of its points back', async () => {
    const rows = await played({
      people: ['ada'],
      rules: { points: 'measure: revenue\nover: event\ncurve: { per: 40, points: 70 }' },
      sales: ['2026-02-01 a ada 40', '2026-05-10 r ada -20 a'],
    });
    expect(pointsOf(rows, 'points')).toEqual([70, -35]);
  });

  test('whole bands: a return of a later month that drops a tier takes back the whole difference', async () => {
    const rows = await played({
      people: ['ada'],
      rules: {
        whole: `measure: revenue
over: month
curve:
  whole:
    - { from: 0, per: 100, points: 1 }
    - { from: 10000, per: 100, points: 2 }`,
      },
      sales: ['2026-02-01 a ada 9500', '2026-02-03 b ada 1000', '2026-03-20 r ada -1000 b'],
    });
    expect(rows).toEqual([
      '2026-02-01 ada whole 95.00',
      '2026-02-03 ada whole 115.00',
      '2026-03-20 ada whole -115.00',
    ]);
  });

  test('once met, a gate stays open; else the return closes it', async () => {
    const gate = (more: string) =>
      `measure: revenue\nover: month\ncurve: { per: 100, points: 1 }\ngate: { all: [{ measure: revenue, at_least: 1000 }]${more} }`;
    const rows = await played({
      people: ['ada'],
      rules: { kept: gate(', once_met: true'), plain: gate('') },
      sales: ['2026-02-01 a ada 600', '2026-02-02 b ada 400', '2026-03-20 r ada -400 b'],
    });
    expect(pointsOf(rows, 'kept')).toEqual([10, -4]);
    expect(pointsOf(rows, 'plain')).toEqual([10, -10]);
  });
});
