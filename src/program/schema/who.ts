import { z } from 'zod';
import { reference } from './words.ts';

/** The segments that something is for. */
export const who = z
  .strictObject({ segment: z.array(reference('segment')).min(1).meta({ title: 'a list of segments' }) })
  .optional()
  .meta({ title: 'who it is for' });
