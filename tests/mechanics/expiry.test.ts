import { expect, test } from 'vitest';
import { played } from './play.ts';

/** The days on which points expire, of sales of 1 on some days; a point each. */
async function expired(after: string, ...days: readonly string[]): Promise<string[]> {
  const rows = await played({
    people: [['ada', '2024-01-01']],
    rules: { deals: 'measure: revenue\nover: event\ncurve: { per: 1, points: 1 }' },
    files: {
      'program/program.yaml': PROGRAM(after),
      'program/stages/year.yaml': `id: year\ntitle: Year\nperiod: ${PERIOD}\n`,
    },
    sales: days.map((day, index) => `${day} s${index} ada 1`),
    asOf: '2025-03-31',
  });
  return rows.filter((row) => / -\d+$/.test(row)).map((row) => row.replace(/ ada +/, ' '));
}

const PERIOD = '{ from: 2024-01-01, to: 2025-03-31 }';
const PROGRAM = (after: string): string => `id: play
title: Play
client: Nobody
period: ${PERIOD}
time_zone: Europe/Warsaw
locales: [en]
currency: EUR
points: { name: points, decimals: 0, expire: { after: ${after} } }
`;

test('what a leap day brought expires on the last day of February', async () => {
  expect(await expired('12 months', '2024-02-28', '2024-02-29', '2024-03-01')).toEqual([
    '2025-02-28 -2',
    '2025-03-01 -1',
  ]);
});

test('in a leap year, a month of the end of January ends on 29 February', async () => {
  expect(await expired('1 month', '2024-01-28', '2024-01-29', '2024-01-31')).toEqual([
    '2024-02-28 -1',
    '2024-02-29 -2',
  ]);
});

test('a day of 23 or of 25 hours is a day', async () => {
  // Clocks in Warsaw change on 31 March and on 27 October 2024.
  const days = ['2024-02-29', '2024-03-01', '2024-03-02', '2024-09-26', '2024-09-27', '2024-09-28'];
  expect(await expired('30 days', ...days)).toEqual([
    ...['2024-03-30 -1', '2024-03-31 -1', '2024-04-01 -1'],
    ...['2024-10-26 -1', '2024-10-27 -1', '2024-10-28 -1'],
  ]);
});
