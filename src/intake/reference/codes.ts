import type { Diagnostic } from '../../program/diagnostic.ts';
import { quoted } from '../../program/source/problem.ts';
import { Cells } from './cells.ts';
import { columnsSound } from './columns.ts';
import type { Table } from './csv/table.ts';
import type { IssuedCode } from './reference.ts';

const COLUMNS = { needed: ['audience', 'id', 'generation'], optional: [], open: false };

/** The rows of `codes.csv` that are sound. */
export function readCodes(table: Table, found: Diagnostic[]): IssuedCode[] {
  if (!columnsSound(table, COLUMNS, found)) return [];
  return table.rows.flatMap((row) => readCode(new Cells(table, row, found)) ?? []);
}

function readCode(cells: Cells): IssuedCode | null {
  const [audience, id, generation] = [cells.needed('audience'), cells.id('id'), cells.needed('generation')];
  if (audience === null || id === null || generation === null) return null;
  if (/^[1-9]\d{0,5}$/.test(generation)) return { audience, id, generation: Number(generation) };
  const message = `${quoted(generation)} is no number of codes.`;
  return cells.refuse(
    'generation',
    'bad-generation',
    message,
    'Leave the file as `npm run letters` writes it.',
  );
}
