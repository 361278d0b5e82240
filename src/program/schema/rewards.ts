import { z } from 'zod';
import { notNegative, positive, whole } from './amounts.ts';
import { day } from './days.ts';
import { payout } from './payout.ts';
import { picture } from './pictures.ts';
import { text } from './texts.ts';
import { who } from './who.ts';
import { id } from './words.ts';

/** From a day on a reward costs something else. */
const price = z.strictObject({ from: day, points: positive }).meta({ title: 'a price from a day on' });

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
    taxable_value: notNegative.optional().meta({
      title: 'a number from 0',
      description: 'What taxes are reckoned from, in the currency of the program; left out: its value.',
    }),
    points: positive.optional().meta({
      title: 'a number above 0',
      description: 'What one of it costs; left out: it can be won and not ordered.',
    }),
    prices: z
      .array(price)
      .min(1)
      .optional()
      .meta({ title: 'later prices', description: 'An order costs what holds on its day.' }),
    stock: whole(1, 1_000_000).optional().meta({
      title: 'a whole number from 1',
      description: 'How many can be ordered in all; left out: as many as anybody wants.',
    }),
    from: day.optional().meta({ title: 'a day', description: 'The first on which it can be ordered.' }),
    to: day.optional().meta({ title: 'a day', description: 'The last on which it can be ordered.' }),
    who,
    payout: payout.optional(),
  })
  .meta({ title: 'a reward' });
