import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Brand } from '../../program/program.ts';

/** The file of a brand's typeface for headings; none where it sets them in Laurel's. `assets` is the folder of its files. */
export function ownTypeface({ typefaces: { headings, text } }: Brand, assets: string): Buffer[] {
  const file = headings ?? text;
  return file === null ? [] : [readFileSync(join(assets, file))];
}
