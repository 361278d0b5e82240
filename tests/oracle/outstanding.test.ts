import { expect, test } from 'vitest';
import { outstandingOn } from './outstanding.ts';
import { groups, together } from './random-case.ts';
import { sqlOutstanding } from './sql-outcome.ts';

// What waits for its day is the same in both engines, in the middle of a stage and between its end and its closing.

const GROUPS = groups(25, 50).map((seeds) => ({ seeds: seeds.slice(0, 6) }));
let waiting = 0;

const DAYS = ['2024-01-31', '2024-02-17', '2024-03-20'];

test.each(GROUPS.flatMap(({ seeds }) => DAYS.map((day) => ({ seeds, day }))))(
  'earned and not posted on $day: seeds $seeds.0 and the $seeds.length from there',
  async ({ seeds, day }) => {
    const given = together(seeds);
    const expected = outstandingOn(given, day);
    waiting += expected.length;
    expect(await sqlOutstanding(given, day)).toEqual(expected);
  },
);

test('something waits', () => {
  expect(waiting).toBeGreaterThan(20);
});
