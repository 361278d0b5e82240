import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { compareDiagnostics, type Diagnostic } from '../../program/diagnostic.ts';
import type { Program } from '../../program/program.ts';
import { problem } from '../../program/source/problem.ts';
import { readSource } from '../../program/source/read-source.ts';
import { wholeFile } from '../../program/source/source.ts';
import { parseTable, type Table } from './csv/table.ts';
import { readItems } from './items.ts';
import { type Declared, declaredBy, knownIds } from './known.ts';
import { readParticipants } from './participants.ts';
import type { Reference } from './reference.ts';
import { readRoster } from './roster.ts';
import type { Tables } from './tables.ts';
import { readTargets } from './targets.ts';
import { checkUses } from './uses/uses.ts';

/** Above this, a file is no small table any more. */
const LIMIT = 64_000_000;

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
  const found: Diagnostic[] = missing ? [missing] : [];
  const tables = missing ? NO_TABLES : readTables(root, found);
  const reference = readRows(tables, program, declared, found);
  if (!missing) found.push(...checkUses({ program, tables, reference }));
  return { reference, diagnostics: found.sort(compareDiagnostics) };
}

const NO_TABLES: Tables = {
  participants: null,
  roster: null,
  targets: null,
  products: null,
  customers: null,
};

function readTables(root: string, found: Diagnostic[]): Tables {
  return {
    participants: readTable(root, 'participants', true, found),
    roster: readTable(root, 'roster', true, found),
    targets: readTable(root, 'targets', false, found),
    products: readTable(root, 'products', false, found),
    customers: readTable(root, 'customers', false, found),
  };
}

function readTable(root: string, name: string, needed: boolean, found: Diagnostic[]): Table | null {
  const file = `data/${name}.csv`;
  if (!needed && !existsSync(join(root, file))) return null;
  const { source, diagnostics } = readSource(root, file, LIMIT);
  found.push(...diagnostics);
  return source && parseTable(source, found);
}

function readRows(tables: Tables, program: Program, declared: Declared, found: Diagnostic[]): Reference {
  const read = <T>(table: Table | null, rows: (sound: Table) => T[]): T[] => (table ? rows(table) : []);
  const known = knownIds(declared, writtenIds(tables.participants));
  return {
    participants: read(tables.participants, (table) => readParticipants(table, program, known, found)),
    roster: read(tables.roster, (table) => readRoster(table, program, known, found)),
    targets: read(tables.targets, (table) => readTargets(table, program, known, found)),
    products: read(tables.products, (table) => readItems(table, 'product_id', found)),
    customers: read(tables.customers, (table) => readItems(table, 'customer_id', found)),
  };
}

/** The ids of all rows, broken ones among them; null where rows are lost. */
const writtenIds = (table: Table | null): string[] | null =>
  table?.complete && table.columns.includes('participant_id')
    ? table.rows.map(({ cells }) => cells.participant_id ?? '')
    : null;

function missingFolder(root: string): Diagnostic | null {
  const path = join(root, 'data');
  const there = statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
  if (there && readdirSync(path).length > 0) return null;
  const message = there ? 'The folder data/ is empty.' : 'There is no folder data/ here.';
  const hint = 'Put participants.csv, roster.csv and the files of the feeds into it.';
  return problem(wholeFile('data'), 'data-missing', message, hint);
}
