type Words = readonly [message: string, hint: string];

/** What each code says of a row: the value as written and, where another row is part of it, that row's file and line. */
export const ROW_WORDS: Readonly<Record<string, (value: string, other: string) => Words>> = {
  'empty-key': () => ['The row has no id.', 'Give every row the id that the client’s system has for it.'],
  'bad-day': (value) => [`"${value}" is no day that exists.`, 'Write it as YYYY-MM-DD, such as 2026-11-21.'],
  'after-its-file': (value) => [
    `The row’s day ${value} lies after the day of its file.`,
    'Put the row into the file of its day or of a later one.',
  ],
  'too-late': (value) => [
    `The row’s day ${value} lies further back than the feed allows.`,
    'Ask the client why it comes so late; raise late_days in program/sources.yaml if that is right.',
  ],
  'unknown-participant': (value) => [
    `"${value}" is nobody in data/participants.csv.`,
    'Correct the spelling in a new file, declare it under aliases in program/sources.yaml, or add the participant.',
  ],
  'unknown-product': (value) => [
    `"${value}" is no product in data/products.csv.`,
    'Add the product, or declare the spelling under aliases in program/sources.yaml.',
  ],
  'unknown-customer': (value) => [
    `"${value}" is no customer in data/customers.csv.`,
    'Add the customer, or declare the spelling under aliases in program/sources.yaml.',
  ],
  'bad-number': (value) => [
    `"${value}" is no plain number.`,
    'Write digits with a point before the decimals, such as 1234.50: no spaces, no thousands marks, no exponent, no more decimals than the currency has.',
  ],
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
  'more-than-sold': (value, other) => [
    `It returns more of "${value}" than was sold (${other}).`,
    'Correct the quantity, or send the sale that is missing.',
  ],
  waiting: (value) => [
    `It returns "${value}", which is not known yet.`,
    'It waits and counts nowhere until that sale comes.',
  ],
};
