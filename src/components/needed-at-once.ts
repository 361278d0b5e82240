import cyrillic from '@fontsource-variable/onest/files/onest-cyrillic-wght-normal.woff2?url';
import latinExtended from '@fontsource-variable/onest/files/onest-latin-ext-wght-normal.woff2?url';
import latin from '@fontsource-variable/onest/files/onest-latin-wght-normal.woff2?url';
import type { Shell } from '../portal/shell.ts';

/** Subsets of Onest beside the Latin one, with its figures, that a language's every page has letters of. */
const BESIDE: Readonly<Record<string, string>> = { pl: latinExtended, ru: cyrillic };

/** Addresses of the typefaces that a page's first words are set in: asked for before the style sheet names them. */
export function neededAtOnce({ typefaces: { text, headings }, locale }: Shell): string[] {
  const own = [text, headings].filter((typeface) => typeface !== null);
  if (text !== null) return [...new Set(own)];
  const beside = BESIDE[locale];
  return [latin, ...(beside === undefined ? [] : [beside]), ...own];
}
