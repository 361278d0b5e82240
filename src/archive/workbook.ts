import { unzipSync, zipSync } from 'fflate';
import writeExcelFile, { type CellObject, type Row, type SheetData } from 'write-excel-file/node';
import type { Participant, Reference } from '../intake/reference/reference.ts';
import type { Program } from '../program/program.ts';
import { type Relation, relations } from '../results/contract.ts';
import { ledgerSheet } from './ledger-sheet.ts';
import { rowsIn } from './relation-rows.ts';
import type { Sheet } from './sheet.ts';
import { type Words, wordsIn } from './words.ts';
import { MTIME } from './zip-entry.ts';

/** Sheets beside the summary and the ledger, and of whom each row is. */
const SHEETS: readonly (readonly [Relation, string])[] = [
  ['figures', ''],
  ['prizes', 'entrant_id'],
  ['standings', 'entrant_id'],
  ['balances', 'participant_id'],
  ['measures', 'entrant_id'],
  ['contributions', 'participant_id'],
  ['intake', ''],
  ['set_aside', ''],
];

/**
 * The results in `folder` as one `.xlsx` workbook made for reading: numbers are numbers, days are days, and a text stays a
 * text whatever it begins with. What it says itself it says in the program's first language. The same results give the
 * same bytes.
 */
export async function workbookOf(
  folder: string,
  program: Program,
  { participants }: Reference,
): Promise<Uint8Array> {
  const names = new Map(participants.map((one) => [one.id, calledBy(one, program)]));
  const words = wordsIn(program.locales[0]);
  const sheets = [
    summarySheet(folder, program, words),
    ...SHEETS.map(([relation, of]) => ({
      ...tableSheet(folder, relation, of, names),
      name: words(`sheet_${relation}`),
    })),
    ledgerSheet(folder, words),
  ];
  const bytes = await writeExcelFile(
    sheets.map((sheet) => ({
      data: dataOf(sheet, words),
      sheet: sheet.name,
      stickyRowsCount: sheet.note === null ? 1 : 2,
      columns: sheet.columns.map((column) => ({ width: Math.max(12, words(column).length + 3) })),
    })),
  ).toBuffer();
  // What is written says when; the same files are packed once more without.
  return zipSync(unzipSync(bytes), { mtime: MTIME, level: 6 });
}

/** Whoever opted out, or is erased, is an id to everybody. */
const calledBy = ({ id, name, alias, isNamed }: Participant, { people }: Program): string =>
  isNamed ? (people.names === 'name' ? name : alias) : id;

function summarySheet(folder: string, program: Program, words: Words): Sheet {
  const [locale] = program.locales;
  const said = Object.entries(rowsIn.summary(folder)).map(([key, value]) => [
    words(key),
    value === null ? '' : String(value),
  ]);
  return {
    name: words('sheet_summary'),
    note: [program.title[locale] ?? program.id, program.client].join(' · '),
    columns: ['what', 'value'],
    rows: said,
  };
}

function tableSheet(
  folder: string,
  relation: Relation,
  of: string,
  names: ReadonlyMap<string, string>,
): Omit<Sheet, 'name'> {
  const columns = Object.keys(relations[relation].shape);
  const at = columns.indexOf(of);
  const rows = rowsIn.relation(folder, relation);
  if (at < 0) return { note: null, columns, rows };
  return {
    note: null,
    columns: columns.toSpliced(at + 1, 0, 'name'),
    rows: rows.map((cells) => cells.toSpliced(at + 1, 0, names.get(cells[at] ?? '') ?? '')),
  };
}

function dataOf({ note, columns, rows }: Sheet, words: Words): SheetData {
  const heading: Row = columns.map((column) => ({
    value: words(column),
    type: String,
    fontWeight: 'bold',
  }));
  const above: Row[] = note === null ? [] : [[{ value: note, type: String, fontWeight: 'bold' }]];
  return [
    ...above,
    heading,
    ...Array.from(rows, (cells) => cells.map((cell, index) => cellOf(cell, columns[index] ?? ''))),
  ];
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
/** As many digits as a spreadsheet's numbers keep. */
const NUMBER = /^-?(0|[1-9]\d*)(\.\d+)?$/;
const DIGITS = 15;
/** Columns that hold names and words, whatever they look like. */
const TEXTS = /(_id|name|kind|title|value|message|text|file|sha256|code|column|what)$/;

function cellOf(text: string, column: string): CellObject | null {
  if (text === '') return null;
  if (DAY.test(text)) return { value: new Date(`${text}T00:00:00Z`), type: Date, format: 'yyyy-mm-dd' };
  const isNumber = NUMBER.test(text) && text.replace(/\D/g, '').length <= DIGITS;
  const mayBe = !TEXTS.test(column) || column === 'value';
  if (isNumber && mayBe) return { value: Number(text), type: Number, format: formatOf(text) };
  return { value: text, type: String, format: '@' };
}

/** With as many decimals as are written. */
const formatOf = (text: string): string => {
  const decimals = text.split('.')[1]?.length ?? 0;
  return decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}`;
};
