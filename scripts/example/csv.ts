import Papa from 'papaparse';

/** CSV text with a header and LF line ends; the header alone where there are no rows. */
export function csv(fields: readonly string[], rows: readonly (readonly string[])[]): string {
  return `${[[...fields], ...rows].map((row) => Papa.unparse([[...row]])).join('\n')}\n`;
}

/** An id made of a name: `Mei-Mei Johns` is `mei-mei-johns`. */
export function slug(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}
