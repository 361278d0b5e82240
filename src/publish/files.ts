import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Files below a folder as paths with forward slashes, by code unit. Folders that `enter` refuses are left out. */
export function filesBelow(
  folder: string,
  enter: (path: string) => boolean = () => true,
  path = '',
): string[] {
  return readdirSync(join(folder, path), { withFileTypes: true })
    .flatMap((entry) => {
      const own = path === '' ? entry.name : `${path}/${entry.name}`;
      if (entry.isDirectory()) return enter(own) ? filesBelow(folder, enter, own) : [];
      return [own];
    })
    .sort();
}
