import { z } from 'zod';

const SIZES = ['day', 'week', 'month', 'quarter', 'half', 'year', 'stage', 'program'] as const;
const title = { title: 'a window', description: 'The days that are looked at together.' };

/** The days that are looked at together. */
export const over = z.enum(SIZES).meta(title);

/** The same, or one sale with its returns. */
export const ruleOver = z.enum(['event', ...SIZES]).meta(title);

export const reading = z.enum(['percent_of_target', 'growth_over_baseline']).meta({
  title: 'a reading',
  description: 'The value divided by the target of the same window, or how far it exceeds the baseline.',
});

/** A piece of the calendar. */
export const cell = z
  .enum(['day', 'week', 'month', 'quarter', 'half', 'year'])
  .meta({ title: 'a piece of the calendar' });
