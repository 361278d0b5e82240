/** One problem in the user's files: where it is, what is wrong with the value as written, what to write instead. */
export interface Diagnostic {
  /** Permanent, kebab-case. */
  readonly code: string;
  /** An error stops the build; a warning is reported. */
  readonly severity: 'error' | 'warning';
  /** Relative to the program's root, with forward slashes. */
  readonly file: string;
  /** From 1; 0 where the file as a whole is meant (a missing file). */
  readonly line: number;
  /** From 1; 0 as for `line`. */
  readonly column: number;
  /** Of a workbook, whose rows are lines: the sheet and the cell, such as `Sheet1!B7`. */
  readonly cell?: string;
  /** One sentence, with the value as the user wrote it. */
  readonly message: string;
  /** One sentence: what to write instead. */
  readonly hint: string;
  /** The line itself, for the caret; null where there is none. */
  readonly source: string | null;
  /** How many characters the caret underlines; at least 1. */
  readonly width: number;
}

/** Total order: by file, line, column, code, message. */
export function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  return (
    compareText(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    compareText(a.code, b.code) ||
    compareText(a.message, b.message)
  );
}

/** Without those that are told already: what versions of a rule have in common is one problem. */
export const once = (found: readonly Diagnostic[]): Diagnostic[] => [
  ...new Map(found.map((one) => [JSON.stringify(one), one])).values(),
];

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Thrown where a command cannot go on: the user's files have errors (exit code 2). */
export class ProblemsFound extends Error {
  readonly diagnostics: readonly Diagnostic[];
  constructor(diagnostics: readonly Diagnostic[]) {
    super(`${diagnostics.length} problem(s) found`);
    this.diagnostics = diagnostics;
  }
}
