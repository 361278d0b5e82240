import { existsSync, renameSync, rmSync } from 'node:fs';

/** Puts a finished folder in the place of another, which goes only once the new one can take its name. */
export function swapIn(finished: string, place: string): void {
  const former = `${place}.former`;
  rmSync(former, { recursive: true, force: true });
  if (existsSync(place)) renameSync(place, former);
  renameSync(finished, place);
  rmSync(former, { recursive: true, force: true });
}
