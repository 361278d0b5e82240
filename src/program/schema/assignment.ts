import { z } from 'zod';
import { amount, notNegative, whole } from './amounts.ts';
import { period } from './days.ts';
import { percentage } from './edges.ts';
import { reference } from './words.ts';

/** How a stage's segments follow from baselines. */
export const segmentsBy = z
  .strictObject({
    measure: reference('measure'),
    period,
    by: z.union([
      z.enum(['thresholds', 'quantiles']).meta({ title: 'the words thresholds or quantiles' }),
      z.strictObject({ groups_of: whole(2, 100_000) }).meta({ title: 'groups of about so many' }),
    ]),
    names: z
      .array(reference('segment'))
      .min(1)
      .meta({ title: 'a list of segments', description: 'From the lowest value to the highest.' }),
    from: z
      .array(amount)
      .min(1)
      .optional()
      .meta({ title: 'a list of numbers', description: 'Where each segment begins; for thresholds.' }),
    missing: reference('segment')
      .optional()
      .meta({ description: 'For whom there is no baseline; left out: the first.' }),
  })
  .meta({ title: 'how segments are made' });

/** How a stage's targets follow from baselines. */
export const targetFrom = z
  .strictObject({
    baseline: reference('measure'),
    period,
    times: percentage,
    scale: z.enum(['days', 'none']).optional().meta({
      title: 'the words days or none',
      description: 'days: as many times longer as the stage is than the period; left out: days.',
    }),
    at_least: notNegative.optional(),
  })
  .meta({ title: 'how targets are made' });

export type SegmentsWritten = z.output<typeof segmentsBy>;
export type TargetWritten = z.output<typeof targetFrom>;
