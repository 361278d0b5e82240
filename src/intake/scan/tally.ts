import type { Scan, ScanProblem } from './found.ts';
import type { Walk } from './walk.ts';

/** What is counted of records, one after the other: those to which a walk comes after the header. */
export class Tally {
  records = 0;
  /** Where the last of them ends, with its line end. */
  end: number;
  problem: ScanProblem | null = null;
  readonly #walk: Walk;
  readonly #cells: number;
  readonly #lengths: number[];
  #lines: number[] | null = null;
  #firstLine = 0;
  #lastLine = 0;
  #lastFrom = 0;
  #lastTo = 0;
  /** A record without a single value, as exports leave below their rows; 0 where none stands here. */
  #blankLine = 0;

  constructor(walk: Walk, cells: number) {
    this.#walk = walk;
    this.end = walk.at;
    this.#cells = cells;
    this.#lengths = Array.from({ length: cells }, () => 0);
  }

  /** Whether the record is one: false where it is blank, or has more or fewer cells than the header. */
  add(): boolean {
    const walk = this.#walk;
    if (walk.isBlank) this.#blankLine ||= walk.line;
    else if (this.#blankLine > 0) this.problem = { code: 'csv-blank-line', line: this.#blankLine, text: '' };
    else if (walk.cells !== this.#cells) this.#ragged();
    else {
      this.#count(walk.line);
      return true;
    }
    return false;
  }

  found(): Pick<Scan, 'records' | 'firstLine' | 'lines' | 'lengths' | 'last' | 'isClosed'> {
    const hasRows = this.records > 0;
    return {
      records: this.records,
      firstLine: hasRows ? this.#firstLine : this.#walk.line + 1,
      lines: this.#lines,
      lengths: this.#lengths,
      last: hasRows ? { line: this.#lastLine, text: this.#walk.textOf(this.#lastFrom, this.#lastTo) } : null,
      isClosed: this.#walk.isClosed,
    };
  }

  #count(line: number): void {
    if (this.records === 0) this.#firstLine = line;
    else if (this.#lines === null && line !== this.#firstLine + this.records) this.#lines = this.#regular();
    this.#lines?.push(line);
    this.records += 1;
    this.#measure();
  }

  #measure(): void {
    const walk = this.#walk;
    const { ends, body } = walk;
    let start = walk.from;
    for (let index = 0; index < this.#cells; index += 1) {
      const end = ends[index] as number;
      const length = body[start] === 0x22 ? Buffer.byteLength(walk.cell(index)) : end - start;
      this.#lengths[index] = (this.#lengths[index] as number) + length;
      start = end + 1;
    }
    this.end = walk.at;
    this.#lastLine = walk.line;
    this.#lastFrom = walk.from;
    this.#lastTo = start - 1;
  }

  #ragged(): void {
    const { line, cells } = this.#walk;
    const text = this.#walk.text();
    const code = text.trim() === '' ? 'csv-blank-line' : 'csv-ragged';
    this.problem = { code, line, text, more: String(cells) };
  }

  #regular = (): number[] => Array.from({ length: this.records }, (_, index) => this.#firstLine + index);
}
