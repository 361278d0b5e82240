import { z } from 'zod';

/** The days that are looked at together. */
export const over = z
  .enum(['day', 'week', 'month', 'quarter', 'half', 'year', 'stage', 'program'])
  .meta({ title: 'a window', description: 'The days that are looked at together.' });

export const reading = z.enum(['percent_of_target', 'growth_over_baseline']).meta({
  title: 'a reading',
  description: 'The value divided by the target of the same window, or how far it exceeds the baseline.',
});

/** A piece of the calendar. */
export const cell = z
  .enum(['day', 'week', 'month', 'quarter', 'half', 'year'])
  .meta({ title: 'a piece of the calendar' });
