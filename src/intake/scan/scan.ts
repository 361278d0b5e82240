import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import type { Scan, ScanProblem } from './found.ts';
import { countPlain } from './plain.ts';
import { countQuoted } from './quoted.ts';

const QUOTE = 0x22;
const CR = 0x0d;
const BOM = Buffer.from([0xef, 0xbb, 0xbf]);

/** Scans a comma-separated file's bytes once. */
export function scan(bytes: Buffer): Scan {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const body = bytes.subarray(0, 3).equals(BOM) ? bytes.subarray(3) : bytes;
  const refuse = (problem: ScanProblem): Scan => ({ sha256, header: [], records: 0, lines: null, problem });
  if (body.length === 0) return refuse({ code: 'csv-empty', line: 1, text: '' });
  if (!isUtf8(body)) return refuse({ code: 'file-not-utf8', line: badLine(body), text: '' });
  const nul = body.indexOf(0);
  if (nul >= 0) return refuse({ code: 'csv-nul', line: lineAt(body, nul), text: '' });
  const header = headerCells(body);
  const plain = body.indexOf(QUOTE) < 0 && body.indexOf(CR) < 0;
  return { sha256, header, ...(plain ? countPlain(body, header.length) : countQuoted(body, header.length)) };
}

function headerCells(body: Buffer): string[] {
  const end = body.indexOf(0x0a);
  const line = body
    .subarray(0, end < 0 ? body.length : end)
    .toString('utf8')
    .replace(/\r$/, '');
  return line.split(',').map((cell) => cell.replace(/^"(.*)"$/, '$1').replaceAll('""', '"'));
}

function lineAt(body: Buffer, offset: number): number {
  let line = 1;
  for (let at = body.indexOf(0x0a); at >= 0 && at < offset; at = body.indexOf(0x0a, at + 1)) line += 1;
  return line;
}

function badLine(body: Buffer): number {
  let line = 1;
  for (let from = 0; from < body.length; line += 1) {
    const end = body.indexOf(0x0a, from);
    const until = end < 0 ? body.length : end;
    if (!isUtf8(body.subarray(from, until))) return line;
    from = until + 1;
  }
  return line;
}
