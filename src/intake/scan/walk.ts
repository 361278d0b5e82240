import type { ScanCode, ScanProblem } from './found.ts';

const TAB = 0x09;
const LF = 0x0a;
const CR = 0x0d;
const SPACE = 0x20;
const QUOTE = 0x22;

/** More columns, longer lines and longer cells than a table of facts has: such a file is broken, or is something else. */
const MOST_CELLS = 200;
const LONGEST_LINE = 64 * 1024;
const LONGEST_CELL = 8 * 1024;
/** As much of a line as a message shows. */
const SHOWN = 240;

/** Walks the records of a file by RFC 4180: quotes only around whole cells, one kind of line end throughout. */
export class Walk {
  readonly body: Buffer;
  /** Where each cell of the record ends. */
  readonly ends: number[] = [];
  /** How many cells the record has. */
  cells = 0;
  /** Where the record begins, and the line on which it does, from 1. */
  from = 0;
  line: number;
  /** Whether any cell so far is in quotes, and whether lines end with a carriage return. */
  hasQuotes = false;
  readonly crlf: boolean;
  /** Whether the last record is closed by a line end. */
  isClosed = true;
  problem: ScanProblem | null = null;
  readonly #delimiter: number;
  readonly #highest: number;
  #at = 0;
  #nextLine: number;

  /** `line` is that of the body's first byte. */
  constructor(body: Buffer, delimiter: string, line: number) {
    this.body = body;
    this.line = line;
    this.#nextLine = line;
    this.#delimiter = delimiter.charCodeAt(0);
    this.#highest = Math.max(this.#delimiter, QUOTE);
    const end = body.indexOf(LF);
    this.crlf = end > 0 && body[end - 1] === CR;
  }

  /** Where the next record would begin: after the last one, the end of what was read. */
  get at(): number {
    return this.#at;
  }

  /** Moves to the next record; false at the end, or where there is a problem. */
  next(): boolean {
    const from = this.#at;
    if (from >= this.body.length) return false;
    const first = this.body[from];
    if (first === LF || first === CR) return this.#blank(from);
    this.from = from;
    this.line = this.#nextLine;
    let cells = 0;
    for (let at = from; ; at += 1) {
      const end = this.body[at] === QUOTE ? this.#quoted(at) : this.#plain(at);
      if (end < 0) return false;
      if (end - at > LONGEST_CELL) return this.#refuse('csv-too-long', from, end, 'cell');
      this.ends[cells] = end;
      cells += 1;
      at = end;
      if (this.body[at] !== this.#delimiter) break;
      if (cells >= MOST_CELLS) return this.#refuse('csv-too-wide', from, end);
    }
    this.cells = cells;
    return this.#finish(from, this.ends[cells - 1] ?? from);
  }

  /** The text of a cell of the record, without its quotes. */
  cell(index: number): string {
    const from = this.start(index);
    const end = this.ends[index] ?? from;
    if (this.body[from] !== QUOTE) return this.body.toString('utf8', from, end);
    return this.body.toString('utf8', from + 1, end - 1).replaceAll('""', '"');
  }

  start = (index: number): number => (index === 0 ? this.from : (this.ends[index - 1] ?? 0) + 1);

  /** Whether no cell of the record holds anything: delimiters alone, with or without quotes. */
  get isBlank(): boolean {
    const length = (this.ends[this.cells - 1] ?? this.from) - this.from;
    if (length < this.cells) return true;
    return (
      length < 3 * this.cells && this.ends.every((_, index) => index >= this.cells || this.cell(index) === '')
    );
  }

  /** The record's first line as written. */
  text(): string {
    return this.textOf(this.from, this.ends[this.cells - 1] ?? this.from);
  }

  /** The first line of some bytes, and no more of it than a message shows. */
  textOf(from: number, to: number): string {
    const [text = ''] = this.body.toString('utf8', from, Math.min(to, from + SHOWN)).split(/\r?\n/);
    return to - from > SHOWN ? `${text}…` : text;
  }

  #finish(from: number, to: number): boolean {
    if (to - from > LONGEST_LINE) return this.#refuse('csv-too-long', from, to, 'line');
    if (!this.#newline(to)) return this.#refuse('csv-line-ends', from, to, this.#howEnds(to));
    return true;
  }

  /** Blank lines at the very end are no records; any other is a problem. */
  #blank(from: number): boolean {
    for (let at = from; at < this.body.length; at += 1)
      if (this.body[at] !== LF && this.body[at] !== CR) {
        this.line = this.#nextLine;
        return this.#refuse('csv-blank-line', from, from);
      }
    return false;
  }

  #plain(from: number): number {
    const { body } = this;
    const length = body.length;
    const highest = this.#highest;
    const delimiter = this.#delimiter;
    for (let at = from; at < length; at += 1) {
      const byte = body[at] as number;
      if (byte > highest) continue;
      if (byte === delimiter || byte === LF || byte === CR) return at;
      if (byte === QUOTE) return this.#stop('csv-stray-quote', from, at + 1);
      if (byte < SPACE && byte !== TAB) return this.#unseen(byte);
    }
    return length;
  }

  #quoted(from: number): number {
    const { body } = this;
    this.hasQuotes = true;
    for (let at = from + 1; at < body.length; at += 1) {
      const byte = body[at] as number;
      if (byte > QUOTE) continue;
      if (byte === LF) this.#nextLine += 1;
      else if (byte !== QUOTE) {
        if (byte < SPACE && byte !== TAB && byte !== CR) return this.#unseen(byte);
      } else if (body[at + 1] === QUOTE) at += 1;
      else return this.#closed(from, at + 1);
    }
    return this.#stop('csv-quotes', from, Math.min(from + 80, body.length));
  }

  #closed(from: number, at: number): number {
    const next = this.body[at];
    const fine = next === undefined || next === this.#delimiter || next === LF || next === CR;
    return fine ? at : this.#stop('csv-stray-quote', from, at + 1);
  }

  #newline(at: number): boolean {
    this.#at = at;
    this.isClosed = at < this.body.length;
    if (!this.isClosed) return true;
    const crlf = this.body[at] === CR;
    if (crlf !== this.crlf || (crlf && this.body[at + 1] !== LF)) return false;
    this.#at += crlf ? 2 : 1;
    this.#nextLine += 1;
    return true;
  }

  #howEnds(at: number): string {
    if (this.body[at] !== CR) return 'lf';
    if (this.body[at + 1] === LF) return 'crlf';
    return this.body[at + 1] === CR ? 'crcr' : 'cr';
  }

  #unseen(byte: number): number {
    const more = `U+${byte.toString(16).toUpperCase().padStart(4, '0')}`;
    return this.#stop(byte === 0 ? 'csv-nul' : 'bad-character', this.from, this.from, more);
  }

  #refuse(code: ScanCode, from: number, to: number, more?: string): false {
    this.#stop(code, from, to, more);
    return false;
  }

  /** Always -1: no cell ends here. */
  #stop(code: ScanCode, from: number, to: number, more?: string): -1 {
    this.problem = { code, line: this.line, text: this.textOf(from, to), more };
    return -1;
  }
}
