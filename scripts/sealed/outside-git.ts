import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Throws Error for a folder inside a git repository: what lies there is kept for ever. */
export function refuseInGit(folder: string): void {
  if (existsSync(join(folder, '.git')))
    throw new Error(`${folder} belongs to git, which forgets nothing: choose a folder outside`);
  const above = dirname(folder);
  if (above !== folder) refuseInGit(above);
}
