import type { Walk } from './walk.ts';

const COMMA = 0x2c;
const LF = 0x0a;
const QUOTE = 0x22;

/** Writes records as what DuckDB cannot misread: UTF-8, commas, one line feed a record. */
export class StagedCopy {
  #bytes: Buffer;
  #at = 0;

  constructor(about: number) {
    this.#bytes = Buffer.allocUnsafe(Math.max(1024, about));
  }

  /** Adds a record as it stands. */
  add(walk: Walk): void {
    for (let index = 0; index < walk.cells; index += 1) {
      if (index > 0) this.#byte(COMMA);
      this.#cell(walk.body, walk.start(index), walk.ends[index] ?? 0);
    }
    this.#byte(LF);
  }

  finished = (): Buffer => this.#bytes.subarray(0, this.#at);

  /** A cell without quotes may hold a comma where it was no delimiter. */
  #cell(body: Buffer, from: number, end: number): void {
    this.#room(end - from + 3);
    const isBare = body[from] !== QUOTE && hasComma(body, from, end);
    if (isBare) this.#byte(QUOTE);
    this.#at += body.copy(this.#bytes, this.#at, from, end);
    if (isBare) this.#byte(QUOTE);
  }

  #byte(byte: number): void {
    this.#room(1);
    this.#bytes[this.#at] = byte;
    this.#at += 1;
  }

  #room(more: number): void {
    if (this.#at + more <= this.#bytes.length) return;
    const larger = Buffer.allocUnsafe((this.#bytes.length + more) * 2);
    this.#bytes.copy(larger, 0, 0, this.#at);
    this.#bytes = larger;
  }
}

/** Looks at the cell alone: a search to the next comma may go to the end of the file, for each cell. */
function hasComma(body: Buffer, from: number, end: number): boolean {
  for (let at = from; at < end; at += 1) if (body[at] === COMMA) return true;
  return false;
}
