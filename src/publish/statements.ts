import { closeSync, existsSync, openSync, readdirSync, writevSync } from 'node:fs';
import { join } from 'node:path';
import { readResults } from '../results/read.ts';

/** Writes beside each personal page in `out` that person's rows of the ledger, byte for byte as they stand there. */
export function writeStatements(results: string, out: string): void {
  const { statement } = readResults(results);
  for (const locale of readdirSync(out)) {
    const people = join(out, locale, 'p');
    if (!existsSync(people)) continue;
    for (const entry of readdirSync(people, { withFileTypes: true }))
      if (entry.isDirectory()) writeParts(join(people, entry.name, 'statement.csv'), statement(entry.name));
  }
}

function writeParts(file: string, parts: readonly Buffer[]): void {
  const descriptor = openSync(file, 'w');
  try {
    writevSync(descriptor, parts);
  } finally {
    closeSync(descriptor);
  }
}
