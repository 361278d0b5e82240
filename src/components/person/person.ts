import type { LineChart } from '../../portal/charts/lines.ts';
import type { Edition } from '../../portal/edition.ts';
import type { Acceptance } from '../../portal/person/acceptance.ts';
import type { PersonView } from '../../portal/person/person.ts';
import { lineChart } from '../line-chart.ts';
import { attribute, html, type Markup } from '../markup.ts';
import { targets } from '../targets.ts';
import { calculator } from './calculator.ts';
import { around, moves, ownCurve, season, segment, soFar, tickets } from './cards.ts';
import { hero } from './hero.ts';
import { picture } from './picture.ts';
import { rewards } from './rewards.ts';
import { stages } from './stages.ts';
import { statement } from './statement.ts';
import { goals, reports } from './wishes.ts';

/** What a personal page says, without the frame that every page has. */
export const person = (view: PersonView, t: Edition['t']): Markup => html`
  ${hero(view, t)}
  ${view.acceptance && acceptance(view.acceptance)}
  <div class="mine-grid">
    ${view.season && season(view.season, t)}
    ${view.picture && picture(view.picture, t)}
    ${view.around && around(view.around, t)}
    ${view.moves.length > 0 && moves(view.moves, t)}
    ${view.goals.length > 0 && goals(view.goals, t)}
    ${view.soFar.length > 0 && soFar(view.soFar, t)}
    ${view.tickets.length > 0 && tickets(view.tickets, t)}
    ${view.curves.map(ownCurve)}
    ${view.calculator && calculator(view.calculator, t)}
    ${
      view.targets.length > 0 &&
      html`<section class="card whole"><h2>${t('person.targets')}</h2>${targets(view.targets)}</section>`
    }
    ${view.points && overTime(t('person.points'), view.points, { filled: true, curve: 'by-day' })}
    ${view.places && overTime(t('person.places'), view.places, { filled: false, curve: null })}
    ${view.stages.length > 0 && stages(view.stages, t)}
    ${statement(view.statement, view.hero.balance, t)}
    ${view.hero.segmentWhy && segment(view.hero.segment, view.hero.segmentWhy, t)}
    ${view.reports.length > 0 && reports(view.reports, t)}
    ${view.rewards && rewards(view.rewards, t)}
  </div>`;

const acceptance = ({ text, isMissing, terms }: Acceptance): Markup =>
  html`<p class="${isMissing ? 'acceptance missing' : 'acceptance'}">${text}${terms && html` <a href="${terms.href}">${terms.label}</a>`}</p>`;

interface Look {
  readonly filled: boolean;
  /** The table whose numbers the browser draws instead, once it can; null where none. */
  readonly curve: string | null;
}

const overTime = (title: string, chart: LineChart, { filled, curve }: Look): Markup => html`
  <section class="card">
    <h2>${title}</h2>
    <figure class="chart"${attribute('data-curve', curve)}>${lineChart(chart, { filled })}</figure>
  </section>`;
