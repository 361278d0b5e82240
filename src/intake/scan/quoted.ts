import type { Count, ScanProblem } from './found.ts';

const LF = 0x0a;
const CR = 0x0d;
const COMMA = 0x2c;
const QUOTE = 0x22;

/** Counts records of any file by RFC 4180: quotes only around whole cells, one kind of line end throughout. */
export function countQuoted(body: Buffer, cells: number): Count {
  const walk = new Walk(body, cells);
  const problem = walk.toEnd();
  const lines = walk.starts.slice(1);
  const plain = lines.every((line, index) => line === index + 2);
  return { records: lines.length, lines: plain ? null : lines, problem };
}

class Walk {
  /** The line on which each record starts. */
  readonly starts: number[] = [];
  readonly #body: Buffer;
  readonly #cells: number;
  readonly #crlf: boolean;
  #at = 0;
  #line = 1;

  constructor(body: Buffer, cells: number) {
    this.#body = body;
    this.#cells = cells;
    const end = body.indexOf(LF);
    this.#crlf = end > 0 && body[end - 1] === CR;
  }

  toEnd(): ScanProblem | null {
    while (this.#at < this.#body.length) {
      const problem = this.#record();
      if (problem) return problem;
    }
    return null;
  }

  #record(): ScanProblem | null {
    const line = this.#line;
    const from = this.#at;
    let cells = 0;
    for (let open = true; open; ) {
      const problem = this.#cell(line);
      if (problem) return problem;
      cells += 1;
      open = this.#body[this.#at] === COMMA;
      if (open) this.#at += 1;
    }
    const to = this.#at;
    if (!this.#newline()) return this.#problem('csv-line-ends', line, from, to);
    if (to === from) return this.#problem('csv-blank-line', line, from, to);
    if (cells !== this.#cells) return { ...this.#problem('csv-ragged', line, from, to), cells };
    this.starts.push(line);
    return null;
  }

  #cell(line: number): ScanProblem | null {
    if (this.#body[this.#at] === QUOTE) return this.#quotedCell(line);
    const from = this.#at;
    for (; this.#at < this.#body.length; this.#at += 1) {
      const byte = this.#body[this.#at];
      if (byte === COMMA || byte === LF || byte === CR) return null;
      if (byte === QUOTE) return this.#problem('csv-stray-quote', line, from, this.#at + 1);
    }
    return null;
  }

  #quotedCell(line: number): ScanProblem | null {
    const from = this.#at;
    for (this.#at += 1; this.#at < this.#body.length; this.#at += 1) {
      const byte = this.#body[this.#at];
      if (byte === LF) this.#line += 1;
      if (byte !== QUOTE) continue;
      if (this.#body[this.#at + 1] === QUOTE) this.#at += 1;
      else return this.#closed(line, from);
    }
    return this.#problem('csv-quotes', line, from, Math.min(from + 80, this.#body.length));
  }

  #closed(line: number, from: number): ScanProblem | null {
    this.#at += 1;
    const next = this.#body[this.#at];
    const fine = next === undefined || next === COMMA || next === LF || next === CR;
    return fine ? null : this.#problem('csv-stray-quote', line, from, this.#at + 1);
  }

  #newline(): boolean {
    if (this.#at >= this.#body.length) return true;
    const crlf = this.#body[this.#at] === CR;
    if (crlf !== this.#crlf || (crlf && this.#body[this.#at + 1] !== LF)) return false;
    this.#at += crlf ? 2 : 1;
    this.#line += 1;
    return true;
  }

  #problem(code: ScanProblem['code'], line: number, from: number, to: number): ScanProblem {
    const [text = ''] = this.#body.toString('utf8', from, to).split(/\r?\n/);
    return { code, line, text };
  }
}
