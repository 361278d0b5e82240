import { isDash, isNumberLike } from './cell-forms.ts';
import { isGross, meaningsOf } from './header-words.ts';

/** A column of a file with its cells. */
export interface FileColumn {
  readonly name: string;
  readonly cells: readonly string[];
}

/** Columns of a file by our names. */
export type Meanings = ReadonlyMap<string, FileColumn>;

const NUMBERS = ['quantity', 'net_value'];
/** Names that a column may mean at most. */
const MOST_MEANINGS = 3;

/** Gives each of our names the column that its name and its cells speak for most; `isDays` says of cells whether they are days. */
export function meaningsIn(
  columns: readonly FileColumn[],
  isDays: (cells: readonly string[]) => boolean,
): Meanings {
  const found = new Map<string, FileColumn>();
  const fits = (meaning: string, { cells }: FileColumn): boolean => {
    const filled = cells.filter((cell) => cell !== '');
    if (meaning === 'date') return filled.length > 0 && isDays(filled);
    return (
      !NUMBERS.includes(meaning) ||
      (filled.length > 0 && filled.every((cell) => isNumberLike(cell) || isDash(cell)))
    );
  };
  for (let rank = 0; rank < MOST_MEANINGS; rank += 1)
    for (const column of preferred(columns)) {
      const meaning = meaningsOf(column.name)[rank];
      const isTaken = [...found.values()].includes(column);
      if (meaning !== undefined && !isTaken && !found.has(meaning) && fits(meaning, column))
        found.set(meaning, column);
    }
  return found;
}

/** Whether a column says when or how much, and so not what a row is. */
export const isMeasured = (meanings: Meanings, column: FileColumn): boolean =>
  ['date', ...NUMBERS].some((name) => meanings.get(name) === column);

/** Names with tax come last. */
const preferred = (columns: readonly FileColumn[]): FileColumn[] => [
  ...columns.filter(({ name }) => !isGross(name)),
  ...columns.filter(({ name }) => isGross(name)),
];
