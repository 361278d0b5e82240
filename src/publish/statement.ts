import { crc32, deflateRawSync } from 'node:zlib';
import { Zip, ZipPassThrough } from 'fflate';
import { MTIME } from '../archive/zip-entry.ts';
import { type StatementName, statementName } from '../portal/statement-name.ts';
import type { Results } from '../results/read.ts';

/** What a person may take away of their postings. */
export interface StatementFile {
  readonly name: StatementName;
  readonly type: string;
  /** Its bytes, in parts; valid until the next statement is asked for. */
  readonly parts: readonly Uint8Array[];
}

const DEFLATED = 8;

/** A participant's rows of the ledger, byte for byte as in the file: as CSV, or that in a ZIP where it is long. */
export function statementFile(
  results: Pick<Results, 'statement' | 'statementSize'>,
  participant: string,
): StatementFile {
  const name = statementName(results, participant);
  const rows = results.statement(participant);
  return name === 'statement.zip'
    ? { name, type: 'application/zip', parts: zipped('statement.csv', Buffer.concat(rows)) }
    : { name, type: 'text/csv', parts: rows };
}

/** A ZIP of one file. It is deflated outside the library: thousands of long ones are, and this takes a fourth of the time. */
function zipped(name: string, bytes: Buffer): Uint8Array[] {
  const parts: Uint8Array[] = [];
  const zip = new Zip((error, part) => {
    if (error) throw error;
    parts.push(part);
  });
  const entry = new ZipPassThrough(name);
  zip.add(Object.assign(entry, { mtime: MTIME, compression: DEFLATED }));
  entry.size = bytes.length;
  entry.crc = crc32(bytes);
  entry.ondata(null, deflateRawSync(bytes, { level: 1, windowBits: 13 }), true);
  zip.end();
  return parts;
}
