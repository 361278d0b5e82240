/** What one pass over a file's bytes says of it, by RFC 4180, whatever a reader would make of it. */
export interface Scan {
  /** Of the file as it came. */
  readonly sha256: string;
  /** Of the file as it came. */
  readonly bytes: number;
  /** Cells of the header; empty where there is none to read. */
  readonly header: readonly string[];
  /** Records after the header, the footer not among them. */
  readonly records: number;
  /** The line of the first record, from 1. */
  readonly firstLine: number;
  /** Line on which each record starts, from 1; null where record i stands on `firstLine` + i. */
  readonly lines: readonly number[] | null;
  /** Bytes of all cells of each column of the staged copy, quotes not among them. */
  readonly lengths: readonly number[];
  /** Whether a column of the file that has no name holds anything. */
  readonly isUnnamed: boolean;
  /** Whether the staged copy has a quote anywhere: without one, commas and line feeds alone divide it. */
  readonly isQuoted: boolean;
  /** The last record as written, and its line; null where there is none. */
  readonly last: LastRecord | null;
  /** Whether the last line is closed by a line end, or was a footer: else the file may have been cut. */
  readonly isClosed: boolean;
  /** The sheet of a workbook that was read; null of a file of text. */
  readonly sheet: string | null;
  /** What of that sheet is hidden, and read like the rest. */
  readonly hidden: string | null;
  /** Why the file cannot be read, or null. */
  readonly problem: ScanProblem | null;
}

export interface LastRecord {
  readonly line: number;
  readonly text: string;
}

export type ScanCode =
  | 'file-changed'
  | 'file-too-large'
  | 'file-kind'
  | 'file-utf16'
  | 'file-not-utf8'
  | 'encoding-other'
  | 'encoding-broken'
  | 'pack-broken'
  | 'bad-character'
  | 'csv-empty'
  | 'csv-nul'
  | 'csv-line-ends'
  | 'csv-stray-quote'
  | 'csv-quotes'
  | 'csv-ragged'
  | 'csv-blank-line'
  | 'csv-too-wide'
  | 'csv-too-long'
  | 'footer-missing'
  | 'footer-rows'
  | 'workbook-broken'
  | 'sheet-unknown'
  | 'cell-broken'
  | 'cells-merged';

export interface ScanProblem {
  readonly code: ScanCode;
  /** From 1; 0 where the file as a whole is meant. */
  readonly line: number;
  /** The line as written. */
  readonly text: string;
  /** What more is to be said: which kind, which limit, how many cells. */
  readonly more?: string | undefined;
  /** Of a workbook: the sheet and the cell. */
  readonly cell?: string | undefined;
}

/** Thrown by the steps of a scan that come before its records. */
export class Unreadable extends Error {
  readonly problem: ScanProblem;
  constructor(code: ScanCode, more?: string, line = 0, text = '', cell?: string) {
    super(code);
    this.problem = { code, line, text, more, cell };
  }
}
