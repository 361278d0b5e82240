import type { Edition } from '../../portal/edition.ts';
import type { StageRow } from '../../portal/person/stage-rows.ts';
import { html, type Markup } from '../markup.ts';

export const stages = (rows: readonly StageRow[], t: Edition['t']): Markup => html`
  <section class="card whole">
    <h2>${t('person.stages')}</h2>
    <section class="scroll" aria-label="${t('person.stages')}" tabindex="0">
      <table class="table">
        <thead>
          <tr>
            <th scope="col">${t('stage_rows.stage')}</th>
            <th scope="col" class="end">${t('stage_rows.points')}</th>
            <th scope="col" class="end">${t('stage_rows.place')}</th>
            <th scope="col" class="end">${t('stage_rows.target')}</th>
            <th scope="col" class="end">${t('stage_rows.season')}</th>
            <th scope="col">${t('stage_rows.prizes')}</th>
          </tr>
        </thead>
        <tbody>${rows.map(stageRow)}</tbody>
      </table>
    </section>
  </section>`;

const stageRow = (row: StageRow): Markup => html`
  <tr data-stage="${row.stage}" data-ranking="${row.ranking}" data-rank="${row.rank}" data-stage-points="${row.raw}">
    <th scope="row">${row.href ? html`<a href="${row.href}">${row.title}</a>` : row.title} <span class="quiet small">${row.state}</span></th>
    <td class="end">${row.points}</td>
    <td class="end">${row.place}</td>
    <td class="end">${row.target}</td>
    <td class="end">${row.contribution}</td>
    <td>${row.prizes.map((prize) => html`<p>${prize}</p>`)}</td>
  </tr>`;
