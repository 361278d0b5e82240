/** Every kind of problem of sales and activity files and of their rows, beyond those that tables share. Permanent. */
export const FEED_CODES = {
  // Files
  'file-name': 'A file in the folder of a feed is not named after its day.',
  'files-missing': 'A feed has no file.',
  'csv-no-header': 'A file begins without the names of its columns.',
  'csv-nul': 'A file holds a NUL byte.',
  'column-unexpected': 'A file has a column that nothing reads and nobody ignores.',
  // Rows
  'empty-key': 'A row has no id.',
  'after-its-file': 'A row’s day lies after the day of its file.',
  'too-late': 'A row comes later than the feed allows.',
  'unknown-participant': 'A row names nobody who takes part.',
  'unknown-product': 'A row names no known product.',
  'unknown-customer': 'A row names no known customer.',
  'other-currency': 'A row is in another currency.',
  'negative-sale': 'A sale is below zero and no return.',
  'return-above-zero': 'A return is above zero.',
  'no-quantity': 'A sale has a value and no quantity.',
  'same-key-other-content': 'Two rows have one id and differ.',
  'return-of-return': 'A return names a return.',
  'more-than-sold': 'More was returned than sold.',
  waiting: 'A return names a sale that is not known yet: it counts nowhere until it is.',
  'too-many-set-aside': 'More rows are set aside than the feed allows.',
} as const;
