import { z } from 'zod';
import { positive } from './amounts.ts';
import { picture } from './pictures.ts';
import { text } from './texts.ts';
import { id } from './words.ts';

/** An item of `rewards.yaml`. */
export const reward = z
  .strictObject({
    id,
    title: text,
    description: text.optional(),
    kind: z.enum(['trip', 'thing', 'cash', 'voucher']).meta({ title: 'a kind of reward' }),
    picture: picture.optional(),
    value: positive
      .optional()
      .meta({ title: 'a number above 0', description: 'Money, in the currency of the program.' }),
  })
  .meta({ title: 'a reward' });
