import { z } from 'zod';
import { segmentsBy, targetFrom } from './assignment.ts';
import { day, period } from './days.ts';
import { text } from './texts.ts';
import { id } from './words.ts';

/** A file of `stages/`. */
export const stage = z
  .strictObject({
    id,
    title: text,
    description: text.optional(),
    period,
    segments: segmentsBy.optional(),
    target: targetFrom.optional(),
    closes: day.optional().meta({
      title: 'a day',
      description: 'What is known by the end of this day is the result; left out: 7 days after the last.',
    }),
  })
  .meta({ title: 'a stage' });
