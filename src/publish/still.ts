import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { copyAsOf } from '../archive/as-of.ts';
import type { Archive } from '../portal/client.ts';
import { frozenIn } from '../program/board-windows.ts';
import { contains, type Day } from '../program/day.ts';
import { type Scored, score } from '../score.ts';
import { LIST, packResults } from './archive.ts';

/**
 * The day of a freeze that lasts: what everyone can download is that of this day, for the ledger of today would tell who is
 * where. Null where nothing stands still, and in a sealed portal, where downloads are the client's alone.
 */
export function stillSince({ program, summary }: Pick<Scored, 'program' | 'summary'>): Day | null {
  if (program.access === 'sealed') return null;
  const lasting = program.stages.flatMap(frozenIn).filter((span) => contains(span, summary.as_of));
  return lasting.map(({ from }) => from).sort()[0] ?? null;
}

interface Packing {
  readonly root: string;
  /** Of today, as `score` wrote them; the ZIP and its list go there. */
  readonly results: string;
  readonly scored: Scored;
}

/** As `packResults`, where boards stand still for everyone with nothing that became known after the freeze. */
export async function packShared({ root, results, scored }: Packing): Promise<Archive> {
  const still = stillSince(scored);
  if (still === null) return packResults(results);
  const work = mkdtempSync(join(tmpdir(), 'laurel-still-'));
  try {
    const [then, out] = [join(work, 'root'), join(work, 'results')];
    copyAsOf(root, then, scored.program, still);
    await score({ root: then, out, asOf: still });
    const packed = packResults(out);
    for (const name of [packed.name, LIST]) copyFileSync(join(out, name), join(results, name));
    return packed;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}
