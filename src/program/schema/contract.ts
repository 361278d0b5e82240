import { z } from 'zod';
import { whole } from './amounts.ts';
import { percentage } from './edges.ts';
import { columnName } from './words.ts';

const rows = z
  .strictObject({
    at_least: whole(0, 100_000_000).optional().meta({ title: 'a number of rows' }),
    at_most: whole(0, 100_000_000).optional().meta({ title: 'a number of rows' }),
    change: percentage.optional().meta({
      title: 'a percentage',
      description: 'How far a file may differ from those of the same weekday before it.',
    }),
  })
  .meta({ title: 'how many rows a file has' });

const freshness = z
  .strictObject({
    warn_after: whole(1, 366).meta({ title: 'a number of days' }),
    error_after: whole(1, 366).optional().meta({ title: 'a number of days' }),
  })
  .meta({ title: 'how old data may be', description: 'In days since the last day that a file holds.' });

const total = z
  .strictObject({
    change: percentage.meta({
      title: 'a percentage',
      description: 'How far it may differ from that of files of the same weekday before it.',
    }),
  })
  .meta({ title: 'what the values of a file add up to' });

/** What the client has promised of a feed's files. */
export const contract = z
  .strictObject({
    manifest: z
      .literal('required')
      .optional()
      .meta({ title: 'the word required', description: 'Each file has a manifest beside it.' }),
    freshness: freshness.optional(),
    rows: rows.optional(),
    total: total.optional(),
    required: z
      .array(columnName)
      .optional()
      .meta({ title: 'a list of columns', description: 'Our names; their cells are never empty.' }),
    columns: z.literal('open').optional().meta({
      title: 'the word open',
      description: 'A column that is not known is warned of; left out: it is an error.',
    }),
    set_aside: percentage
      .optional()
      .meta({ title: 'a percentage', description: 'Share of rows that may be set aside; left out: none.' }),
  })
  .meta({ title: 'a contract', description: 'What the files of a feed must be like.' });

export type ContractWritten = z.output<typeof contract>;
