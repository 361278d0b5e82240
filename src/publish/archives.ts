import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { manifestBytes } from '../archive/manifest.ts';
import { digestOf } from '../archive/pack.ts';
import { type Packing, packScored, writeArchive } from '../archive/write.ts';
import { ARCHIVES, filledIn, type OfferedArchive, type PackedArchive } from '../portal/archives.ts';
import { slugs } from '../portal/paths.ts';
import { isSettled, programState } from '../program/states.ts';
import type { Scored } from '../score.ts';
import { drawPlainPages } from './plain-drawing.ts';
import { writePlainPages } from './plain-pages.ts';
import { stillSince } from './still.ts';

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
 * Says which archives the client downloads: one of each closed stage, then one of the program once all of its stages have
 * ended; in an open portal none of a later day than that of a freeze. Only what is sealed may hold the data. Lists them beside the results, for the pages.
 */
export function announceArchives({ results, scored, privateKey }: Archiving): OfferedArchive[] {
  const { program, closings, summary } = scored;
  const about = { signed: privateKey !== null, data: program.access === 'sealed' && program.archive.data };
  const until = stillSince(scored) ?? summary.as_of;
  const closed = closings.filter(({ closedOn }) => closedOn <= until);
  const stages = closed.map(({ stage, closedOn }) => ({ stage, asOf: closedOn }));
  const whole = isOver(scored) ? [{ stage: null, asOf: summary.as_of }] : [];
  const offered = [...stages, ...whole].map(({ stage, asOf }) => ({
    name: `${[program.id, stage].filter((part) => part !== null).join('-')}.zip`,
    ...{ stage, asOf, ...about },
  }));
  writeFileSync(join(results, ARCHIVES), JSON.stringify(offered));
  return offered;
}

/** Whether nothing of the program is still to come. */
const isOver = ({ program, summary, closings }: Scored): boolean =>
  isSettled(programState(program, summary.as_of, new Set(closings.map(({ stage }) => stage))));

/** Packs them, each naming the one before; that of the program holds what everyone sees of `portal`, which is drawn. */
export async function packArchives(
  { root, results, scored, folder, privateKey }: Archiving,
  offered: readonly OfferedArchive[],
  portal: string,
): Promise<PackedArchive[]> {
  const drawn = async ({ out }: { out: string }): Promise<void> => {
    writePlainPages(portal, scored.program.portal.base, out);
  };
  const packed: PackedArchive[] = [];
  let previous: Uint8Array | undefined;
  for (const { name, stage, asOf, data } of offered) {
    const out = join(folder, name);
    const packing: Packing = { root, out, privateKey, previous, data };
    const manifest =
      stage === null
        ? await packScored({ ...packing, pages: drawn }, scored, results)
        : await writeArchive({ ...packing, stage, asOf, pages: drawPlainPages });
    previous = manifestBytes(manifest);
    packed.push({ name, bytes: statSync(out).size, sha256: digestOf(readFileSync(out)) });
  }
  return packed;
}

/** Fills in on the client's pages, which lie in `pages`, what became known of archives. */
export function fillOffers(
  pages: string,
  locales: readonly string[],
  packed: readonly PackedArchive[],
): void {
  for (const locale of locales) {
    const file = join(pages, locale, slugs.client, 'index.html');
    writeFileSync(file, filledIn(readFileSync(file, 'utf8'), locale, packed));
  }
}
