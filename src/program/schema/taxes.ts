import { z } from 'zod';
import { notNegative, positive } from './amounts.ts';
import { currency } from './currency.ts';
import { day } from './days.ts';
import { sentence } from './texts.ts';
import { id } from './words.ts';

const source = z
  .strictObject({
    title: sentence,
    url: sentence,
    date: day.meta({ title: 'a day', description: 'Of which the source is, or on which it was looked at.' }),
  })
  .meta({ title: 'where a rule is taken from' });

const rule = z
  .strictObject({
    kinds: z
      .array(z.enum(['trip', 'thing', 'cash', 'voucher']))
      .min(1)
      .optional()
      .meta({ title: 'kinds of rewards', description: 'Left out: all.' }),
    from: day.optional(),
    to: day.optional(),
    exempt_up_to: notNegative.optional().meta({
      title: 'a number from 0',
      description: 'A redemption of at most so much is exempt; of more, all of it is taxable.',
    }),
    note: sentence,
    source,
  })
  .meta({ title: 'a rule of taxes' });

/** An item of `taxes.yaml`. */
export const tax = z
  .strictObject({
    id: id.meta({ title: 'a country', description: 'As the column country of participants.csv has it.' }),
    currency,
    rate: positive.optional().meta({
      title: 'a number above 0',
      description: 'How many of it one of the currency of the program is taken as.',
    }),
    rules: z.array(rule).min(1).meta({ title: 'rules, the first that fits counts' }),
  })
  .meta({ title: 'the rules of a country' });
