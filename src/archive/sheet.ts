/** A sheet of the workbook: a heading above each column, then rows as text of the contract. */
export interface Sheet {
  readonly name: string;
  /** A line above the heading; null for none. */
  readonly note: string | null;
  readonly columns: readonly string[];
  readonly rows: Iterable<readonly string[]>;
}
