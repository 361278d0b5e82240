import { z } from 'zod';
import { notNegative } from './amounts.ts';
import { over } from './windows.ts';
import { reference } from './words.ts';

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
  })
  .meta({ title: 'a limit', description: 'The most that some rules pay together.' });

export type LimitWritten = z.output<typeof limit>;
