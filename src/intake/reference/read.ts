import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { compareDiagnostics, type Diagnostic, once } from '../../program/diagnostic.ts';
import type { Program } from '../../program/program.ts';
import { problem } from '../../program/source/problem.ts';
import { placeAt, wholeFile } from '../../program/source/source.ts';
import { editionsOf } from '../../program/versions.ts';
import { brokenPayouts } from '../payouts/read.ts';
import { inSheet } from '../workbook/address.ts';
import { sinceAcceptance } from './acceptance.ts';
import { readAdjustments } from './adjustments.ts';
import { assign } from './assigned/assign.ts';
import { readWritten } from './assigned/written.ts';
import { readChoices } from './choices.ts';
import { readCodes } from './codes.ts';
import { readComparisons } from './comparisons.ts';
import { readCredits } from './credits.ts';
import { parseTable, type Table } from './csv/table.ts';
import { readEntries } from './entries.ts';
import { hosting } from './hosting.ts';
import { readItems } from './items.ts';
import { type Declared, declaredBy, knownIds } from './known.ts';
import { readParticipants } from './participants.ts';
import { readRedemptions } from './redemptions/read.ts';
import type { Reference } from './reference.ts';
import { readRestatements } from './restatements.ts';
import { readRoster } from './roster.ts';
import { smallGroups } from './small-groups.ts';
import { strangeFiles } from './strange-files.ts';
import { tableFile, tableSource } from './table-source.ts';
import { readable, TABLE_NAMES, type TableName, type TableRead, type Tables } from './tables.ts';
import { uncompared } from './uncompared.ts';
import { checkUses } from './uses/uses.ts';

/**
 * Reads the small tables of `data/` below `root`: what is sound of them, and every problem, sorted.
 * Of a program with errors, `declared` says more than its sound parts do.
 */
export function readReference(
  root: string,
  program: Program,
  declared: Declared = declaredBy(program),
): { reference: Reference; diagnostics: Diagnostic[] } {
  const missing = missingFolder(root);
  if (missing) return { reference: readRows(NO_TABLES, program, declared, []), diagnostics: [missing] };
  const found: Diagnostic[] = [];
  const sheets = new Map<string, string>();
  const tables = readTables(root, found, sheets);
  const rows = readRows(tables, program, declared, found);
  const known = knownIds(
    declared,
    rows.participants.map(({ id }) => id),
  );
  const reference = assign(sinceAcceptance(program, rows), program, readWritten(root, program, known, found));
  const sound = found.every(({ severity }) => severity !== 'error');
  const whole = { ...program, rules: program.rules.flatMap(editionsOf) };
  const diagnostics = [
    ...found,
    ...strangeFiles(root),
    ...brokenPayouts(root, rows.redemptions),
    ...checkUses({ program: whole, tables }),
    ...(sound
      ? [...uncompared(whole, reference), ...smallGroups(program, rows), ...hosting(program, reference)]
      : []),
  ];
  const placed = once(diagnostics).map((one) => inSheet(sheets.get(one.file), one));
  return { reference, diagnostics: placed.sort(compareDiagnostics) };
}

const NO_TABLES: Tables = {
  participants: null,
  roster: null,
  targets: null,
  baselines: null,
  adjustments: null,
  restatements: null,
  redemptions: null,
  credits: null,
  choices: null,
  entries: null,
  products: null,
  customers: null,
  codes: null,
};

/** Who takes part, and when. */
const NEEDED: readonly TableName[] = ['participants', 'roster'];

/** `sheets` is told which file is which sheet of a workbook. */
function readTables(root: string, found: Diagnostic[], sheets: Map<string, string>): Tables {
  const read = TABLE_NAMES.map((name) => [name, readTable(root, name, found, sheets)] as const);
  return { ...NO_TABLES, ...Object.fromEntries(read) };
}

function readTable(
  root: string,
  name: TableName,
  found: Diagnostic[],
  sheets: Map<string, string>,
): TableRead {
  const file = tableFile(root, name);
  if (!NEEDED.includes(name) && !existsSync(join(root, file))) return null;
  const { source, diagnostics, sheet } = tableSource(root, file);
  if (sheet !== null) sheets.set(file, sheet);
  found.push(...diagnostics);
  const table = source && parseTable(source, found);
  return table && !tooMany(table, name, found) ? table : 'broken';
}

/** As many participants as one program is built for. */
const MOST = 100_000;

function tooMany({ source, rows }: Table, name: TableName, found: Diagnostic[]): boolean {
  if (name !== 'participants' || rows.length <= MOST) return false;
  const message = `The file has ${rows.length} participants; at most ${MOST} are taken.`;
  found.push(problem(placeAt(source, 0, 1), 'too-many-participants', message, 'Divide the program.'));
  return true;
}

function readRows(tables: Tables, program: Program, declared: Declared, found: Diagnostic[]): Reference {
  const read = <T>(name: TableName, rows: (table: Table) => T[]): T[] => {
    const table = readable(tables[name]);
    return table ? rows(table) : [];
  };
  const known = knownIds(declared, writtenIds(readable(tables.participants)));
  const roster = read('roster', (table) => readRoster(table, program, known, found));
  return {
    participants: read('participants', (table) => readParticipants(table, program, known, found)),
    roster,
    targets: read('targets', (table) => readComparisons('target', table, program, known, found)),
    baselines: read('baselines', (table) => readComparisons('baseline', table, program, known, found)),
    adjustments: read('adjustments', (table) => readAdjustments(table, program, known, found)),
    restatements: read('restatements', (table) => readRestatements(table, program, known, found)),
    redemptions: read('redemptions', (table) => readRedemptions(table, program, known, roster, found)),
    credits: read('credits', (table) => readCredits(table, known, found)),
    choices: read('choices', (table) => readChoices(table, program, known, found)),
    entries: read('entries', (table) => readEntries(table, program, known, found)),
    products: read('products', (table) => readItems(table, 'product_id', found)),
    customers: read('customers', (table) => readItems(table, 'customer_id', found)),
    codes: read('codes', (table) => readCodes(table, found)),
  };
}

/** The ids of all rows, broken ones among them; null where rows are lost. */
const writtenIds = (table: Table | null): string[] | null =>
  table?.complete && table.columns.includes('participant_id')
    ? table.rows.map(({ cells }) => cells['participant_id'] ?? '')
    : null;

function missingFolder(root: string): Diagnostic | null {
  const path = join(root, 'data');
  const there = statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
  if (there && readdirSync(path).length > 0) return null;
  const message = there ? 'The folder data/ is empty.' : 'There is no folder data/ here.';
  const hint = 'Put participants.csv, roster.csv and the files of the feeds into it.';
  return problem(wholeFile('data'), 'data-missing', message, hint);
}
