import type { FileColumn } from './meanings.ts';
import { text } from './yaml-text.ts';

/** A mapping while it is made: lines of YAML by our names, and what is doubtful. */
export class Draft {
  readonly lines = new Map<string, string>();
  readonly doubts: string[] = [];
  readonly #read = new Set<FileColumn>();

  /** One of our names is what some columns hold; `line` says how, where a column's name alone does not. */
  take(name: string, columns: readonly [FileColumn, ...FileColumn[]], line = text(columns[0].name)): void {
    this.lines.set(name, line);
    for (const column of columns) this.#read.add(column);
  }

  doubt(words: string): void {
    this.doubts.push(words);
  }

  /** Columns of the file that nothing reads. */
  unread(columns: readonly FileColumn[]): string[] {
    return columns.filter((column) => column.name !== '' && !this.#read.has(column)).map(({ name }) => name);
  }
}
