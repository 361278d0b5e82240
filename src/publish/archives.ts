import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Manifest, manifestBytes } from '../archive/manifest.ts';
import { digestOf } from '../archive/pack.ts';
import { type Packing, packScored, writeArchive } from '../archive/write.ts';
import { ARCHIVES, type OfferedArchive } from '../portal/archives.ts';
import type { Scored } from '../score.ts';

export interface Archiving {
  readonly root: string;
  /** As `score` wrote them. */
  readonly results: string;
  readonly scored: Scored;
  /** Where the archives go. */
  readonly folder: string;
  /** PEM of the key that signs them; null: nobody does. */
  readonly privateKey: string | null;
}

/**
 * Packs what the client downloads, each naming the one before: an archive of each closed stage, then one of the program
 * once all of its stages have ended. Only what is sealed may hold the data. Lists them beside the results, for the pages;
 * gives their paths.
 */
export async function packArchives(archiving: Archiving): Promise<string[]> {
  const { root, results, scored, folder, privateKey } = archiving;
  const { program, closings } = scored;
  const offered: OfferedArchive[] = [];
  let before: Manifest | null = null;
  const stages = closings.filter(({ closedOn }) => closedOn <= scored.summary.as_of);
  for (const closing of [...stages, ...(isOver(scored) ? [null] : [])]) {
    const name = `${[program.id, closing?.stage].filter(Boolean).join('-')}.zip`;
    const previous: Uint8Array | undefined = before ? manifestBytes(before) : undefined;
    const data = program.access === 'sealed' && program.archive.data;
    const out = join(folder, name);
    const packing: Packing = { root, out, stage: closing?.stage, privateKey, previous, data };
    before = closing
      ? await writeArchive({ ...packing, asOf: closing.closedOn })
      : await packScored(packing, scored, results);
    offered.push(offerOf(out, name, before, archiving));
  }
  writeFileSync(join(results, ARCHIVES), JSON.stringify(offered));
  return offered.map(({ name }) => join(folder, name));
}

/** Whether nothing of the program is still to come. */
const isOver = ({ program, summary }: Scored): boolean =>
  program.stages.every(({ closes }) => closes <= summary.as_of);

function offerOf(path: string, name: string, manifest: Manifest, { privateKey }: Archiving): OfferedArchive {
  return {
    ...{ name, stage: manifest.stage, asOf: manifest.as_of, signed: privateKey !== null },
    data: manifest.files.some((file) => file.path.startsWith('data/')),
    files: manifest.files.length,
    bytes: statSync(path).size,
    sha256: digestOf(readFileSync(path)),
  };
}
