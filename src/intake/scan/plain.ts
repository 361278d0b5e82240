import type { Count } from './found.ts';

const LF = 0x0a;
const COMMA = 0x2c;

/** Counts records of a file without quotes and carriage returns: a line is a record, a comma ends a cell. */
export function countPlain(body: Buffer, cells: number): Count {
  const length = body.length;
  const first = body.indexOf(LF);
  let records = 0;
  let start = first < 0 ? length : first + 1;
  let commas = 0;
  for (let at = start; at < length; at += 1) {
    const byte = body[at];
    if (byte === COMMA) commas += 1;
    else if (byte === LF) {
      if (at === start || commas + 1 !== cells) return refused(body, records, start, at, commas + 1);
      records += 1;
      commas = 0;
      start = at + 1;
    }
  }
  if (start < length) {
    if (commas + 1 !== cells) return refused(body, records, start, length, commas + 1);
    records += 1;
  }
  return { records, lines: null, problem: null };
}

function refused(body: Buffer, records: number, start: number, end: number, cells: number): Count {
  const text = body.toString('utf8', start, end);
  const code = start === end ? 'csv-blank-line' : 'csv-ragged';
  return { records, lines: null, problem: { code, line: records + 2, text, cells } };
}
