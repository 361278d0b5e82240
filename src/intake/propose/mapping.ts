import type { FactKind } from '../../program/measure.ts';
import { Draft } from './draft.ts';
import { isGross } from './header-words.ts';
import { type ReturnSign, takeCurrency, takeKinds, takeTypes } from './kinds.ts';
import { type KnownTables, tableOf } from './known-tables.ts';
import type { FileColumn, Meanings } from './meanings.ts';
import { takeKey } from './row-key.ts';
import { text } from './yaml-text.ts';

/** Which column of a file is which of ours, as lines of YAML. */
export interface Mapping {
  readonly columns: readonly (readonly [name: string, written: string])[];
  readonly ignored: readonly string[];
  readonly returnSign: ReturnSign;
  readonly doubts: readonly string[];
}

const PLAIN = ['date', 'participant_id', 'product_id', 'customer_id', 'quantity', 'net_value'];
const ORDER = ['sale_id', ...PLAIN, 'currency', 'kind', 'returns'];
/** What activities call otherwise than sales. */
const ACTIVITIES: Readonly<Record<string, string>> = {
  sale_id: 'activity_id',
  net_value: 'value',
  kind: 'type',
};
const NEEDED = ['date', 'participant_id'];

export function mappingOf(
  columns: readonly FileColumn[],
  meanings: Meanings,
  tables: KnownTables,
  feed: FactKind,
): Mapping {
  const draft = new Draft();
  for (const name of PLAIN.filter((one) => feed === 'sales' || one !== 'quantity')) {
    const column = meanings.get(name);
    if (column) takePlain(name, column, tables, draft);
    else if (NEEDED.includes(name)) draft.doubt(`No column seems to be the ${name}, and one is needed.`);
  }
  takeKey(columns, meanings, draft);
  const returnSign = feed === 'sales' ? takeKinds(meanings, draft) : takeTypes(meanings, draft);
  if (feed === 'sales') takeCurrency(meanings, draft);
  const ignored = draft.unread(columns);
  if (ignored.length > 0)
    draft.doubt(`Nothing reads ${ignored.map((name) => `"${name}"`).join(', ')}: may a measure ask for it?`);
  const sorted = [...draft.lines].toSorted(([a], [b]) => ORDER.indexOf(a) - ORDER.indexOf(b));
  const named = sorted.map(
    ([name, line]) => [ACTIVITIES[feed === 'sales' ? '' : name] ?? name, line] as const,
  );
  return { columns: named, ignored, returnSign, doubts: draft.doubts };
}

const TABLES: Readonly<Record<string, keyof KnownTables>> = {
  participant_id: 'participants',
  product_id: 'products',
  customer_id: 'customers',
};

function takePlain(name: string, column: FileColumn, tables: KnownTables, draft: Draft): void {
  if (name === 'net_value' && isGross(column.name))
    draft.doubt(`"${column.name}" says that tax is in it: is there an amount without?`);
  const table = TABLES[name];
  if (table === undefined) draft.take(name, [column]);
  else takeMatched(name, column, table, tables, draft);
}

/** Products and customers that no table has are better left alone; who has sold is needed. */
function takeMatched(
  name: string,
  column: FileColumn,
  table: keyof KnownTables,
  tables: KnownTables,
  draft: Draft,
): void {
  const values = [...new Set(column.cells.filter((cell) => cell !== ''))];
  const found = tableOf(tables[table], values);
  const unknown = values.filter((value) => found !== null && !found.values.has(value));
  if (unknown.length > 0)
    draft.doubt(
      `"${column.name}" has ${unknown.length} of ${values.length} values that do not stand in data/${table}.csv, such as "${unknown[0]}".`,
    );
  if (found?.known === 0 && !NEEDED.includes(name)) return;
  const isOurs = found === null || found.known === 0 || found.column === name;
  if (isOurs) draft.take(name, [column]);
  else draft.take(name, [column], `{ column: ${text(column.name)}, match: ${table}.${found.column} }`);
}
