/** Names that a spreadsheet might run. */
export const PAYLOADS = [
  '=1+1',
  '+1+1',
  '-1+1',
  '@SUM(A1)',
  "=cmd|' /C calc'!A0",
  '=HYPERLINK("https://x.example","a")',
  '=IMPORTXML(A1)',
  '\u{ff1d}1+1',
  "'=1+1",
  '=A1&B1',
  '==1',
  '=-1',
  '+A1',
  '-A1',
  '@A1',
  '=DDE("a";"b";"c")',
  '="a"',
  '=1;2',
  '=NOW()',
  '=1E9',
] as const;

/** Sheets that hold a relation, and which. */
export const TABLES = [
  ['Ledger', 'ledger'],
  ['Boards', 'standings'],
  ['Winners', 'prizes'],
  ['Balances', 'balances'],
  ['Measures', 'measures'],
  ['Places', 'contributions'],
  ['Files', 'intake'],
] as const;

/** Numbers by value: how many decimals are shown is the cell's format. */
export const comparable = (cell: unknown): unknown => {
  const text = String(cell);
  return /^-?\d+(\.\d+)?$/.test(text) && text.length < 16 ? Number(text) : text;
};
