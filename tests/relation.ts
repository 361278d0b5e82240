import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { type Relation, type Row, relations } from '../src/results/contract.ts';

/** The rows of a relation in a results folder, in order. Throws where a row breaks the contract. */
export const readRelation = <R extends Relation>(folder: string, relation: R): Row<R>[] =>
  parseRelation(readFileSync(join(folder, `${relation}.csv`), 'utf8'), relation);

/** The rows of a relation's CSV text, in order. Throws where a row breaks the contract. */
export function parseRelation<R extends Relation>(text: string, relation: R): Row<R>[] {
  const { data } = Papa.parse(text, { header: true, delimiter: ',', skipEmptyLines: true });
  return relations[relation].array().parse(data) as Row<R>[];
}
