import type { FileFormat, NumberFormat } from '../program/feed.ts';

type Words = readonly [message: string, hint: string];

const dayHint = ({ dates: { pattern } }: FileFormat): string =>
  `Days are written ${pattern} here; say it under format in program/sources.yaml if the client writes them otherwise.`;

function numberHint({ decimal, thousands, unit }: NumberFormat): string {
  const decimals = decimal === ',' ? 'a comma' : 'a point';
  const groups =
    thousands === ''
      ? 'no thousands marks'
      : `${thousands === ' ' ? 'a space' : thousands} between thousands`;
  const beside = unit === '' ? '' : `, ${unit} beside them`;
  return `Write digits with ${decimals} before the decimals and ${groups}${beside}; no exponent, no more decimals than the currency has. What the client writes is said under format in program/sources.yaml.`;
}

/** What each code says of a row: the value as written and, where another row is part of it, that row's file and line. */
export const ROW_WORDS: Readonly<
  Record<string, (value: string, other: string, format: FileFormat) => Words>
> = {
  'empty-key': () => ['The row has no id.', 'Give every row the id that the client’s system has for it.'],
  'bad-day': (value, _, format) => [`"${value}" is no day that exists.`, dayHint(format)],
  'no-such-time': (value) => [
    `"${value}" is a time that no clock showed.`,
    'The hour was skipped for summer time; correct it, or the time_zone under format in program/sources.yaml.',
  ],
  'ambiguous-time': (value) => [
    `"${value}" is a time that clocks showed twice.`,
    'It is taken for the earlier of the two. Have the offset from UTC written, and say so in dates under format in program/sources.yaml: YYYY-MM-DDTHH:mm+hh:mm.',
  ],
  'after-its-file': (value) => [
    `The row’s day ${value} lies after the day of its file.`,
    'Put the row into the file of its day or of a later one.',
  ],
  'too-late': (value) => [
    `The row’s day ${value} lies further back than the feed allows.`,
    'Ask the client why it comes so late; raise late_days, or correct delivery, in program/sources.yaml if that is right.',
  ],
  'cell-empty': () => [
    'The cell is empty, and its feed’s contract says that it never is.',
    'Have the row sent again with a value; or take the column out of required in program/sources.yaml.',
  ],
  'unknown-participant': (value) => [
    `"${value}" is nobody in data/participants.csv.`,
    'Correct the spelling in a new file, declare it under aliases in program/sources.yaml, or add the participant. Whoever has left stays in data/participants.csv, with a last day under to in data/roster.csv.',
  ],
  'unknown-product': (value) => [
    `"${value}" is no product in data/products.csv.`,
    'Add the product, or declare the spelling under aliases in program/sources.yaml.',
  ],
  'unknown-customer': (value) => [
    `"${value}" is no customer in data/customers.csv.`,
    'Add the customer, or declare the spelling under aliases in program/sources.yaml.',
  ],
  'bad-number': (value, _, { numbers }) => [`"${value}" is no plain number.`, numberHint(numbers)],
  'other-currency': (value) => [
    `The currency "${value}" is not the program’s.`,
    'Have the amount converted by the client; Laurel does not convert.',
  ],
  'negative-sale': (value) => [
    `The sale is below zero: ${value}.`,
    'If it is a return, name the sale that it returns, or write kind: return.',
  ],
  'return-above-zero': (value) => [
    `The return is above zero: ${value}.`,
    'Write what is returned with a minus sign.',
  ],
  'return-below-zero': (value) => [
    `The return has a minus: ${value}.`,
    'The feed’s return_sign is plus: write what is returned without a minus, or correct program/sources.yaml.',
  ],
  'signs-differ': (value) => [
    `The quantity ${value} and the value have different signs.`,
    'Write both with a minus for a return, and both without one for a sale.',
  ],
  'no-quantity': (value) => [
    `The sale has a value and the quantity ${value}.`,
    'Write the quantity that was sold.',
  ],
  'same-key-other-content': (value, other) => [
    `The id "${value}" stands with other content in ${other}.`,
    'The earlier row counts; ask the client which is right and have it sent as a return and a new row.',
  ],
  'return-of-return': (value, other) => [
    `It returns "${value}", which is a return itself (${other}).`,
    'Name the sale instead.',
  ],
  'return-before-sale': (value, other) => [
    `It returns "${value}" before the day on which that was sold (${other}).`,
    'Correct the day of the return or of the sale; the sale’s own day is enough.',
  ],
  'more-than-sold': (value, other) => [
    `It returns more of "${value}" than was sold (${other}).`,
    'Correct the quantity, or send the sale that is missing.',
  ],
  waiting: (value) => [
    `It returns "${value}", which is not known yet.`,
    'It waits and counts nowhere until that sale comes.',
  ],
};
