import { join } from 'node:path';
import type { Database } from '../intake/database.ts';
import type { Relation } from './contract.ts';

const sql = (name: string): URL => new URL(`sql/${name}.sql`, import.meta.url);

/**
 * Writes relations into a folder that is there, as Parquet and as CSV. The CSV is made from the Parquet file beside
 * whatever is computed next: text is slow, and an engine's steps leave processors idle.
 */
export class RelationWriter {
  readonly #db: Database;
  readonly #beside: Database;
  readonly folder: string;
  #texts: Promise<void> = Promise.resolve();

  private constructor(db: Database, beside: Database, out: string) {
    this.#db = db;
    this.#beside = beside;
    this.folder = out;
  }

  /** Runs `work` with a writer, and comes back when all is written. */
  static async writing<T>(
    db: Database,
    out: string,
    work: (writer: RelationWriter) => Promise<T>,
  ): Promise<T> {
    const writer = new RelationWriter(db, await db.beside(), out);
    try {
      const done = await work(writer);
      await writer.#texts;
      return done;
    } finally {
      await Promise.allSettled([writer.#texts]);
      writer.#beside.close();
    }
  }

  /** Where a relation's Parquet file is, once it is written. */
  parquet(relation: Relation): string {
    return join(this.folder, `${relation}.parquet`);
  }

  /** Comes back when the relation may change: its Parquet file is written, its CSV follows. */
  async write(relation: Relation): Promise<void> {
    const source = this.parquet(relation);
    await this.#db.run(sql('parquet'), { relation, path: source });
    const path = join(this.folder, `${relation}.csv`);
    const former = this.#texts;
    this.#texts = former.then(() => this.#beside.run(sql('csv'), { source, path }));
    this.#texts.catch(() => {});
  }
}
