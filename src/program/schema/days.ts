import { z } from 'zod';
import { addDays, type Day, daysBetween, isDay, type Span } from '../day.ts';
import { quoted } from '../source/problem.ts';
import { textLeaf } from './leaf.ts';
import { Refusal } from './refusal.ts';

/** Ten years: longer is a slip of the pen. */
const LONGEST = 3660;
const DAY_HINT = 'Write a day that exists as YYYY-MM-DD, such as 2017-04-01.';

export const day = textLeaf(
  {
    title: 'a day',
    description: 'A day of the time zone of the program, YYYY-MM-DD.',
    pattern: '^\\d{4}-\\d{2}-\\d{2}$',
  },
  (written): Day | Refusal =>
    isDay(written) && written >= '1900-01-01' && written < '2200-01-01'
      ? written
      : new Refusal('bad-day', `${quoted(written)} is not a day.`, DAY_HINT),
);

/** `from` and `to`, both inclusive, as half-open days. */
export const period = z
  .strictObject({ from: day, to: day })
  .transform(({ from, to }, context): Span => {
    const refusal = refusePeriod(from, to);
    if (refusal === null) return { from, until: addDays(to, 1) };
    context.addIssue({ code: 'custom', path: ['to'], message: refusal.message, params: { refusal } });
    return z.NEVER;
  })
  .meta({ title: 'a period', description: 'Days from `from` to `to`, both included.' });

/** Why two days are no period, or null. */
export function refusePeriod(from: Day, to: Day): Refusal | null {
  if (to < from) {
    return new Refusal(
      'period-backwards',
      `The last day, ${to}, comes before the first, ${from}.`,
      'Exchange them, or correct one.',
    );
  }
  if (daysBetween(from, to) <= LONGEST) return null;
  return new Refusal(
    'period-too-long',
    `From ${from} to ${to} is more than ten years.`,
    'Correct one of the two days.',
  );
}
