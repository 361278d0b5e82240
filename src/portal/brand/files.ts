import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Brand } from '../../program/program.ts';

/** A file of the brand; `assets` is the folder of its files. */
export const fileOf = (assets: string, path: string): Buffer => readFileSync(join(assets, path));

/** The file of a brand's typeface for headings; none where it sets them in Laurel's. */
export function ownTypeface({ typefaces: { headings, text } }: Brand, assets: string): Buffer[] {
  const file = headings ?? text;
  return file === null ? [] : [fileOf(assets, file)];
}
