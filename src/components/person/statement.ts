import type { Edition } from '../../portal/edition.ts';
import type { Hero } from '../../portal/person/hero.ts';
import type { Statement, StatementDay, StatementLine } from '../../portal/person/statement.ts';
import { html, type Markup } from '../markup.ts';
import { ask } from './ask.ts';

/** So many fit on a phone before they bury what comes after. */
const AT_ONCE = 12;

export const statement = (
  statement: Statement,
  { raw, text, worth, expiring }: Hero['balance'],
  t: Edition['t'],
): Markup => html`
  <section class="card whole" id="statement">
    <h2>${t('statement.title')}</h2>
    <p class="balance"><span class="quiet">${t('statement.total')}</span> <strong data-balance="${raw}">${text}</strong> ${worth && html`<span class="quiet">${worth}</span>`}</p>
    ${expiring && html`<p class="quiet">${expiring}</p>`}
    ${statement.postings.length === 0 ? html`<p class="quiet">${statement.none}</p>` : account(statement, t)}
  </section>`;

const account = ({ rules, days, postings, choices, shown, file }: Statement, t: Edition['t']): Markup => html`
  <div class="sums">
    <section>
      <h3>${t('statement.rules')}</h3>
      <table class="table"><tbody>${rules.map(ruleRow)}</tbody></table>
    </section>
    <section>
      <h3>${t('statement.days')}</h3>
      <section class="day-list" aria-label="${t('statement.days')}" tabindex="0">
        <table class="table" id="by-day" data-sums="${days.map(({ raw }) => raw).join(' ')}"><tbody>${days.map(dayRow)}</table>
      </section>
    </section>
  </div>
  <h3>${t('statement.latest')}</h3>
  <p class="quiet small">${shown} <a href="${file.address}" download>${file.label}</a></p>
  ${choices.length > 1 && narrow(choices, t)}
  <div id="postings">
    <ol class="postings">${postings.slice(0, AT_ONCE).map((line) => posting(line, t))}</ol>
    ${
      postings.length > AT_ONCE &&
      html`
      <details class="earlier">
        <summary>${t('statement.earlier')}</summary>
        <ol class="postings">${postings.slice(AT_ONCE).map((line) => posting(line, t))}</ol>
      </details>`
    }
  </div>`;

/** Waits for the script that narrows the list down. */
const narrow = (choices: Statement['choices'], t: Edition['t']): Markup => html`
  <p class="narrow" data-narrow="postings" hidden>
    <label for="narrow">${t('statement.narrow')}</label>
    <select id="narrow" aria-controls="postings">
      <option value="">${t('statement.everything')}</option>
      ${choices.map(({ by, value, title }) => html`<option value="${by} ${value}">${title}</option>`)}
    </select>
    <output class="quiet small"></output>
  </p>`;

const ruleRow = ({ id, title, points, raw }: Statement['rules'][number]): Markup =>
  html`<tr data-rule="${id}" data-rule-points="${raw}"><th scope="row">${title}</th><td class="end">${points}</td></tr>`;

/** A season has many days: what HTML lets a row leave out is left out, and a `th` beside a `td` heads its row. */
const dayRow = ({ label, points }: StatementDay): Markup => html`<tr><th>${label}<td>${points}`;

const posting = (line: StatementLine, t: Edition['t']): Markup => html`
  <li data-posting="${line.id}" data-points="${line.raw}" data-of="${line.of}" data-kind="${line.kind}">
    <b>${line.title}${line.kindText && html`<i>${line.kindText}</i>`}</b>
    <span class="amount">${line.points}</span>
    ${
      line.why === '' || (line.how === '' && !line.request)
        ? html`<p>${line.why}</p>`
        : html`<details><summary>${line.why}</summary>${line.how}${line.request && ask(line.request, t('request.posting'))}</details>`
    }
    <time datetime="${line.day}">${line.label}</time>
  </li>`;
