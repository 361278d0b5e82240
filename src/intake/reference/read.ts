import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { compareDiagnostics, type Diagnostic } from '../../program/diagnostic.ts';
import { readSource } from '../../program/files.ts';
import type { Program } from '../../program/program.ts';
import { problem } from '../../program/source/problem.ts';
import { wholeFile } from '../../program/source/source.ts';
import { readItems } from './items.ts';
import type { Known } from './known.ts';
import { readParticipants } from './participants.ts';
import type { Reference } from './reference.ts';
import { readRoster } from './roster.ts';
import { parseTable, type Table } from './table.ts';
import { readTargets } from './targets.ts';

/** Above this, a file is no small table any more. */
const LIMIT = 64_000_000;

/** Reads the small tables of `data/` below `root`: what is sound of them, and every problem, sorted. */
export function readReference(
  root: string,
  program: Program,
): { reference: Reference; diagnostics: Diagnostic[] } {
  const found: Diagnostic[] = [];
  const empty: Reference = { participants: [], roster: [], targets: [], products: [], customers: [] };
  const missing = missingFolder(root);
  if (missing) return { reference: empty, diagnostics: [missing] };
  const reference = readTables(root, program, found);
  return { reference, diagnostics: found.sort(compareDiagnostics) };
}

function readTables(root: string, program: Program, found: Diagnostic[]): Reference {
  const table = (name: string, needed: boolean) => readTable(root, `data/${name}.csv`, needed, found);
  const read = <T>(from: Table | null, rows: (sound: Table) => T[]): T[] => (from ? rows(from) : []);
  const people = table('participants', true);
  const participants = read(people, (sound) => readParticipants(sound, program, found));
  const known = knownIds(program, people && participants.map(({ id }) => id));
  return {
    participants,
    roster: read(table('roster', true), (sound) => readRoster(sound, program, known, found)),
    targets: read(table('targets', false), (sound) => readTargets(sound, program, known, found)),
    products: read(table('products', false), (sound) => readItems(sound, 'product_id', found)),
    customers: read(table('customers', false), (sound) => readItems(sound, 'customer_id', found)),
  };
}

const knownIds = ({ teams, segments, measures }: Program, participants: readonly string[] | null): Known => ({
  participants: participants && new Set(participants),
  teams: new Set(teams.map(({ id }) => id)),
  segments: new Set(segments.map(({ id }) => id)),
  measures: new Set(measures.map(({ id }) => id)),
});

function readTable(root: string, file: string, needed: boolean, found: Diagnostic[]): Table | null {
  if (!needed && !existsSync(join(root, file))) return null;
  const { source, diagnostics } = readSource(root, file, LIMIT);
  found.push(...diagnostics);
  return source && parseTable(source, found);
}

function missingFolder(root: string): Diagnostic | null {
  const path = join(root, 'data');
  const there = statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
  if (there && readdirSync(path).length > 0) return null;
  const message = there ? 'The folder data/ is empty.' : 'There is no folder data/ here.';
  return problem(
    wholeFile('data'),
    'data-missing',
    message,
    'Put participants.csv, roster.csv and the files of the feeds into it.',
  );
}
