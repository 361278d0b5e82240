import type { Edition } from '../../portal/edition.ts';
import { NONE, type StageRow } from '../../portal/person/stage-rows.ts';
import { html, type Markup } from '../markup.ts';

export function stages(rows: readonly StageRow[], t: Edition['t']): Markup {
  const shown: Shown = {
    numbers: NUMBERS.filter((key) => rows.some((row) => row[key] !== NONE)),
    prizes: rows.some(({ prizes }) => prizes.length > 0),
  };
  return html`
  <section class="card whole">
    <h2>${t('person.stages')}</h2>
    <table class="table told">
      <thead>
        <tr>
          <th scope="col">${t('stage_rows.stage')}</th>
          ${shown.numbers.map((key) => html`<th scope="col" class="end">${t(`stage_rows.${key}`)}</th>`)}
          ${shown.prizes && html`<th scope="col">${t('stage_rows.prizes')}</th>`}
        </tr>
      </thead>
      <tbody>
        ${rows.map((row) => stageRow(row, shown, t))}
      </tbody>
    </table>
  </section>`;
}

const NUMBERS = ['points', 'place', 'target', 'season'] as const;

/** Columns that have anything in them. */
interface Shown {
  readonly numbers: readonly (typeof NUMBERS)[number][];
  readonly prizes: boolean;
}

const stageRow = (row: StageRow, shown: Shown, t: Edition['t']): Markup => html`
  <tr data-stage="${row.stage}" data-ranking="${row.ranking}" data-rank="${row.rank}" data-stage-points="${row.raw}">
    <th scope="row">${row.href ? html`<a href="${row.href}">${row.title}</a>` : row.title} <span class="quiet small">${row.state}</span></th>
    ${shown.numbers.map((key) => html`<td class="end" data-label="${t(`stage_rows.${key}`)}">${row[key]}</td>`)}
    ${shown.prizes && html`<td class="whole" data-label="${t('stage_rows.prizes')}">${row.prizes.map((prize) => html`<p>${prize}</p>`)}</td>`}
  </tr>`;
