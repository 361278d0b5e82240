import { unnamed } from '../portal/figures.ts';
import type { TargetRow } from '../portal/target-rows.ts';
import { goalBar } from './bar.ts';
import { figured } from './figured.ts';
import { attribute, html, type Markup } from './markup.ts';

export const targets = (rows: readonly TargetRow[]): Markup =>
  html`<ul class="targets">${rows.map(targetItem)}</ul>`;

const targetItem = (row: TargetRow): Markup => html`
  <li${attribute('class', row.reached ? 'reached' : null)} data-stage="${row.stage}">
    <b>${row.when}</b>
    <b class="share">${figured(row.percent)}</b>
    ${goalBar(row.bar, unnamed(row.percent))}
    <p class="quiet small">${figured(row.says)}</p>
  </li>`;
