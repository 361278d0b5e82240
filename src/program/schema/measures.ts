import { z } from 'zod';
import { quoted } from '../source/problem.ts';
import { Numeral } from '../yaml/numeral.ts';
import { amount, whole } from './amounts.ts';
import { where } from './conditions.ts';
import { leaf, textLeaf } from './leaf.ts';
import { asWritten } from './number.ts';
import { Refusal } from './refusal.ts';
import { scorecard } from './scorecards.ts';
import { text } from './texts.ts';
import { time } from './times.ts';
import { cell } from './windows.ts';
import { reference } from './words.ts';

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

const atMost = z
  .strictObject({ rows: whole(1, 1_000_000), per: column, each: cell.optional() })
  .meta({ title: 'a limit of rows', description: 'Rows that count for each value of a column.' });

const upToBaselinePer = column.optional().meta({
  title: 'a column of the feed',
  description: 'Each of its values counts up to its own baseline.',
});

const confirmedBy = z
  .strictObject({
    sale_to: z.literal('same_customer').meta({ title: 'the word same_customer' }),
    within: time(['day']),
  })
  .meta({
    title: 'a confirmation',
    description: 'Counts when the same participant sells to the customer in time.',
  });

const title = { title: 'a measure' };

const credited = z.enum(['manager']).optional().meta({
  title: 'the word manager',
  description: 'Facts are those of who stands in manager_id of the roster.',
});

const levels = leaf(
  {
    title: '1 or all',
    description: 'Facts are those of the manager alone (1), or of every manager above the seller (all).',
    type: ['integer', 'string'],
    pattern: '^all$',
    examples: ['all', 1],
  },
  (written): 1 | 'all' | Refusal => {
    if (written === 'all') return written;
    if (written instanceof Numeral && written.text === '1') return 1;
    const message = `${quoted(asWritten(written))} is no number of levels.`;
    return new Refusal(
      'unknown-word',
      message,
      'Write 1 for the manager alone, or all for every manager above.',
    );
  },
).optional();

const ofSales = { ...common, from: z.literal('sales'), where: where.optional(), credited, levels };
const ofActivities = {
  ...common,
  from: z.literal('activities'),
  where: where.optional(),
  credited,
  levels,
  confirmed_by: confirmedBy.optional(),
};

/** What can be made of the rows of a feed. */
function formsOf<Facts extends typeof ofSales | typeof ofActivities>(
  facts: Facts,
  sums: readonly ['net_value', 'quantity'] | readonly ['value'],
) {
  const sum = z.enum(sums).meta({ title: 'a column that can be added up' });
  return [
    z.strictObject({ ...facts, sum, up_to_baseline_per: upToBaselinePer }).meta(title),
    z.strictObject({ ...facts, count, at_most: atMost.optional() }).meta(title),
    z.strictObject({ ...facts, average: sum }).meta(title),
    z.strictObject({ ...facts, count_distinct: column }).meta(title),
    z
      .strictObject({
        ...facts,
        count_new: column,
        unseen_for: time(['month', 'day']),
        to: z
          .enum(['seller'])
          .optional()
          .meta({ title: 'the word seller', description: 'New to the seller; left out: to anyone.' }),
      })
      .meta(title),
    z
      .strictObject({
        ...facts,
        longest_run: z.literal('days').meta({ title: 'the word days' }),
        calendar: reference('calendar').optional(),
      })
      .meta(title),
  ] as const;
}

/** What is divided, and what it is divided by. */
const ratioOf = z
  .array(reference('measure'))
  .min(1)
  .meta({ title: 'a list of two measures' })
  .transform(([over = '', under, ...more], context): [over: string, under: string] => {
    if (under !== undefined && more.length === 0) return [over, under];
    const message = 'A ratio is of two measures.';
    const refusal = new Refusal(
      'ratio-of-two',
      message,
      'Write what is divided, then what it is divided by.',
    );
    context.addIssue({ code: 'custom', message, params: { refusal } });
    return z.NEVER;
  })
  .meta({ title: 'a list of two measures', description: 'The first divided by the second.' });

const weighted = z
  .record(reference('measure'), amount)
  .meta({ title: 'a map of measure to weight', description: 'Each measure times its weight, added up.' });

/** One entry of `measures.yaml`. */
export const measure = z
  .union([
    ...formsOf(ofSales, ['net_value', 'quantity']),
    ...formsOf(ofActivities, ['value']),
    z.strictObject({ ...common, ratio: ratioOf }).meta(title),
    z.strictObject({ ...common, weighted }).meta(title),
    z.strictObject({ ...common, scorecard }).meta(title),
  ])
  .meta({
    ...title,
    description: 'A number for a participant or a team, from the facts that count in a window.',
  });

export type MeasureWritten = z.output<typeof measure>;
