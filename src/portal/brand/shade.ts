import { formatHex, type Oklch, oklch, wcagContrast } from 'culori';

/** The hue and strength of a brand colour, at another lightness. `strength` scales its chroma. */
export function shade(color: string, lightness: number, strength = 1): string {
  const from = parts(color);
  return formatHex({ ...from, l: lightness, c: from.c * strength });
}

/** The same colour, moved towards `end` (0 black, 1 white) until it is readable on `ground`. */
export function readable(color: string, ground: string, end: 0 | 1, contrast = 4.5): string {
  const from = parts(color);
  const step = end === 0 ? -0.01 : 0.01;
  for (let l = from.l; l > 0 && l < 1; l += step) {
    const tried = formatHex({ ...from, l });
    if (wcagContrast(tried, ground) >= contrast) return tried;
  }
  return end === 0 ? '#000000' : '#ffffff';
}

/** White or near-black, whichever is read better on the colour. */
export const onColor = (color: string): string =>
  wcagContrast('#ffffff', color) >= wcagContrast('#111111', color) ? '#ffffff' : '#111111';

function parts(color: string): Oklch & { readonly h: number } {
  const { l, c, h = 0 } = oklch(color) ?? { l: 0, c: 0 };
  return { mode: 'oklch', l, c, h };
}
