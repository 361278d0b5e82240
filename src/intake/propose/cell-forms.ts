const TOTAL =
  /^\s*(grand )?(total|sum|summe|gesamt|razem|suma|ogółem|łącznie|итого|всего|summa|totalt)(?![\p{L}])/iu;
const COUNT = /^\s*\d+\s+\p{L}+/u;
const NUMBER = /^[(-]?\s*[^\d\s]{0,4}\s*-?\d[\d.,' \u00a0\u202f]*[^\d]{0,6}$/u;
const DAY = /^\d{1,4}[-./]\d{1,2}[-./]\d{1,4}/;

/** Whether a line sums up what stands above it. */
export const isFooter = ([first = '', ...others]: readonly string[]): boolean =>
  TOTAL.test(first) || (COUNT.test(first) && others.every((cell) => cell === ''));

/** Whether a cell is neither a number nor a day. */
export const isPlainText = (cell: string): boolean => !isNumberLike(cell) && !DAY.test(cell);

export const isNumberLike = (cell: string): boolean => NUMBER.test(cell) && !DAY.test(cell);
