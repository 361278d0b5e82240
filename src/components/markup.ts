/** Markup that is complete: every text in it is escaped. */
export class Markup {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/** What stands in markup: a text, which is escaped; markup, as it is; or nothing. */
type Piece = string | number | Markup | readonly Markup[] | null | false;

/**
 * Markup with its pieces filled in, between tags or in an attribute's double quotes. A line break and the indentation
 * after it are the source's alone. Pages of thousands of people are drawn with it: a template takes many times longer.
 */
export function html(texts: TemplateStringsArray, ...pieces: readonly Piece[]): Markup {
  const around = unindented(texts);
  let whole = around[0] ?? '';
  for (let index = 0; index < pieces.length; index += 1)
    whole += written(pieces[index] ?? null) + (around[index + 1] ?? '');
  return new Markup(whole);
}

/** An attribute with a space before it; nothing where the value is null. */
export const attribute = (name: string, value: string | null): Markup | null =>
  value === null ? null : new Markup(` ${name}="${escaped(value)}"`);

const known = new WeakMap<TemplateStringsArray, readonly string[]>();

function unindented(texts: TemplateStringsArray): readonly string[] {
  const without = known.get(texts) ?? texts.map((text) => text.replaceAll(/\n\s*/g, ''));
  known.set(texts, without);
  return without;
}

function written(piece: Piece): string {
  if (piece === null || piece === false) return '';
  if (typeof piece === 'string') return escaped(piece);
  if (typeof piece === 'number') return String(piece);
  if (piece instanceof Markup) return piece.text;
  let whole = '';
  for (const { text } of piece) whole += text;
  return whole;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text as it stands in markup, also in double quotes. */
export const escaped = (text: string): string =>
  /[&<>"']/.test(text) ? text.replaceAll(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign) : text;
