import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/** A folder beside the output, so that a rename moves it into place at once. */
export interface Staging {
  readonly folder: string;
  /** Puts `part`, a folder inside, in the place of the output, which it replaces. */
  swapIn(part: string): void;
  /** Removes what is left. */
  clear(): void;
}

/** Makes a staging folder for `out`; what builds that were killed have left is put right or removed. */
export function stage(out: string): Staging {
  const target = resolve(out);
  const mark = `.${basename(target)}.building-`;
  const parent = dirname(target);
  mkdirSync(parent, { recursive: true });
  for (const name of readdirSync(parent)) if (name.startsWith(mark)) tidy(join(parent, name), target, mark);
  const folder = join(parent, mark + process.pid);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { mode: 0o700 });
  return {
    folder,
    swapIn: (part) => {
      const former = join(folder, 'former');
      if (existsSync(target)) renameSync(target, former);
      try {
        renameSync(part, target);
      } catch (error) {
        if (existsSync(former)) renameSync(former, target);
        throw error;
      }
    },
    clear: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** A build that was killed between its two renames has left the former output: it goes back. */
function tidy(folder: string, target: string, mark: string): void {
  if (isAlive(Number(basename(folder).slice(mark.length)))) return;
  const former = join(folder, 'former');
  if (!existsSync(target) && existsSync(former)) renameSync(former, target);
  rmSync(folder, { recursive: true, force: true });
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return pid !== process.pid;
  } catch {
    return false;
  }
}
