import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import type { Relation, Summary } from '../results/contract.ts';
import { readSummary } from '../results/summary.ts';

/** What a results folder says, as text. */
export const rowsIn = {
  summary: (folder: string): Summary => readSummary(folder),
  /** The rows of a relation without its header. */
  relation: (folder: string, relation: Relation): string[][] =>
    Papa.parse<string[]>(readFileSync(join(folder, `${relation}.csv`), 'utf8'), {
      ...{ delimiter: ',', newline: '\n', skipEmptyLines: true },
    }).data.slice(1),
};
