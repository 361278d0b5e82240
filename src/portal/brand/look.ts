import type { Brand } from '../../program/program.ts';
import { paletteCss } from './palette.ts';

/** Corners of cards, and how heavy and how tight headings are. */
const TONES: Readonly<Record<Brand['tone'], Readonly<Record<string, string>>>> = {
  calm: { radius: '6px', heavy: '600', strong: '600', tight: '-0.015em' },
  warm: { radius: '18px', heavy: '800', strong: '700', tight: '-0.028em' },
  bold: { radius: '26px', heavy: '900', strong: '800', tight: '-0.035em' },
};

/** What Laurel sets where a brand has no typeface, or its typeface lacks a sign. */
const OWN = 'Onest, "Onest fallback", system-ui, sans-serif';

const ROLES = [
  ['text', 'Brand text'],
  ['headings', 'Brand headings'],
] as const;

/** A style sheet with everything of the brand that pages are drawn with: colours of both schemes, typefaces, tone. */
export const brandCss = (brand: Brand): string =>
  `${paletteCss(brand)}${facesCss(brand)}:root {\n${declarations({ ...TONES[brand.tone], ...families(brand) })}\n}\n`;

/** Addresses are relative to the style sheet, which lies at the portal's base as `public/` does. */
const facesCss = ({ typefaces }: Brand): string =>
  ROLES.map(([role, family]) =>
    typefaces[role] === null
      ? ''
      : `@font-face {\n  font-family: "${family}";\n  src: url("${typefaces[role]}") format("woff2");\n  font-weight: 100 900;\n  font-display: swap;\n}\n`,
  ).join('');

function families({ typefaces: { text, headings } }: Brand): Record<string, string> {
  const base = text === null ? OWN : `"Brand text", ${OWN}`;
  return {
    'text-family': base,
    'heading-family': headings === null ? base : `"Brand headings", ${base}`,
  };
}

const declarations = (tokens: Readonly<Record<string, string>>): string =>
  Object.entries(tokens)
    .map(([name, value]) => `  --${name}: ${value};`)
    .join('\n');
