import type { Diagnostic } from '../../program/diagnostic.ts';
import type { StagedFile } from './staged-file.ts';

/** Files whose last line is not closed, and no manifest proves them whole: the last record may be cut, and reads like a shorter one. */
export const unclosed = (files: readonly StagedFile[]): Diagnostic[] =>
  files.flatMap(({ name, said, scan: { isClosed, last } }) => {
    if (isClosed || last === null || said !== null) return [];
    return {
      ...{ code: 'no-final-newline', severity: 'warning', file: name, line: last.line, column: 1 },
      message: 'The last line is not closed by a line end: the file may be cut.',
      hint: 'Compare the last record with what the client has; a manifest beside the file would prove it whole.',
      ...{ source: last.text, width: Math.max(1, last.text.length) },
    } satisfies Diagnostic;
  });

/** Files of the same bytes: what came twice counts once. */
export function twins(files: readonly StagedFile[]): Diagnostic[] {
  const firsts = new Map<string, StagedFile>();
  return files.flatMap((file) => {
    const { name, scan } = file;
    const first = firsts.get(scan.sha256) ?? file;
    firsts.set(scan.sha256, first);
    if (first === file || scan.records === 0) return [];
    return {
      ...{ code: 'file-twice', severity: 'warning', file: name, line: 0, column: 0 },
      message: `The file holds the very bytes of ${first.name}.`,
      hint: 'Its rows count once; remove it if it was delivered by mistake.',
      ...{ source: null, width: 1 },
    } satisfies Diagnostic;
  });
}

/** Workbooks that hide rows or columns: somebody may have meant to leave them out. */
export const hiddenCells = (files: readonly StagedFile[]): Diagnostic[] =>
  files.flatMap(({ name, scan: { hidden, sheet } }) => {
    if (hidden === null) return [];
    return {
      ...{ code: 'cells-hidden', severity: 'warning', file: name, line: 0, column: 0 },
      message: `The sheet "${sheet}" hides ${hidden}; they are read like the rest.`,
      hint: 'Delete what does not count, and show the rest.',
      ...{ source: null, width: 1 },
    } satisfies Diagnostic;
  });
