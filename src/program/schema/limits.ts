import { z } from 'zod';
import { notNegative } from './amounts.ts';
import { over } from './windows.ts';
import { reference } from './words.ts';

/** What happens where more is earned than there is. */
export const overflow = z.enum(['stop', 'pro_rata']).meta({
  title: 'what happens beyond the limit',
  description:
    'stop: whoever is known first is paid first; pro_rata: everyone is paid the same part, when a stage closes.',
});

/** A `pool` of a rule. */
export const pool = z
  .strictObject({
    points: notNegative,
    order: z.enum(['first_come', 'in_proportion']).meta({
      title: 'an order',
      description:
        'first_come: whoever is known first is paid first; in_proportion: everyone is paid the same part, when a stage closes.',
    }),
    over: z.enum(['stage', 'program']).optional().meta({
      title: 'a window of a pool',
      description: 'Left out: each stage has a pool of its own; of a rule over the program, the program.',
    }),
    freed: z.enum(['next']).optional().meta({
      title: 'what becomes of freed points',
      description: 'What a return frees, whoever is next is paid; there is no other way.',
    }),
  })
  .meta({ title: 'a pool', description: 'The most that the rule pays to everyone together.' });

/** An item of `limits.yaml`. */
export const limit = z
  .strictObject({
    rules: z.array(reference('rule')).min(1).meta({ title: 'a list of rules' }),
    points: notNegative,
    over,
    of: z
      .enum(['participant', 'team', 'everyone'])
      .optional()
      .meta({ title: 'who shares the limit', description: 'Left out: each participant has their own.' }),
    overflow: overflow.optional(),
  })
  .meta({ title: 'a limit', description: 'The most that some rules pay together.' });

export type LimitWritten = z.output<typeof limit>;
