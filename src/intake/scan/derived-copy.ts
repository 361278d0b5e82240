import { createHash } from 'node:crypto';
import type { Feed, FeedColumn } from '../../program/feed.ts';
import { hasId } from '../feeds/columns.ts';
import type { Between } from './between.ts';
import type { Walk } from './walk.ts';

type Cell = (walk: Walk) => string;

/** Writes records with a feed's own columns: joined, parted, constant, and by other words where aliases say so. */
export class DerivedCopy {
  readonly lengths: number[];
  readonly #cells: readonly Cell[];
  readonly #hasId: boolean;
  readonly #lines: string[] = [];
  /** How often a file has said the same, where rows have no id. */
  readonly #said = new Map<string, number>();

  constructor(feed: Pick<Feed, 'columns' | 'format'>, header: readonly string[], between: Between) {
    this.#cells = feed.columns.map((column) => cellOf(column, header, feed.format.padded, between));
    this.#hasId = hasId(feed);
    this.lengths = Array.from({ length: feed.columns.length + (this.#hasId ? 0 : 1) }, () => 0);
    this.#lines.push(this.lengths.map((_, index) => `c${index}`).join(','));
  }

  add(walk: Walk): void {
    const own = this.#cells.map((cell) => cell(walk));
    const cells = this.#hasId ? own : [this.#idOf(own), ...own];
    for (const [index, cell] of cells.entries())
      this.lengths[index] = (this.lengths[index] ?? 0) + Buffer.byteLength(cell);
    this.#lines.push(cells.map(quoted).join(','));
  }

  finished = (): Buffer => Buffer.from(`${this.#lines.join('\n')}\n`);

  /** Equal rows of one file are as many facts; the same rows in another file are the same facts again. */
  #idOf(cells: readonly string[]): string {
    const content = createHash('sha256').update(cells.join('\u001f')).digest('hex').slice(0, 20);
    const count = (this.#said.get(content) ?? 0) + 1;
    this.#said.set(content, count);
    return `${content}-${count}`;
  }
}

function cellOf(column: FeedColumn, header: readonly string[], padded: boolean, between: Between): Cell {
  const { constant, split, aliases, name } = column;
  if (constant !== null) return () => constant;
  const first = [column.column, ...column.or].find((known) => header.includes(known)) ?? column.column;
  const indices = [first, ...column.joined].map((known) => header.indexOf(known));
  return (walk) => {
    const cells = indices.map((index) => (index < 0 ? between.group : walk.cell(index)));
    const text = (padded ? cells.map((cell) => cell.trim()) : cells).join('/');
    const part = split === null ? text : (text.split(split.at)[split.part - 1] ?? '').trim();
    return TABLES.includes(name) ? part : (aliases[part] ?? part);
  };
}

/** Their aliases lead to rows of tables, and are told with them. */
const TABLES = ['participant_id', 'product_id', 'customer_id'];

const quoted = (cell: string): string => (/[",\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
