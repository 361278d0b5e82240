import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Manifest } from '../../sealing/pages.ts';
import type { Into } from './writer.ts';

/** Lists what is published: digests of sealed bytes, which tell nothing of what they hold. */
export function writeManifest({ out, build }: Into): void {
  const files = readdirSync(out)
    .sort()
    .map((name) => [name, described(readFileSync(join(out, name)))]);
  const manifest: Manifest = {
    format: 1,
    build_seq: build.seq,
    build_id: build.id,
    files: Object.fromEntries(files),
  };
  writeFileSync(join(out, 'manifest.json'), `${JSON.stringify(manifest)}\n`);
}

const described = (bytes: Buffer): Manifest['files'][string] => ({
  bytes: bytes.length,
  sha256: createHash('sha256').update(bytes).digest('hex'),
});
