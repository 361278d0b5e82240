import { z } from 'zod';
import { whole } from './amounts.ts';
import { where } from './conditions.ts';
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
  .meta({ title: 'the word rows', description: 'Rows that stand: a sale that was returned does not.' });

const sumOf = (columns: readonly ['net_value', 'quantity'] | readonly ['value']) =>
  z.enum(columns).meta({ title: 'a column that can be added up' });

const title = { title: 'a measure' };

/** One entry of `measures.yaml`. */
export const measure = z
  .union([
    z
      .strictObject({ ...common, from: z.literal('sales'), sum: sumOf(['net_value', 'quantity']) })
      .meta(title),
    z.strictObject({ ...common, from: z.literal('sales'), count }).meta(title),
    z.strictObject({ ...common, from: z.literal('activities'), sum: sumOf(['value']) }).meta(title),
    z.strictObject({ ...common, from: z.literal('activities'), count }).meta(title),
  ])
  .meta({
    ...title,
    description: 'A number for a participant or a team, from the facts that count in a window.',
  });
