import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { PLAIN } from '../../program/feed.ts';
import { type Decoded, decode } from '../../program/source/decode.ts';
import { readBytes, readSource } from '../../program/source/read-source.ts';
import { scanProblem } from '../feeds/scan-words.ts';
import { Unreadable } from '../scan/found.ts';
import { sheetText } from '../workbook/workbook.ts';

/** Above this, a file is no small table any more. */
const LIMIT = 64_000_000;

/** The text of a table, and of a workbook the sheet that it is on. */
export interface TableSource extends Decoded {
  readonly sheet: string | null;
}

/** The file of a table below `root`: CSV, or a workbook where there is no CSV. */
export function tableFile(root: string, name: string): string {
  const [csv, workbook] = [`data/${name}.csv`, `data/${name}.xlsx`];
  return !existsSync(join(root, csv)) && existsSync(join(root, workbook)) ? workbook : csv;
}

/** A table's text; null, and why, where it cannot be read. */
export function tableSource(root: string, file: string): TableSource {
  if (file.endsWith('.csv')) return { ...readSource(root, file, LIMIT), sheet: null };
  const read = readBytes(root, file, LIMIT);
  if ('refusal' in read) return { source: null, diagnostics: [read.refusal], sheet: null };
  try {
    const { text, sheet } = sheetText(read.bytes, PLAIN);
    return { ...decode(file, text), sheet };
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return { source: null, diagnostics: [scanProblem(file, error.problem, 0)], sheet: null };
  }
}
