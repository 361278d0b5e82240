import { expect, test } from 'vitest';
import { brandCss } from '../../src/portal/brand/look.ts';
import type { Brand } from '../../src/program/program.ts';

const PLAIN: Brand = {
  logo: null,
  hero: null,
  colors: { primary: '#0b3d2e', accent: '#e0a100' },
  typefaces: { text: null, headings: null },
  tone: 'warm',
};

/** What stands after the colours. */
const afterColors = (brand: Brand): string => brandCss(brand).slice(brandCss(PLAIN).lastIndexOf(':root {'));

test('a brand that says nothing of it is set in Laurel’s own family, warmly', () => {
  expect(afterColors(PLAIN)).toBe(`:root {
  --radius: 18px;
  --heavy: 800;
  --strong: 700;
  --tight: -0.028em;
  --text-family: Onest, "Onest fallback", system-ui, sans-serif;
  --heading-family: Onest, "Onest fallback", system-ui, sans-serif;
}
`);
});

test('headings are set as the text is, unless they have a typeface of their own', () => {
  const set = (text: string | null, headings: string | null): string =>
    afterColors({ ...PLAIN, tone: 'calm', typefaces: { text, headings } });
  expect(set('brand/text.woff2', null)).toBe(`@font-face {
  font-family: "Brand text";
  src: url("brand/text.woff2") format("woff2");
  font-weight: 100 900;
  font-display: swap;
}
:root {
  --radius: 6px;
  --heavy: 600;
  --strong: 600;
  --tight: -0.015em;
  --text-family: "Brand text", Onest, "Onest fallback", system-ui, sans-serif;
  --heading-family: "Brand text", Onest, "Onest fallback", system-ui, sans-serif;
}
`);
  expect(set(null, 'brand/headings.woff2')).toBe(`@font-face {
  font-family: "Brand headings";
  src: url("brand/headings.woff2") format("woff2");
  font-weight: 100 900;
  font-display: swap;
}
:root {
  --radius: 6px;
  --heavy: 600;
  --strong: 600;
  --tight: -0.015em;
  --text-family: Onest, "Onest fallback", system-ui, sans-serif;
  --heading-family: "Brand headings", Onest, "Onest fallback", system-ui, sans-serif;
}
`);
});
