import { z } from 'zod';
import { quoted } from '../source/problem.ts';
import { whole } from './amounts.ts';
import { saidTrue, textLeaf } from './leaf.ts';
import { Refusal } from './refusal.ts';
import { sentence } from './texts.ts';
import { timeZone } from './time-zone.ts';

const encoding = textLeaf(
  {
    title: 'an encoding',
    description: 'As in the Encoding Standard of the WHATWG; left out: UTF-8.',
    examples: ['windows-1250', 'windows-1251', 'windows-1252', 'iso-8859-2', 'utf-16le'],
  },
  (written) => {
    const known = labelOf(written);
    if (known !== null) return known;
    const hint = 'Write a label such as windows-1250, windows-1251, windows-1252, iso-8859-2 or utf-16le.';
    return new Refusal('bad-encoding', `${quoted(written)} is no encoding that can be read.`, hint);
  },
);

function labelOf(written: string): string | null {
  try {
    return new TextDecoder(written).encoding;
  } catch {
    return null;
  }
}

const NUMBERED = String.raw`YYYY([-./]?)MM\1DD|DD([-./]?)MM\2YYYY|DD([-./])MM\3YY|D([-./])M\4YY(?:YY)?|MM([-./])DD\5YY(?:YY)?|M([-./])D\6YY(?:YY)?`;
const NAMED = String.raw`DD?(?:\. |[-/. ])MMMM?(?:\.?,? |[-/.])(?:YYYY|YY)|MMMM?\.?[-/ ]DD?(?:, |[-/ ])(?:YYYY|YY)|YYYY[-/. ]MMMM?[-/. ]DD?`;
const TIME = String.raw`(?:[ T]|, )(?:HH?:mm(?::ss(?:\.S{1,9})?)?(?:Z| ?\+hh:?mm)?|h:mm(?::ss)? A)`;
const DATES = new RegExp(`^(?:${NUMBERED}|${NAMED})(?:${TIME})?$`);
const DATES_HINT =
  'Write the day as DD, MM and YYYY with what stands between them, MMM or MMMM for the name of a month, then perhaps a time: DD.MM.YYYY, M/D/YY, D MMM YYYY, YYYY-MM-DD HH:mm, D.M.YYYY H:mm:ss, M/D/YYYY h:mm A, YYYY-MM-DDTHH:mm:ssZ, YYYY-MM-DDTHH:mm:ss+hh:mm.';

const dates = textLeaf(
  {
    title: 'how days are written',
    description: 'DD.MM.YYYY, M/D/YYYY, YYYY-MM-DD HH:mm and the like.',
    pattern: DATES.source,
    examples: ['DD.MM.YYYY', 'MM/DD/YYYY'],
  },
  (written) =>
    DATES.test(written)
      ? written
      : new Refusal('bad-date-format', `${quoted(written)} says not how days are written.`, DATES_HINT),
);

const numbers = z
  .strictObject({
    decimal: z
      .enum(['.', ','])
      .optional()
      .meta({ title: 'a decimal mark', description: 'Left out: a point.' }),
    thousands: z
      .enum(['.', ',', ' ', "'"])
      .optional()
      .meta({ title: 'a mark between groups of three', description: 'Left out: none.' }),
    minus: z
      .enum(['before', 'after', 'parentheses'])
      .optional()
      .meta({ title: 'where the minus stands', description: 'Left out: before.' }),
    unit: sentence.optional().meta({ title: 'a text', description: 'What may stand beside the digits.' }),
    zeros: z
      .array(textLeaf({ title: 'a text' }, (written) => written))
      .optional()
      .meta({
        title: 'a list of texts',
        description: 'What a cell may hold in place of 0, such as "-"; "" is an empty cell.',
      }),
    decimals: whole(0, 6).optional().meta({
      title: 'a whole number from 0 to 6',
      description: 'How many decimals are written; those that do not count are zeros.',
    }),
  })
  .meta({ title: 'how numbers are written' });

/** How a feed's files are written, where they are not UTF-8 with commas. */
export const format = z
  .strictObject({
    encoding: encoding.optional(),
    delimiter: z
      .enum([',', ';', 'tab', '|'])
      .optional()
      .meta({ title: 'what separates columns', description: 'Left out: a comma.' }),
    sheet: sentence
      .optional()
      .meta({ title: 'a sheet', description: 'Of a workbook; left out: the only one that is shown.' }),
    lines_before: whole(0, 100).optional().meta({ title: 'a number of lines above the header' }),
    lines_between: z.array(sentence).optional().meta({
      title: 'a list of texts',
      description:
        'How lines among the records begin that are none: subtotals, a header said again; {any} is any cell.',
    }),
    padded: saidTrue('the word true', 'Spaces around cells mean nothing.').optional(),
    footer: z
      .union([sentence, z.array(sentence)])
      .optional()
      .meta({
        title: 'a text, or a list of texts',
        description: 'How the last line, or each of the last lines, begins; {rows} is the number of records.',
      }),
    dates: dates.optional(),
    months: z.enum(['en', 'pl', 'de', 'ru', 'sv']).optional().meta({
      title: 'a language',
      description: 'In which MMM and MMMM name months; left out: en.',
    }),
    time_zone: timeZone
      .optional()
      .meta({ title: 'a time zone', description: 'Of times in dates; left out: the program’s.' }),
    numbers: numbers.optional(),
  })
  .meta({ title: 'how files are written', description: 'Left out: UTF-8, commas, plain days and numbers.' });

export type FormatWritten = z.output<typeof format>;
