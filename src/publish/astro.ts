import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroInlineConfig } from 'astro';
import { READER, READER_PLACE } from '../intake/workbook/read-rows.ts';
import type { View } from '../portal/audience.ts';
import { readProgram } from '../program/read.ts';

/** The folder of this repository: where the pages' sources stand. */
export const HERE = fileURLToPath(new URL('../../', import.meta.url));

let edition = 0;

/** Tells the pages where the program and its results are, and for whom they are drawn. Whatever they have read before is read again. */
export function point(root: string, results: string, view: View): void {
  process.env['LAUREL_VIEW'] = view;
  process.env[READER_PLACE] = READER;
  edition += 1;
  process.env['LAUREL_ROOT'] = resolve(root);
  process.env['LAUREL_RESULTS'] = resolve(results);
  process.env['LAUREL_EDITION'] = String(edition);
}

/** What a program says of its portal, in Astro's words. */
export function configOf(root: string): AstroInlineConfig {
  const { program } = readProgram(root);
  return {
    publicDir: join(resolve(root), 'public'),
    base: program?.portal.base ?? '/',
    ...(program?.portal.url ? { site: program.portal.url } : {}),
    logLevel: 'error',
  };
}
