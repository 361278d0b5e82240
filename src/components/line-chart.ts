import type { Line, LineChart } from '../portal/charts/lines.ts';
import { html, type Markup } from './markup.ts';

/** The lines; where it is `filled`, the first one stands on a filled ground. */
export function lineChart(chart: LineChart, { filled = false } = {}): Markup {
  const [first] = chart.lines;
  return html`
    <svg viewBox="0 0 ${chart.width} ${chart.height}" role="img" aria-label="${chart.says}">
      ${chart.levels.map(level)}
      ${filled && first ? html`<path class="area" d="${first.area}"/>` : null}
      ${chart.lines.map(line)}
      ${chart.days.map(dayText)}
    </svg>`;
}

const level = ({ y, label }: LineChart['levels'][number]): Markup => html`
  <path class="grid" d="M42 ${y}H392"/>
  <text x="36" y="${y}" dy="4" text-anchor="end">${label}</text>`;

const line = ({ path, end }: Line, index: number): Markup => html`
  <path class="line line-${index + 1}" d="${path}"/>
  <circle class="end end-${index + 1}" cx="${end.x}" cy="${end.y}" r="5"/>`;

const dayText = ({ x, label, anchor }: LineChart['days'][number]): Markup =>
  html`<text x="${x}" y="180" text-anchor="${anchor}">${label}</text>`;
