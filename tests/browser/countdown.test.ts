import { expect, inject, test } from 'vitest';
import { visitor } from './visit.ts';

/** The stage that runs ends with 31 December, Chicago's time. */
const { open } = visitor(() => inject('midSeason'));

test.each([
  ['en', '2017-12-01T06:00:00Z', 'Ends on December 31, 2017 31 days left'],
  ['en', '2017-12-30T03:30:00Z', 'Ends on December 31, 2017 2 days, 2 hours left'],
  ['pl', '2017-12-31T00:00:00Z', 'Kończy się 31 grudnia 2017 zostało: 1 dzień i 6 godzin'],
  ['en', '2018-01-01T05:30:01Z', 'Ends on December 31, 2017 30 minutes left'],
  ['en', '2018-01-01T06:00:00Z', 'Ends on December 31, 2017'],
])('in %s at %s the stage says: %s', async (locale, clock, words) => {
  const { page, complaints } = await open(`/${locale}/stages/q4/`, { clock });
  await page.waitForLoadState('networkidle');
  expect((await page.locator('.countdown').innerText()).trim()).toBe(words);
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('without a script the day is said', async () => {
  const { page } = await open('/en/stages/q4/', { javaScriptEnabled: false });
  expect((await page.locator('.countdown').innerText()).trim()).toBe('Ends on December 31, 2017');
});
