const TOTAL =
  /^\s*(\*+$|(grand |sub-?|zwischen|gesamt|end|pod|под|del)?(totals?|sum|summe|gesamt|razem|suma|ogółem|łącznie|итоги?|итого|всего|summa|totalt)(?![\p{L}]))/iu;
const COUNT = /^\s*\d+\s+\p{L}+/u;
const NUMBER = /^[(\u2212-]?\s*[^\d\s]{0,4}\s*[\u2212-]?\d[\d.,'\s]*[^\d]{0,6}$/u;
const DAY = /^\d{1,4}[-./]\d{1,2}[-./]\d{1,4}/;

/** The word by which a cell says that its line sums up others; null where it does not. */
export const totalIn = (cell: string): string | null => TOTAL.exec(cell)?.[1] ?? null;

/** Whether a line counts what stands above it. */
export const isCount = ([first = '', ...others]: readonly string[]): boolean =>
  COUNT.test(first) && others.every((cell) => cell === '');

/** Whether a cell is neither a number nor a day. */
export const isPlainText = (cell: string): boolean => !isNumberLike(cell) && !DAY.test(cell);

/** What stands in place of 0. */
export const isDash = (cell: string): boolean => /^\s*[-\u2013\u2014]\s*$/.test(cell);

export const isNumberLike = (cell: string): boolean => NUMBER.test(cell) && !DAY.test(cell);
