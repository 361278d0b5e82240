import type { Brand } from '../../program/program.ts';
import { onColor, readable, shade } from './shade.ts';

/** Colours by their role; both schemes have the same roles. */
export type Palette = Readonly<Record<string, string>>;

const GREEN = '#1f7a4d';
const RUST = '#b4442a';

const known = new WeakMap<Brand, Palette>();

/** Warm paper, the brand as it is. Pages of thousands of people ask for it. */
export function lightPalette(brand: Brand): Palette {
  const palette = known.get(brand) ?? lightOf(brand);
  known.set(brand, palette);
  return palette;
}

function lightOf({ colors: { primary, accent } }: Brand): Palette {
  const paper = '#faf8f3';
  const card = '#ffffff';
  const goldSoft = shade(accent, 0.965, 0.38);
  return {
    paper,
    card,
    sunken: '#f2efe7',
    line: '#e4dfd3',
    ink: shade(primary, 0.24, 0.5),
    muted: readable(shade(primary, 0.5, 0.35), '#f2efe7', 0),
    brand: readable(primary, paper, 0),
    'brand-soft': shade(primary, 0.95, 0.35),
    fill: primary,
    'fill-deep': shade(primary, 0.25, 0.9),
    'fill-soft': shade(primary, 0.44, 1.1),
    'on-fill': onColor(primary),
    'on-fill-muted': readable(shade(primary, 0.86, 0.4), primary, 1),
    'on-fill-gold': readable(accent, primary, 1),
    gold: accent,
    'gold-soft': goldSoft,
    'gold-line': shade(accent, 0.86, 0.7),
    'gold-ink': readable(shade(accent, 0.5), goldSoft, 0, 5),
    up: readable(GREEN, '#f2efe7', 0),
    down: readable(RUST, '#f2efe7', 0),
    'down-soft': shade(RUST, 0.965, 0.12),
  };
}

/** Night paper in the brand's hue; the brand is lifted until it is read. */
export function darkPalette({ colors: { primary, accent } }: Brand): Palette {
  const card = shade(primary, 0.235, 0.42);
  const fill = shade(primary, 0.35, 0.95);
  const goldSoft = shade(accent, 0.27, 0.24);
  return {
    paper: shade(primary, 0.185, 0.35),
    card,
    sunken: shade(primary, 0.215, 0.4),
    line: shade(primary, 0.33, 0.4),
    ink: shade(primary, 0.955, 0.15),
    muted: readable(shade(primary, 0.75, 0.25), card, 1),
    brand: readable(shade(primary, 0.78, 1.4), card, 1),
    'brand-soft': shade(primary, 0.31, 0.7),
    fill,
    'fill-deep': shade(primary, 0.27, 0.85),
    'fill-soft': shade(primary, 0.45, 1.1),
    'on-fill': onColor(fill),
    'on-fill-muted': readable(shade(primary, 0.86, 0.4), fill, 1),
    'on-fill-gold': readable(accent, fill, 1),
    gold: readable(accent, card, 1, 3),
    'gold-soft': goldSoft,
    'gold-line': shade(accent, 0.42, 0.5),
    'gold-ink': readable(accent, goldSoft, 1, 5),
    up: readable(shade(GREEN, 0.74, 1.1), card, 1),
    down: readable(shade(RUST, 0.74, 0.9), card, 1),
    'down-soft': shade(RUST, 0.29, 0.35),
  };
}

/** A style sheet that sets every colour, for both schemes. */
export function paletteCss(brand: Brand): string {
  const night = declarations(darkPalette(brand)).replaceAll(/^/gm, '  ');
  return `:root {\n${declarations(lightPalette(brand))}\n}\n@media (prefers-color-scheme: dark) {\n  :root {\n${night}\n  }\n}\n`;
}

const declarations = (palette: Palette): string =>
  Object.entries(palette)
    .map(([role, color]) => `  --${role}: ${color};`)
    .join('\n');
