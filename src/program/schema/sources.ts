import { z } from 'zod';
import { quoted } from '../source/problem.ts';
import { whole } from './amounts.ts';
import { contract } from './contract.ts';
import { format } from './format.ts';
import { textLeaf } from './leaf.ts';
import { Refusal } from './refusal.ts';
import { sentence } from './texts.ts';
import { columnName } from './words.ts';

const FILES =
  /^(?!.*\.\.)(?:[A-Za-z0-9._-]+\/)+[A-Za-z0-9._-]*\{day\}[A-Za-z0-9._-]*\.(?:csv|txt|tsv|csv\.gz|txt\.gz|zip|xlsx)$/;
const MATCH = /^(participants|products|customers)\.([^.]+)$/;

interface Match {
  readonly table: 'participants' | 'products' | 'customers';
  readonly column: string;
}

const files = textLeaf(
  {
    title: 'a pattern of files',
    description: 'A folder below data/, and the names of its files with {day} in them.',
    pattern: FILES.source,
    examples: ['sales/{day}.csv'],
  },
  (written) =>
    FILES.test(written)
      ? written
      : new Refusal(
          'bad-files',
          `${quoted(written)} is not a pattern of files.`,
          'Write a folder below data/ and a name with {day} in it, such as sales/{day}.csv.',
        ),
);

const match = textLeaf(
  {
    title: 'a column of a table',
    description: 'What the values of the file are compared with.',
    pattern: MATCH.source,
    examples: ['products.title'],
  },
  (written): Match | Refusal => {
    const [, table, column] = MATCH.exec(written) ?? [];
    if (column !== undefined && (table === 'participants' || table === 'products' || table === 'customers'))
      return { table, column };
    const hint =
      'Write participants., products. or customers. and the name of a column, such as products.title.';
    return new Refusal('bad-match', `${quoted(written)} is not a column of a table.`, hint);
  },
);

const column = z.union([
  sentence,
  z
    .strictObject({
      column: sentence,
      or: z
        .array(sentence)
        .optional()
        .meta({ title: 'a list of names', description: 'Other names that the file may give it.' }),
      joined: z.array(sentence).optional().meta({
        title: 'a list of columns',
        description: 'Their cells follow, each after a /: a key of several columns.',
      }),
      split: sentence
        .optional()
        .meta({ title: 'a text', description: 'What parts the cell, such as " - ".' }),
      part: whole(1, 9).optional().meta({ title: 'which part', description: 'Left out: the first.' }),
      match: match.optional(),
      aliases: z.record(sentence, sentence).optional().meta({
        title: 'a map of spelling to value',
        description: 'The spelling of the file to the one that is matched.',
      }),
    })
    .meta({ title: 'a column' }),
]);

const feed = z
  .strictObject({
    files,
    format: format.optional(),
    columns: z
      .record(columnName, column)
      .meta({ title: 'a map of columns', description: 'Our name to the name in the file.' }),
    constants: z
      .record(columnName, sentence)
      .optional()
      .meta({ title: 'a map of values', description: 'Our name to what every row has.' }),
    delivery: z
      .enum(['delta', 'restated_day', 'month_to_date', 'quarter_to_date', 'year_to_date', 'snapshot'])
      .optional()
      .meta({ title: 'what a file holds', description: 'Left out: delta, new rows.' }),
    return_sign: z
      .enum(['minus', 'plus', 'marks'])
      .optional()
      .meta({ title: 'how returns are written', description: 'Left out: with a minus.' }),
    ignored: z
      .array(sentence)
      .optional()
      .meta({ title: 'a list of columns', description: 'Known, and not read.' }),
    late_days: whole(0, 366)
      .optional()
      .meta({ title: 'a number of days', description: 'How late a row may come; left out: 7.' }),
    contract: contract.optional(),
  })
  .meta({ title: 'a feed' });

/** `sources.yaml`. */
export const sources = z
  .strictObject({ sales: feed.optional(), activities: feed.optional() })
  .meta({ title: 'the sources' });

export type FeedWritten = z.output<typeof feed>;
