import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Manifest } from '../../sealing/pages.ts';
import type { Into, Written } from './writer.ts';

/** Lists what is published: digests of sealed bytes, which tell nothing of what they hold. */
export function writeManifest({ out, build }: Into, files: readonly Written[]): void {
  const listed = files
    .map(({ name, ...about }) => [name, about] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const manifest: Manifest = {
    format: 1,
    build_seq: build.seq,
    build_id: build.id,
    files: Object.fromEntries(listed),
  };
  writeFileSync(join(out, 'manifest.json'), `${JSON.stringify(manifest)}\n`);
}
