import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { relations } from '../../results/contract.ts';
import { readSummary } from '../../results/summary.ts';

/**
 * Writes results into `folder` that say nothing of anybody: the days and the currency, and no row. What everyone may
 * see of a sealed portal is drawn from them, so that it cannot tell what it never held.
 */
export function writeNothing(results: string, folder: string): void {
  const { contract, program, as_of, data_through, currency, point_value } = readSummary(results);
  const none = {
    participants: 0,
    teams: 0,
    records: 0,
    accepted: 0,
    set_aside: 0,
    duplicate: 0,
    out_of_scope: 0,
  };
  const summary = {
    contract,
    program,
    as_of,
    data_through,
    ...none,
    postings: 0,
    points: '0',
    currency,
    point_value,
  };
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'summary.json'), JSON.stringify(summary));
  for (const [name, relation] of Object.entries(relations))
    writeFileSync(join(folder, `${name}.csv`), `${Object.keys(relation.shape).join(',')}\n`);
}
