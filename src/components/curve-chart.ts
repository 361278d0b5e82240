import type { CurveChart, Mark, Note } from '../portal/charts/curve.ts';
import { html, type Markup } from './markup.ts';

export const curveChart = (chart: CurveChart): Markup => html`
  <svg viewBox="0 0 ${chart.width} ${chart.height}" role="img" aria-label="${chart.says}">
    ${chart.reached !== '' && html`<path class="area" d="${chart.reached}"/>`}
    <path class="ground" d="M8 ${chart.base}H392"/>
    ${chart.cap && capLine(chart.cap)}
    <path class="line" d="${chart.path}"/>
    ${chart.edges.map(edgeText)}
    ${chart.notes.map(noteText)}
    ${chart.marks.filter(({ here }) => !here).map(there)}
    ${chart.marks.filter(({ here }) => here).map((mark) => hereMark(mark, chart.base))}
  </svg>`;

const capLine = ({ y, label }: NonNullable<CurveChart['cap']>): Markup => html`
  <path class="cap" d="M8 ${y}H392"/>
  <text class="cap-note" x="8" y="${y}" dy="-6">${label}</text>`;

const edgeText = ({ x, y, label, anchor }: Note): Markup =>
  html`<text x="${x}" y="${y}" text-anchor="${anchor}">${label}</text>`;

const noteText = ({ x, y, label, anchor }: Note): Markup =>
  html`<text class="note" x="${x}" y="${y}" text-anchor="${anchor}">${label}</text>`;

const there = ({ x, y }: Mark): Markup => html`<circle class="there" cx="${x}" cy="${y}" r="5"/>`;

const hereMark = ({ x, y, label, anchor }: Mark, base: string): Markup => html`
  <path class="here-line" d="M${x} 20V${base}"/>
  <circle class="here" cx="${x}" cy="${y}" r="8"/>
  <text class="here-note" x="${x}" y="13" text-anchor="${anchor}">${label}</text>`;
