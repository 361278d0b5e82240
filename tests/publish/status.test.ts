import { describe, expect, test } from 'vitest';
import { statusOf } from '../../src/portal/freshness.ts';
import { stalenessOn } from '../../src/portal/staleness.ts';
import { NO_CONTRACT } from '../../src/program/feed.ts';
import { readProgram } from '../../src/program/read.ts';
import { refuseUnready } from '../../src/publish/deploy.ts';
import { statusText } from '../../src/publish/status.ts';
import { root } from '../example/scored.ts';

const { program: example } = readProgram(root);
if (!example) throw new Error('the example is not sound');

const promising = (warnAfter: number, errorAfter: number | null) => ({
  ...example,
  feeds: example.feeds.map((feed) =>
    feed.id === 'sales'
      ? { ...feed, contract: { ...NO_CONTRACT, freshness: { warnAfter, errorAfter } } }
      : feed,
  ),
});
const through = { sales: '2017-11-10', activities: '2017-10-01' };

test('the status names the feeds of which something was promised, and no clock', () => {
  expect(statusText({ program: promising(3, 5), through })).toBe(`{
  "time_zone": "America/Chicago",
  "last_day": "2017-12-31",
  "feeds": [
    {
      "feed": "sales",
      "through": "2017-11-10",
      "warn_after": 3,
      "error_after": 5
    }
  ]
}
`);
  expect(statusOf(example, through).feeds).toEqual([]);
});

describe('figures are', () => {
  const status = statusOf(promising(3, 5), through);
  test.each([
    ['fresh', '2017-11-09'],
    ['fresh', '2017-11-13'],
    ['late', '2017-11-14'],
    ['late', '2017-11-15'],
    ['old', '2017-11-16'],
    ['old', '2031-01-01'],
  ])('%s on %s', (staleness, day) => {
    expect(stalenessOn(status, day)).toBe(staleness);
  });

  test('never old where no error is promised, nor late where nothing is', () => {
    expect(stalenessOn(statusOf(promising(3, null), through), '2031-01-01')).toBe('late');
    expect(stalenessOn(statusOf(example, through), '2031-01-01')).toBe('fresh');
  });

  test('fresh for ever when the program is over and all is there', () => {
    const day = (sales: string) => stalenessOn(statusOf(promising(3, 5), { sales }), '2031-01-01');
    expect([day('2017-12-28'), day('2017-12-27'), day('2017-12-25')]).toEqual(['fresh', 'late', 'old']);
  });
});

describe('a publication', () => {
  const program = { ...promising(3, 5), portal: { ...promising(3, 5).portal, url: 'https://cup.example' } };
  test('is refused with data that are too old by the clock, in the zone of the program', () => {
    // It is 16 November in Chicago from 06:00 UTC.
    expect(() => refuseUnready({ program, through }, '2017-11-16T06:00:00Z')).toThrow(
      expect.objectContaining({
        diagnostics: [
          expect.objectContaining({
            code: 'data-stale',
            message: 'The data are older than their contract allows: sales through 2017-11-10.',
          }),
        ],
      }),
    );
    expect(() => refuseUnready({ program, through }, '2017-11-16T05:59:59Z')).not.toThrow();
  });
});
