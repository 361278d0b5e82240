import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Summary, summary } from './contract.ts';

/** The `summary.json` of a results folder. Throws where it is none, or not of this contract. */
export const readSummary = (folder: string): Summary =>
  summary.parse(JSON.parse(readFileSync(join(folder, 'summary.json'), 'utf8')));
