import type { Edition } from '../../portal/edition.ts';
import type { Figure } from '../../portal/person/figures.ts';
import type { Picture } from '../../portal/person/picture.ts';
import { linesOf } from '../lines.ts';
import { html, type Markup } from '../markup.ts';

const SIDE = 1080;
const MARGIN = 84;
const WIDTH = SIDE - 2 * MARGIN;

/** The picture with a button that saves or shares it, which appears once the browser can. */
export const picture = (view: Picture, t: Edition['t']): Markup => html`
  <section class="card picture" data-share="${view.file}">
    <svg viewBox="0 0 ${SIDE} ${SIDE}" role="img" aria-label="${t('picture.title')}" font-family="system-ui, sans-serif">
      <rect width="${SIDE}" height="${SIDE}" fill="${view.colors['fill']}"/>
      <circle cx="${SIDE}" cy="0" r="520" fill="${view.colors['fill-soft']}" opacity="0.5"/>
      <circle cx="${SIDE}" cy="0" r="330" fill="${view.colors['fill-deep']}" opacity="0.6"/>
      ${text(view.program, { y: 130, size: 40, weight: 600, fill: view.colors['on-fill-gold'] })}
      ${text(view.name, { y: 214, size: 64, weight: 700, fill: view.colors['on-fill'] })}
      ${view.place && place(view.place, view)}
      ${text(view.of, { y: 690, size: 46, weight: 600, fill: view.colors['on-fill-muted'] })}
      ${view.figures.map((figure, index) => stand(figure, index, view))}
      ${prizes(view)}
    </svg>
    <button class="button" type="button" hidden>${t('picture.share')}</button>
  </section>`;

interface Type {
  readonly x?: number;
  readonly y: number;
  readonly size: number;
  readonly weight: number;
  readonly fill: string;
  /** How wide it may become. */
  readonly within?: number;
}

/** How wide a sign is at most, on average, to one size of type. */
const SIGN = 0.6;

/** One line, smaller where it would be too long. */
const text = (line: string, { x = MARGIN, y, size, weight, fill, within = WIDTH }: Type): Markup =>
  html`<text x="${x}" y="${y}" font-size="${Math.min(size, Math.floor(within / (line.length * SIGN)))}" font-weight="${weight}" fill="${fill}">${line}</text>`;

const place = ({ rank, suffix }: NonNullable<Picture['place']>, { colors }: Picture): Markup =>
  html`<text x="${MARGIN - 14}" y="600" font-size="340" font-weight="800" fill="${colors['on-fill']}">${rank}${suffix && html`<tspan font-size="120" dy="-133">${suffix}</tspan>`}</text>`;

function stand({ value, name }: Figure, index: number, { figures, colors }: Picture): Markup {
  const within = WIDTH / figures.length - 24;
  const x = MARGIN + index * (within + 24);
  return html`
    ${text(value, { x, y: 836, size: 72, weight: 800, fill: colors['on-fill'], within })}
    ${text(name, { x, y: 884, size: 32, weight: 500, fill: colors['on-fill-muted'], within })}`;
}

const prizes = ({ prizes, colors }: Picture): readonly Markup[] =>
  linesOf(prizes.join(' · '), 44)
    .slice(0, 2)
    .map((line, index) =>
      text(line, { y: 966 + index * 50, size: 40, weight: 600, fill: colors['on-fill-gold'] }),
    );
