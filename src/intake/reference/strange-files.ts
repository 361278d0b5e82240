import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic } from '../../program/diagnostic.ts';
import { nearest } from '../../program/source/nearest.ts';
import { problem, quoted } from '../../program/source/problem.ts';
import { wholeFile } from '../../program/source/source.ts';
import { TABLE_NAMES } from './tables.ts';

const TABLES = TABLE_NAMES.map((name) => `${name}.csv`);
const WORKBOOKS = TABLE_NAMES.map((name) => `${name}.xlsx`);

/** CSV files and workbooks beside the tables that nothing reads: what they say would be missed. Files of feeds have folders of their own. */
export function strangeFiles(root: string): Diagnostic[] {
  const entries = readdirSync(join(root, 'data'), { withFileTypes: true });
  const files = entries.filter((entry) => !entry.isDirectory() && /^[^.~].*\.(csv|xlsx)$/i.test(entry.name));
  const names = files.map(({ name }) => name);
  // Where there is both, the CSV is read.
  const isRead = (name: string): boolean =>
    TABLES.includes(name) || (WORKBOOKS.includes(name) && !names.includes(name.replace('.xlsx', '.csv')));
  const strange = names.filter((name) => !isRead(name));
  return strange.sort().map(tell);
}

function tell(name: string): Diagnostic {
  const near = nearest(name, TABLES);
  const hint = near
    ? `Did you mean ${near}?`
    : `Tables are ${TABLES.join(', ')}; files of feeds stand in folders of their own.`;
  return problem(
    wholeFile(`data/${name}`),
    'unknown-file',
    `Nothing reads the file ${quoted(`data/${name}`)}.`,
    hint,
  );
}
