import { join } from 'node:path';
import { KEPT } from '../intake/closings/closing.ts';
import { Database } from '../intake/database.ts';

const sql = (name: string): URL => new URL(`sql/${name}.sql`, import.meta.url);

/** Writes into `out` what a closing keeps of the results in `folder`: a CSV a relation, the rows of one stage. `spill` is empty. */
export async function keepStage(folder: string, stage: string, out: string, spill: string): Promise<void> {
  const db = await Database.open({ threads: 2, memoryMb: 1000, spill });
  try {
    for (const name of KEPT)
      await db.run(sql(name === 'ledger' ? 'kept_ledger' : 'kept'), {
        ...{ source: join(folder, `${name}.parquet`), stage, path: join(out, `${name}.csv`) },
      });
  } finally {
    db.close();
  }
}
