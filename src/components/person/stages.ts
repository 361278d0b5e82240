import type { Edition } from '../../portal/edition.ts';
import type { StageRow } from '../../portal/person/stage-rows.ts';
import { html, type Markup } from '../markup.ts';

export const stages = (rows: readonly StageRow[], t: Edition['t']): Markup => html`
  <section class="card whole">
    <h2>${t('person.stages')}</h2>
    <table class="table told">
      <thead>
        <tr>
          <th scope="col">${t('stage_rows.stage')}</th>
          ${NUMBERS.map((key) => html`<th scope="col" class="end">${t(`stage_rows.${key}`)}</th>`)}
          <th scope="col">${t('stage_rows.prizes')}</th>
        </tr>
      </thead>
      <tbody>${rows.map((row) => stageRow(row, t))}</tbody>
    </table>
  </section>`;

const NUMBERS = ['points', 'place', 'target', 'season'] as const;

const stageRow = (row: StageRow, t: Edition['t']): Markup => html`
  <tr data-stage="${row.stage}" data-ranking="${row.ranking}" data-rank="${row.rank}" data-stage-points="${row.raw}">
    <th scope="row">${row.href ? html`<a href="${row.href}">${row.title}</a>` : row.title} <span class="quiet small">${row.state}</span></th>
    ${NUMBERS.map((key) => html`<td class="end" data-label="${t(`stage_rows.${key}`)}">${row[key]}</td>`)}
    <td class="whole" data-label="${t('stage_rows.prizes')}">${row.prizes.map((prize) => html`<p>${prize}</p>`)}</td>
  </tr>`;
