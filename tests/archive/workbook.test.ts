import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import readExcelFile from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ledgerSheet } from '../../src/archive/ledger-sheet.ts';
import { digestOf } from '../../src/archive/pack.ts';
import { wordsIn } from '../../src/archive/words.ts';
import { workbookOf } from '../../src/archive/workbook.ts';
import { catalogues } from '../../src/locales/catalogue.ts';
import { relations } from '../../src/results/contract.ts';
import { columnsOf } from '../../src/results/rows.ts';
import { type Scored, score } from '../../src/score.ts';
import { rootOf } from '../programs/results.ts';
import { parseRelation } from '../relation.ts';
import { comparable, PAYLOADS, TABLES } from './sheets.ts';

// The golden program `closed-stage`, in which ada is called by each of twenty names that a spreadsheet might run.

let folder: string;
let results: string;
let scored: Scored;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'laurel-workbook-'));
  const root = join(folder, 'root');
  cpSync(rootOf('closed-stage'), root, { recursive: true });
  results = join(folder, 'results');
  scored = await score({ root, out: results });
});
afterAll(() => rmSync(folder, { recursive: true }));

const called = (name: string): Scored['reference'] => ({
  ...scored.reference,
  participants: scored.reference.participants.map((one) =>
    one.id === 'ada' ? { ...one, alias: name } : one,
  ),
});

/** Sheets as an independent reader has them: dates as days, numbers as text without their format. */
async function sheetsOf(bytes: Uint8Array): Promise<Map<string, unknown[][]>> {
  const sheets = await readExcelFile(Buffer.from(bytes));
  return new Map(sheets.map(({ sheet, data }) => [sheet, data.map((row) => row.map(plain))]));
}

const plain = (cell: unknown): unknown =>
  cell instanceof Date ? cell.toISOString().slice(0, 10) : (cell ?? '');

describe('the workbook', () => {
  test.each(TABLES)('has in %s just what %s.csv has', async (name, relation) => {
    const sheet =
      (await sheetsOf(await workbookOf(results, scored.program, scored.reference))).get(name) ?? [];
    const [heading = [], ...rows] = sheet;
    const own = columnsOf(relation).map((column) => heading.indexOf(column.replaceAll('_', ' ')));
    const written = rows.map((row) => own.map((index) => row[index] ?? ''));
    const csv = parseRelation(readFileSync(join(results, `${relation}.csv`), 'utf8'), relation);
    const said = csv.map((row) => Object.values(row) as string[]);
    expect(written.map((row) => row.map(comparable))).toEqual(said.map((row) => row.map(comparable)));
    expect(Object.keys(relations[relation].shape)).toHaveLength(own.length);
  });

  test('begins with a summary', async () => {
    const sheet =
      (await sheetsOf(await workbookOf(results, scored.program, scored.reference))).get('Summary') ?? [];
    expect(sheet.slice(0, 5)).toEqual([
      ['A stage that is closed for good · Golden', ''],
      ['what', 'value'],
      ['contract', 1],
      ['program', 'closed-stage'],
      ['as of', '2024-05-31'],
    ]);
  });

  test.each([
    ['pl', 'Podsumowanie', ['stan na', '2024-05-31'], 'Salda', ['id uczestnika', 'nazwa', 'zdobyte']],
    ['sv', 'Sammanfattning', ['per', '2024-05-31'], 'Saldon', ['deltagarens id', 'namn', 'intjänat']],
    ['ru', 'Сводка', ['по состоянию на', '2024-05-31'], 'Остатки', ['id участника', 'имя', 'заработано']],
    ['de', 'Summary', ['as of', '2024-05-31'], 'Balances', ['participant id', 'name', 'earned']],
  ] as const)(
    'speaks %s where that is the first language',
    async (locale, first, asOf, balances, heading) => {
      const program = { ...scored.program, locales: [locale, 'en'] as const };
      const sheets = await sheetsOf(await workbookOf(results, program, scored.reference));
      const words = [...sheets.values()].flatMap((rows) => rows.slice(0, 2).flat());
      expect([...sheets.keys()][0]).toBe(first);
      expect(sheets.get(first)?.[4]).toEqual(asOf);
      expect(sheets.get(balances)?.[0]?.slice(0, 3)).toEqual(heading);
      expect(new Set(sheets.keys()).size).toBe(10);
      expect(words.filter((word) => String(word).includes('undefined'))).toEqual([]);
    },
  );

  test.each(Object.keys(catalogues))('has a word in %s for every column and for the summary', (locale) => {
    const shown = [
      'figures',
      'prizes',
      'standings',
      'balances',
      'measures',
      'contributions',
      'intake',
    ] as const;
    const columns = [...shown, 'set_aside' as const, 'ledger' as const].flatMap(columnsOf);
    const said = Object.keys(catalogues[locale] ?? {});
    const needed = [...columns, ...Object.keys(scored.summary)].map((key) => `workbook.${key}`);
    expect(needed.filter((key) => !said.includes(key))).toEqual([]);
  });

  test.each(PAYLOADS)('keeps %s a text', async (name) => {
    const bytes = await workbookOf(results, scored.program, called(name));
    const rows = (await sheetsOf(bytes)).get('Balances') ?? [];
    expect(rows[1]?.slice(0, 2)).toEqual(['ada', name]);
    const sheets = Object.entries(unzipSync(bytes)).filter(([path]) =>
      path.startsWith('xl/worksheets/sheet'),
    );
    expect(sheets.map(([, xml]) => /<f[ >]/.test(Buffer.from(xml).toString('utf8')))).toEqual(
      sheets.map(() => false),
    );
  });

  test('calls whoever opted out by the id alone', async () => {
    const participants = scored.reference.participants.map((one) => ({ ...one, isNamed: one.id !== 'bo' }));
    const bytes = await workbookOf(results, scored.program, { ...scored.reference, participants });
    const rows = (await sheetsOf(bytes)).get('Balances') ?? [];
    expect(rows.slice(1).map((row) => row.slice(0, 2))).toEqual([
      ['ada', 'Ada M.'],
      ['bo', 'bo'],
    ]);
  });

  test('is the same, byte for byte, a while later', async () => {
    const first = digestOf(await workbookOf(results, scored.program, scored.reference));
    await new Promise((resolve) => setTimeout(resolve, 2100));
    expect(digestOf(await workbookOf(results, scored.program, scored.reference))).toBe(first);
  });
});

test('a ledger that is too long for a sheet is summed by participant, rule and day, and says so', () => {
  const copy = join(folder, 'long');
  cpSync(results, copy, { recursive: true });
  const path = join(copy, 'ledger.csv');
  const lines = readFileSync(path, 'utf8').split('\n');
  const twice = lines.map((line) =>
    line.includes(',2024-04-10,ada,earn,deal,') ? `${line}\n${line}` : line,
  );
  writeFileSync(path, twice.join('\n'));
  const sheet = ledgerSheet(copy, wordsIn('en'), 10);
  expect(sheet.note).toBe(
    '17 postings are more than a sheet is for: these are their sums by participant, rule and day. ledger.csv has all.',
  );
  expect(sheet.columns).toEqual(['participant_id', 'rule_id', 'posted_on', 'points']);
  expect([...sheet.rows].slice(0, 2)).toEqual([
    ['ada', 'deal', '2024-04-10', '10'],
    ['ada', 'volume', '2024-04-10', '10'],
  ]);
});
