import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic } from '../../program/diagnostic.ts';
import { nearest } from '../../program/source/nearest.ts';
import { problem, quoted } from '../../program/source/problem.ts';
import { wholeFile } from '../../program/source/source.ts';
import { TABLE_NAMES } from './tables.ts';

const TABLES = TABLE_NAMES.map((name) => `${name}.csv`);

/** CSV files beside the tables that nothing reads: what they say would be missed. Files of feeds have folders of their own. */
export function strangeFiles(root: string): Diagnostic[] {
  const entries = readdirSync(join(root, 'data'), { withFileTypes: true });
  const files = entries.filter((entry) => !entry.isDirectory() && /^[^.].*\.csv$/i.test(entry.name));
  const strange = files.map(({ name }) => name).filter((name) => !TABLES.includes(name));
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
