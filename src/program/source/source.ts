/** The text of one of the user's files, and where its lines begin. */
export interface Source {
  /** Relative to the program's root, with forward slashes. */
  readonly file: string;
  readonly text: string;
  /** Offset of each line's first character. */
  readonly starts: readonly number[];
}

/** Where a problem is: what a diagnostic says about its place. */
export interface Place {
  readonly file: string;
  /** From 1; 0 where the file as a whole is meant. */
  readonly line: number;
  readonly column: number;
  readonly source: string | null;
  readonly width: number;
}

export function sourceOf(file: string, text: string): Source {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return { file, text, starts };
}

/** A file as a whole, or a file that is not there. */
export const wholeFile = (file: string): Place => ({ file, line: 0, column: 0, source: null, width: 1 });

/** The place of `length` characters from `offset`; only those on its first line are underlined. */
export function placeAt(source: Source, offset: number, length: number): Place {
  const index = lineOf(source.starts, offset);
  const start = source.starts[index] ?? 0;
  const next = source.starts[index + 1];
  const line = source.text.slice(start, next === undefined ? undefined : next - 1).replace(/\r$/, '');
  const width = Math.max(1, Math.min(length, line.length - (offset - start)));
  return { file: source.file, line: index + 1, column: offset - start + 1, source: line, width };
}

function lineOf(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
