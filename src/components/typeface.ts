import { create, type Font } from 'fontkitten';

/** A line of text as one outline that begins at 0 on its base line; width in the same unit as its size. */
export interface Outline {
  readonly path: string;
  readonly width: number;
}

/**
 * Sets text without a typeface on the machine that draws it. Of several files the first that has a sign draws it; a sign
 * that none has is left out. Signs stand one after the other as they are written: neither kerned nor joined.
 */
export class Typeface {
  readonly #fonts: readonly Font[];

  /** `files` are whole WOFF, WOFF2 or TrueType files. Throws for what is not one of them, or a collection. */
  constructor(files: readonly Uint8Array[]) {
    this.#fonts = files.map(fontOf);
  }

  outline(text: string, size: number): Outline {
    let path = '';
    let width = 0;
    for (const sign of text) {
      const code = sign.codePointAt(0) ?? 0;
      const font = this.#fonts.find((one) => one.hasGlyphForCodePoint(code));
      if (!font) continue;
      const glyph = font.glyphForCodePoint(code);
      const scale = size / font.unitsPerEm;
      path += glyph.path.scale(scale, -scale).translate(width, 0).toSVG();
      width += glyph.advanceWidth * scale;
    }
    return { path, width };
  }
}

function fontOf(file: Uint8Array): Font {
  const font = create(Buffer.from(file));
  if (font.isCollection) throw new Error('a collection of typefaces is not one typeface');
  return font;
}
