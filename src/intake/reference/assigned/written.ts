import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic } from '../../../program/diagnostic.ts';
import type { Program } from '../../../program/program.ts';
import { nearest } from '../../../program/source/nearest.ts';
import { problem, quoted } from '../../../program/source/problem.ts';
import { readSource } from '../../../program/source/read-source.ts';
import { wholeFile } from '../../../program/source/source.ts';
import { Cells } from '../cells.ts';
import { columnsSound } from '../columns.ts';
import { readComparisons } from '../comparisons.ts';
import { parseTable, type Table } from '../csv/table.ts';
import type { Known } from '../known.ts';
import type { WrittenDown } from './assign.ts';

const LIMIT = 64_000_000;

/** What `data/segments/` and `data/targets/` say: a file a stage. */
export function readWritten(root: string, program: Program, known: Known, found: Diagnostic[]): WrittenDown {
  const tables = (folder: string) => stageTables(root, folder, program, found);
  return {
    segments: new Map(
      tables('segments').map(({ stage, table }) => [stage, readSegments(table, known, found)]),
    ),
    targets: new Map(
      tables('targets').map(({ stage, table }) => [
        stage,
        readComparisons('target', table, program, known, found),
      ]),
    ),
  };
}

function stageTables(
  root: string,
  folder: string,
  { stages, feeds }: Program,
  found: Diagnostic[],
): { stage: string; table: Table }[] {
  const path = `data/${folder}`;
  const isFeed = feeds.some(({ files }) => files.startsWith(`${folder}/`));
  if (isFeed || !existsSync(join(root, path))) return [];
  const names = readdirSync(join(root, path))
    .filter((name) => name.endsWith('.csv'))
    .sort();
  const ids = stages.map(({ id }) => id);
  return names.flatMap((name) => {
    const stage = name.slice(0, -'.csv'.length);
    if (!ids.includes(stage)) {
      found.push(tellStrange(`${path}/${name}`, stage, ids));
      return [];
    }
    const { source, diagnostics } = readSource(root, `${path}/${name}`, LIMIT);
    found.push(...diagnostics);
    const table = source && parseTable(source, found);
    return table ? [{ stage, table }] : [];
  });
}

function tellStrange(file: string, stage: string, ids: readonly string[]): Diagnostic {
  const near = nearest(stage, ids);
  const hint = near ? `Name it ${near}.csv.` : 'Name it after a stage.';
  return problem(wholeFile(file), 'unknown-file', `The file ${quoted(file)} is of no stage.`, hint);
}

const COLUMNS = { needed: ['participant_id', 'segment'], optional: [], open: false };

function readSegments(table: Table, known: Known, found: Diagnostic[]): ReadonlyMap<string, string> {
  const segments = new Map<string, string>();
  if (!columnsSound(table, COLUMNS, found)) return segments;
  for (const row of table.rows) {
    const cells = new Cells(table, row, found);
    const participant = cells.known('participant_id', 'participant', known.participants);
    const segment = cells.known('segment', 'segment', known.segments);
    if (participant === null || segment === null) continue;
    if (segments.has(participant)) {
      const message = `${quoted(participant)} stands in this file a second time.`;
      cells.refuse('participant_id', 'assigned-twice', message, 'Keep one of the two rows.');
    }
    segments.set(participant, segment);
  }
  return segments;
}
