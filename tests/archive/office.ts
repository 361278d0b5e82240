import { deepEqual, equal } from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import Papa from 'papaparse';
import { workbookOf } from '../../src/archive/workbook.ts';
import type { Participant } from '../../src/intake/reference/reference.ts';
import { columnsOf } from '../../src/results/rows.ts';
import { score } from '../../src/score.ts';
import { comparable, PAYLOADS, TABLES } from './sheets.ts';

// `npm run test:office`: LibreOffice opens the workbook of the example, in which as many people as there are payloads are
// called by one of them. Every number is the CSV's, and every name is the text that it was.

const MISSING =
  'There is no LibreOffice here, which opens the workbook. Install it: apt-get install libreoffice-calc';
/** Each sheet as a CSV file of UTF-8, cells as they are shown, formulas by their values. */
const AS_CSV = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1';

if (spawnSync('soffice', ['--version']).error) {
  console.error(MISSING);
  process.exit(1);
}
const folder = mkdtempSync(join(tmpdir(), 'laurel-office-'));
async function compare(root: string, results: string): Promise<void> {
  const { program, reference } = await score({ root, out: results });
  const participants = reference.participants.map(called);
  writeFileSync(
    join(folder, 'book.xlsx'),
    await workbookOf(results, program, { ...reference, participants }),
  );
  openInOffice();
  for (const [sheet, relation] of TABLES) {
    const [heading = [], ...rows] = sheetRows(sheet);
    const own = columnsOf(relation).map((column) => heading.indexOf(column.replaceAll('_', ' ')));
    const shown = rows.map((row) => own.map((index) => comparable(row[index] ?? '')));
    const csv = parsed(join(results, `${relation}.csv`)).slice(1);
    deepEqual(
      shown,
      csv.map((row) => row.map(comparable)),
      sheet,
    );
    console.log(`${sheet}: ${shown.length} rows are those of ${relation}.csv`);
  }
  const [heading = [], ...balances] = sheetRows('Balances');
  const names = new Set(balances.map((row) => row[heading.indexOf('name')]));
  deepEqual(
    PAYLOADS.filter((payload) => !names.has(payload)),
    [],
  );
  console.log(`${PAYLOADS.length} names that might run are texts`);
}

const called = (one: Participant, index: number): Participant => {
  const payload = PAYLOADS[index];
  return payload === undefined ? one : { ...one, name: payload, alias: payload };
};

function openInOffice(): void {
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  const wish = ['--headless', '--convert-to', AS_CSV, '--outdir', folder, join(folder, 'book.xlsx')];
  const { status, stderr } = spawnSync('soffice', [profile, ...wish], { encoding: 'utf8' });
  equal(status, 0, stderr);
}

const sheetRows = (name: string): string[][] => parsed(join(folder, `book-${name}.csv`));

const parsed = (path: string): string[][] =>
  Papa.parse<string[]>(readFileSync(path, 'utf8'), { delimiter: ',', skipEmptyLines: true }).data;

try {
  await compare(fileURLToPath(new URL('../../', import.meta.url)), join(folder, 'results'));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
