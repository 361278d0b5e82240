import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { socialSvg } from '../../src/components/social.ts';
import { type Outline, Typeface } from '../../src/components/typeface.ts';

const { resolve } = createRequire(import.meta.url);
const fileOf = (script: string) =>
  readFileSync(resolve(`@fontsource/onest/files/onest-${script}-800-normal.woff2`));
const latin = fileOf('latin');
const face = new Typeface([latin, fileOf('latin-ext'), fileOf('cyrillic')]);

const colors = {
  ground: '#0b3d2e',
  soft: '#295e4c',
  deep: '#00291d',
  text: '#ffffff',
  muted: '#c3d6ce',
  gold: '#e0a100',
};
const wreath =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><path d="M0 0" stroke="#000"/></svg>';
const svg = (title: string) =>
  socialSvg({ title, client: 'MavenTech', period: 'April 1 – December 31, 2017', colors }, face, wreath);

describe('a line of text as an outline', () => {
  test('is as wide as its signs together, whichever file has them', () => {
    const widths = [...'Łódź и Åre'].map((sign) => face.outline(sign, 100).width);
    const sum = widths.reduce((total, width) => total + width);
    expect(face.outline('Łódź и Åre', 100).width).toBeCloseTo(sum, 6);
    expect(Math.min(...widths)).toBeGreaterThan(0);
  });

  test('grows with its size', () => {
    expect(face.outline('Laurel', 80).width).toBeCloseTo(2 * face.outline('Laurel', 40).width, 6);
  });

  test.each<[string, Outline]>([
    ['', { path: '', width: 0 }],
    ['漢', { path: '', width: 0 }],
  ])('has nothing for %j', (text, outline) => {
    expect(face.outline(text, 40)).toEqual(outline);
  });

  test('a sign that only a later file has is drawn by it', () => {
    expect(new Typeface([latin]).outline('ł', 40).path).toBe('');
    expect(face.outline('ł', 40).path).not.toBe('');
  });

  test('what is no typeface is refused', () => {
    expect(() => new Typeface([Buffer.from('not a typeface')])).toThrow();
  });
});

describe('the picture that stands for a portal', () => {
  test('is 1200 by 630 pixels in the colour of the brand, and holds no text that a machine would set', async () => {
    const drawn = svg('MavenTech Champions 2017');
    expect(drawn).not.toContain('<text');
    const { data, info } = await sharp(Buffer.from(drawn)).raw().toBuffer({ resolveWithObject: true });
    expect({ width: info.width, height: info.height, first: [...data.subarray(0, 3)] }).toEqual({
      width: 1200,
      height: 630,
      first: [0x0b, 0x3d, 0x2e],
    });
  });

  test.each([
    ['Sales', 1],
    ['MavenTech Champions 2017', 2],
    ['Ogólnopolski program wsparcia sprzedaży detalicznej', 3],
    ['The great and glorious all-European championship of everyone who sells anything at all', 3],
  ])('%s stands on %i lines', (title, lines) => {
    expect(svg(title).split(`fill="${colors.text}"`).length - 1).toBe(lines);
  });

  test('no line reaches beyond its margin', () => {
    const scales = [...svg('Donaudampfschifffahrtsgesellschaftskapitän').matchAll(/scale\(([\d.]+)\)/g)];
    const widest = face.outline('Donaudampfschifffahrtsgesellschaftskapitän', 104).width;
    expect(scales.map(([, scale]) => Number(scale))).toEqual([1, 1020 / widest, 1]);
  });
});
