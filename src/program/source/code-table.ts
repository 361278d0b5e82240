import { CODES } from './codes.ts';

const BEGIN = '<!-- codes -->\n';
const END = '<!-- /codes -->';

/** The reference of the language with all codes and their meaning between its two marks. */
export function withCodeTable(reference: string): string {
  const [before = '', rest = ''] = reference.split(BEGIN);
  const rows = Object.entries(CODES).map(([code, meaning]) => `| \`${code}\` | ${meaning} |\n`);
  return `${before}${BEGIN}| Code | Means |\n|---|---|\n${rows.join('')}${END}${rest.split(END)[1] ?? ''}`;
}
