/** Where cell `index` of the row that begins at `offset` stands in the text, its quotes included. */
export function cellAt(text: string, offset: number, index: number): { start: number; end: number } {
  let start = offset;
  for (let skipped = 0; skipped < index; skipped += 1) start = endOfCell(text, start) + 1;
  return { start, end: endOfCell(text, start) };
}

function endOfCell(text: string, start: number): number {
  if (text[start] === '"') return afterQuotes(text, start + 1);
  let at = start;
  while (at < text.length && text[at] !== ',' && text[at] !== '\n' && text[at] !== '\r') at += 1;
  return at;
}

/** Past the closing quote; a doubled one does not close. */
function afterQuotes(text: string, start: number): number {
  let at = text.indexOf('"', start);
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at < 0 ? text.length : at + 1;
}
