/** What one pass over a file's bytes says of it, by RFC 4180, whatever a reader would make of it. */
export interface Scan {
  readonly sha256: string;
  /** Cells of the first record; empty for an empty file. */
  readonly header: readonly string[];
  /** Records after the header. */
  readonly records: number;
  /** Line on which each record after the header starts, from 1; null where record i stands on line i + 2. */
  readonly lines: readonly number[] | null;
  /** Why the file cannot be read, or null. */
  readonly problem: ScanProblem | null;
}

export interface ScanProblem {
  readonly code:
    | 'csv-empty'
    | 'file-not-utf8'
    | 'csv-nul'
    | 'csv-line-ends'
    | 'csv-stray-quote'
    | 'csv-quotes'
    | 'csv-ragged'
    | 'csv-blank-line';
  readonly line: number;
  /** The line as written. */
  readonly text: string;
  /** How many cells the line has, where that is the problem. */
  readonly cells?: number;
}

/** Counts the body of a file; `header` is its number of cells. */
export type Count = Pick<Scan, 'records' | 'lines' | 'problem'>;
