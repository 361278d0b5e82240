import { readFileSync } from 'node:fs';
import Papa from 'papaparse';

/** The records of a CSV file whose columns the caller names. */
export const readTable = <Column extends string>(path: string): Record<Column, string>[] =>
  Papa.parse<Record<Column, string>>(readFileSync(path, 'utf8'), { header: true, skipEmptyLines: true }).data;
