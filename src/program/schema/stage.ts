import { z } from 'zod';
import { segmentsBy, targetFrom } from './assignment.ts';
import { day, period } from './days.ts';
import { entry } from './entry.ts';
import { text } from './texts.ts';
import { time } from './times.ts';
import { id } from './words.ts';

/** A file of `stages/`. */
export const stage = z
  .strictObject({
    id,
    title: text,
    description: text.optional(),
    period,
    repeat: z.enum(['week', 'month']).optional().meta({
      title: 'a piece of the calendar',
      description: 'Each week or month of the period is a stage of its own.',
    }),
    entry: entry.optional(),
    segments: segmentsBy.optional(),
    target: targetFrom.optional(),
    closes: day.optional().meta({
      title: 'a day',
      description: 'What is known by the end of this day is the result; left out: 7 days after the last.',
    }),
    closes_after: time(['day'], 0)
      .optional()
      .meta({ title: 'a time', description: 'So many days after its last one; 0 days: on that day.' }),
    freeze: day.optional().meta({
      title: 'a day',
      description: 'Boards stand still from the end of this day until the stage closes.',
    }),
  })
  .meta({ title: 'a stage' });
