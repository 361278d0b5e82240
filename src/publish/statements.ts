import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { slugs } from '../portal/paths.ts';
import { readResults } from '../results/read.ts';

export interface StatementOptions {
  readonly results: string;
  readonly out: string;
  readonly locales: readonly string[];
  readonly participants: readonly { readonly id: string }[];
}

/** Writes everyone's rows of the ledger beside their page, byte for byte as they stand in the results. */
export function writeStatements({ results, out, locales, participants }: StatementOptions): void {
  const { statement } = readResults(results);
  for (const { id } of participants) {
    const bytes = statement(id);
    for (const locale of locales) {
      mkdirSync(join(out, locale, slugs.person(id)), { recursive: true });
      writeFileSync(join(out, locale, slugs.statement(id)), bytes);
    }
  }
}
