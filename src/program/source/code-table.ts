const BEGIN = '<!-- codes -->\n';
const END = '<!-- /codes -->';

/** The reference of the language with codes and their meaning between its two marks. */
export function withCodeTable(reference: string, codes: Readonly<Record<string, string>>): string {
  const [before = '', rest = ''] = reference.split(BEGIN);
  const rows = Object.entries(codes).map(([code, meaning]) => `| \`${code}\` | ${meaning} |\n`);
  return `${before}${BEGIN}| Code | Means |\n|---|---|\n${rows.join('')}${END}${rest.split(END)[1] ?? ''}`;
}
