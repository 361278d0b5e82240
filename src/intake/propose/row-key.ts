import type { Draft } from './draft.ts';
import { type FileColumn, isMeasured, type Meanings } from './meanings.ts';
import { text } from './yaml-text.ts';

/** Takes the column, or the two, of which each row has a value of its own. */
export function takeKey(columns: readonly FileColumn[], meanings: Meanings, draft: Draft): void {
  const id = meanings.get('sale_id');
  const rows = columns[0]?.cells.length ?? 0;
  if (id && isKey([id])) {
    draft.take('sale_id', [id]);
    draft.doubt(`"${id.name}" has another value in each of ${rows} rows: is it the id of a row for ever?`);
    return;
  }
  const second = id && secondOf(id, columns, meanings);
  if (id && second) {
    draft.take('sale_id', [id, second], `{ column: ${text(id.name)}, joined: [${text(second.name)}] }`);
    draft.doubt(
      `"${id.name}" alone stands in several rows, with "${second.name}" in one each: are the two the id of a row for ever?`,
    );
  } else
    draft.doubt(`No id of a row was found${others(columns, meanings)}. Without one, equal rows are counted.`);
}

const secondOf = (
  id: FileColumn,
  columns: readonly FileColumn[],
  meanings: Meanings,
): FileColumn | undefined =>
  [meanings.get('position') ?? id, ...columns].find(
    (column) => column !== id && isKey([id, column]) && !isMeasured(meanings, column),
  );

function others(columns: readonly FileColumn[], meanings: Meanings): string {
  const keys = columns.filter((column) => isKey([column]) && !isMeasured(meanings, column));
  return keys.length > 0 ? `; perhaps it is ${keys.map(({ name }) => `"${name}"`).join(' or ')}` : '';
}

function isKey(columns: readonly [FileColumn, ...FileColumn[]]): boolean {
  const keys = columns[0].cells.map((_, row) => columns.map(({ cells }) => cells[row] ?? '').join('\n'));
  return keys.every((key) => key.trim() !== '') && new Set(keys).size === keys.length;
}
