import { z } from 'zod';
import { where } from './conditions.ts';
import { whole } from './numbers.ts';
import { text } from './texts.ts';

const common = {
  title: text,
  unit: text.optional().meta({ description: 'What stands behind a number: the currency code, or a word.' }),
  decimals: whole(0, 6)
    .optional()
    .meta({ description: 'Decimal places of its values; left out: those of the currency, else 0.' }),
  where: where.optional(),
};

const count = z
  .enum(['rows'])
  .meta({ title: 'what is counted', description: 'Rows that stand: a sale that was returned does not.' });

/** One entry of `measures.yaml`. */
export const measure = z
  .union([
    z
      .strictObject({ ...common, from: z.literal('sales'), sum: z.enum(['net_value', 'quantity']) })
      .meta({ title: 'a sum over sales' }),
    z.strictObject({ ...common, from: z.literal('sales'), count }).meta({ title: 'a count of sales' }),
    z
      .strictObject({ ...common, from: z.literal('activities'), sum: z.enum(['value']) })
      .meta({ title: 'a sum over activities' }),
    z
      .strictObject({ ...common, from: z.literal('activities'), count })
      .meta({ title: 'a count of activities' }),
  ])
  .meta({
    title: 'a measure',
    description: 'A number for a participant or a team, from the facts that count in a window.',
  });
