import type { Edition } from '../../portal/edition.ts';
import type { Hero } from '../../portal/person/hero.ts';
import type { Statement, StatementDay, StatementLine } from '../../portal/person/statement.ts';
import { html, type Markup } from '../markup.ts';

export const statement = (
  statement: Statement,
  { raw, text, worth, expiring }: Hero['balance'],
  t: Edition['t'],
): Markup => html`
  <section class="card whole" id="statement">
    <h2>${t('statement.title')}</h2>
    <p class="balance"><span class="quiet">${t('statement.total')}</span> <strong data-balance="${raw}">${text}</strong> ${worth && html`<span class="quiet">${worth}</span>`}</p>
    ${expiring && html`<p class="quiet">${expiring}</p>`}
    ${statement.postings.length === 0 ? html`<p class="quiet">${t('statement.none')}</p>` : account(statement, t)}
  </section>`;

const account = ({ rules, days, postings, shown, file }: Statement, t: Edition['t']): Markup => html`
  <div class="sums">
    <section>
      <h3>${t('statement.rules')}</h3>
      <table class="table"><tbody>${rules.map(ruleRow)}</tbody></table>
    </section>
    <section>
      <h3>${t('statement.days')}</h3>
      <section class="day-list" aria-label="${t('statement.days')}" tabindex="0">
        <table class="table" id="by-day"><tbody>${days.map(dayRow)}</tbody></table>
      </section>
    </section>
  </div>
  <h3>${t('statement.latest')}</h3>
  <p class="quiet small">${shown} <a href="${file}" download>${t('statement.file')}</a></p>
  <ol class="postings">${postings.map(posting)}</ol>`;

const ruleRow = ({ id, title, points, raw }: Statement['rules'][number]): Markup =>
  html`<tr data-rule="${id}" data-rule-points="${raw}"><th scope="row">${title}</th><td class="end">${points}</td></tr>`;

const dayRow = ({ day, label, points, raw }: StatementDay): Markup =>
  html`<tr data-day="${day}" data-sum="${raw}"><th scope="row">${label}</th><td class="end">${points}</td></tr>`;

const posting = (line: StatementLine): Markup => html`
  <li class="${line.kind}" data-posting="${line.id}" data-points="${line.raw}">
    <b>${line.title}${line.kindText && html`<i>${line.kindText}</i>`}</b>
    <span class="amount">${line.points}</span>
    ${line.how === '' ? html`<p>${line.why}</p>` : html`<details><summary>${line.why}</summary>${line.how}</details>`}
    <time datetime="${line.day}">${line.label}</time>
  </li>`;
