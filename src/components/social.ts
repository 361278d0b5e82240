import type { SocialPicture } from '../portal/social.ts';
import { linesOf } from './lines.ts';
import { html, Markup } from './markup.ts';
import type { Typeface } from './typeface.ts';

/** What services that show an address's picture ask for, in pixels. */
const WIDTH = 1200;
const HEIGHT = 630;
const MARGIN = 90;
const TITLE = { size: 104, signs: 20, lines: 3 };

/** The picture as an SVG without a single text: outlines look alike on every machine. */
export function socialSvg(
  { title, client, period, colors }: SocialPicture,
  face: Typeface,
  wreath: string,
): string {
  const lines = titleLines(title);
  const top = (HEIGHT - lines.length * TITLE.size * 1.1) / 2 + TITLE.size * 0.85;
  return html`<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}">
    <rect width="100%" height="100%" fill="${colors.ground}"/>
    ${behind(wreath, colors.soft)}
    ${line(client, { y: 120, size: 40, fill: colors.gold }, face)}
    ${lines.map((text, index) => line(text, { y: top + index * TITLE.size * 1.1, size: TITLE.size, fill: colors.text }, face))}
    ${line(period, { y: HEIGHT - 84, size: 40, fill: colors.muted }, face)}
  </svg>`.text;
}

/** A title that is too long for its lines is set in more signs a line, and so smaller. */
function titleLines(title: string): readonly string[] {
  for (let signs = TITLE.signs; ; signs += 4) {
    const lines = linesOf(title, signs);
    if (lines.length <= TITLE.lines) return lines;
  }
}

interface Type {
  readonly y: number;
  readonly size: number;
  readonly fill: string;
}

function line(text: string, { y, size, fill }: Type, face: Typeface): Markup {
  const { path, width } = face.outline(text, size);
  const scale = Math.min(1, (WIDTH - 2 * MARGIN) / width);
  return html`<path transform="translate(${MARGIN} ${y}) scale(${scale})" d="${path}" fill="${fill}"/>`;
}

/** The wreath of the portal's own heads, cut off by the edge. */
const behind = (wreath: string, color: string): Markup =>
  html`<g opacity="0.55" color="${color}">${new Markup(
    wreath
      .replace('<svg ', '<svg x="640" y="-20" width="720" height="640" fill="currentColor" ')
      .replaceAll('#000', 'currentColor'),
  )}</g>`;
