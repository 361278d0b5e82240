import { z } from 'zod';
import { positive } from './amounts.ts';
import { sentence } from './texts.ts';
import { columnName } from './words.ts';

const value = z
  .enum(['reference', 'amount', 'currency', 'points', 'participant_id', 'name', 'day', 'batch', 'number'])
  .meta({ title: 'a value of a payment' });

const column = z
  .union([
    z.strictObject({ title: sentence, value }).meta({ title: 'a column with a value of each payment' }),
    z.strictObject({ title: sentence, text: sentence }).meta({ title: 'a column with a text' }),
  ])
  .meta({ title: 'a column of the file' });

/** How money that points are worth gets onto somebody's card: the file that its provider takes. */
export const payout = z
  .strictObject({
    of: z.enum(['balances', 'requests']).optional().meta({
      title: 'what is paid',
      description: 'All that is on an account, or what was requested and approved; left out: balances.',
    }),
    at_least: positive
      .optional()
      .meta({ title: 'a number above 0', description: 'Points that an account must have to be paid out.' }),
    when: z.enum(['any_day', 'at_close']).optional().meta({
      title: 'when it is paid',
      description: 'On any day, or on the closing days of stages alone; left out: any_day.',
    }),
    reference: columnName.meta({
      title: 'the name of a column',
      description: 'Of participants.csv, with what the provider calls their cards; never a number of one.',
    }),
    file: z
      .strictObject({
        delimiter: z.enum([',', ';', '|', '\t']).optional().meta({ title: 'a delimiter' }),
        decimal: z.enum(['.', ',']).optional().meta({ title: 'a decimal mark' }),
        columns: z.array(column).min(1).meta({ title: 'the columns, in order' }),
      })
      .meta({ title: 'the form of the file' }),
  })
  .meta({ title: 'how it is paid out' });
