import type { Edition } from '../../portal/edition.ts';
import type { OwnGoals, OwnLevel } from '../../portal/person/goals.ts';
import type { Report } from '../../portal/person/reports.ts';
import { attribute, html, type Markup } from '../markup.ts';
import { ask } from './ask.ts';

/** Goals to choose from. */
export const goals = (all: readonly OwnGoals[], t: Edition['t']): Markup => html`
  <section class="card own-goals">
    <h2>${t('own_goals.title')}</h2>
    ${all.map(
      ({ title, levels }) => html`
        <p>${title}</p>
        <ul class="reach">${levels.map((one) => level(one, t))}</ul>`,
    )}
  </section>`;

const level = ({ title, chosen, request }: OwnLevel, t: Edition['t']): Markup => html`
  <li${attribute('class', chosen === null ? null : 'within')}>
    <div>
      <p><b>${title}</b>${chosen !== null && html`<span class="why">${chosen}</span>`}</p>
      ${request && ask(request, t('request.goal'))}
    </div>
  </li>`;

/** What can be reported. */
export const reports = (all: readonly Report[], t: Edition['t']): Markup => html`
  <section class="card own-reports">
    <h2>${t('own_reports.title')}</h2>
    <p>${t('own_reports.note')}</p>
    <ul class="reach">${all.map(
      ({ title, request }) => html`
        <li><div><p><b>${title}</b></p>${ask(request, t('request.activity'))}</div></li>`,
    )}</ul>
  </section>`;
