import { z } from 'zod';
import { whole } from './amounts.ts';
import { where } from './conditions.ts';
import { textLeaf } from './leaf.ts';
import { text } from './texts.ts';

const common = {
  title: text,
  unit: text.optional().meta({ description: 'What stands behind a number: the currency code, or a word.' }),
  decimals: whole(0, 6)
    .optional()
    .meta({ description: 'Decimal places of its values; left out: those of the currency, else 0.' }),
};

const count = z.enum(['rows', 'days']).meta({
  title: 'rows or days',
  description: 'Rows that stand (a sale that was returned does not), or days on which one does.',
});

const column = textLeaf(
  { title: 'a column of the feed', examples: ['customer_id'], pattern: '^[a-z][a-z0-9_]*$' },
  (written) => written,
);

const title = { title: 'a measure' };

/** What can be made of the rows of a feed. */
const formsOf = (
  feed: 'sales' | 'activities',
  sums: readonly ['net_value', 'quantity'] | readonly ['value'],
) => {
  const facts = { ...common, from: z.literal(feed), where: where.optional() };
  const sum = z.enum(sums).meta({ title: 'a column that can be added up' });
  return [
    z.strictObject({ ...facts, sum }).meta(title),
    z.strictObject({ ...facts, count }).meta(title),
    z.strictObject({ ...facts, count_distinct: column }).meta(title),
  ] as const;
};

/** One entry of `measures.yaml`. */
export const measure = z
  .union([...formsOf('sales', ['net_value', 'quantity']), ...formsOf('activities', ['value'])])
  .meta({
    ...title,
    description: 'A number for a participant or a team, from the facts that count in a window.',
  });

export type MeasureWritten = z.output<typeof measure>;
