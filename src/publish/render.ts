import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { summary } from '../results/contract.ts';
import { renderPart } from './part.ts';

export interface RenderOptions {
  /** A folder with `program/`, `data/` and, if it has any, `public/`. */
  readonly root: string;
  /** A results folder, as `score` writes it. */
  readonly results: string;
  /** Emptied, then filled with the portal. */
  readonly out: string;
}

/** With fewer people than this for each process, starting one takes longer than it saves. */
const PEOPLE = 2000;

const PART = fileURLToPath(new URL('./part-process.ts', import.meta.url));
const run = promisify(execFile);

/**
 * Draws every page of the portal into `out`, with everyone's statement beside their own. The program must be sound:
 * it is read again by the pages.
 */
export async function render({ root, results, out }: RenderOptions): Promise<void> {
  const count = parts(results);
  const others = Array.from({ length: count - 1 }, (_, index) => `${resolve(out)}.part-${index + 1}`);
  try {
    await Promise.all([
      renderPart({ root, results, out, part: `0/${count}` }),
      ...others.map((folder, index) =>
        run(process.execPath, [PART, root, results, folder, `${index + 1}/${count}`]),
      ),
    ]);
    for (const folder of others) moveInto(out, folder);
  } finally {
    for (const folder of others) rmSync(folder, { recursive: true, force: true });
  }
}

/** In how many processes: the bytes are the same for any number of them. */
function parts(results: string): number {
  const { participants } = summary.parse(JSON.parse(readFileSync(join(results, 'summary.json'), 'utf8')));
  return Math.max(1, Math.min(availableParallelism(), Math.floor(participants / PEOPLE)));
}

/** Takes the personal pages of another process over; all else that it drew is here already. */
function moveInto(out: string, folder: string): void {
  for (const locale of readdirSync(folder)) {
    const people = join(folder, locale, 'p');
    if (!existsSync(people)) continue;
    for (const id of readdirSync(people)) renameSync(join(people, id), join(out, locale, 'p', id));
  }
}
