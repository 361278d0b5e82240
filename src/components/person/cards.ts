import type { Edition } from '../../portal/edition.ts';
import type { Around, Neighbour } from '../../portal/person/around.ts';
import type { OwnCurve } from '../../portal/person/curves.ts';
import type { Move } from '../../portal/person/moves.ts';
import type { Season } from '../../portal/person/season.ts';
import type { SoFar } from '../../portal/person/so-far.ts';
import type { Tickets } from '../../portal/person/tickets.ts';
import { curveChart } from '../curve-chart.ts';
import { figured } from '../figured.ts';
import { attribute, html, type Markup } from '../markup.ts';

export const season = ({ says, prizes, none, thanks }: Season, t: Edition['t']): Markup => html`
  <section class="card season">
    <h2>${t('season.title')}</h2>
    ${says.map((sentence) => html`<p>${figured(sentence)}</p>`)}
    ${
      prizes.length > 0
        ? html`<p>${t('season.won')}</p><ul>${prizes.map(({ text, times }) => html`<li>${text}${times > 1 && html`&nbsp;×&nbsp;${times}`}</li>`)}</ul>`
        : none && html`<p>${none}</p>`
    }
    <p>${thanks}</p>
  </section>`;

export const moves = (moves: readonly Move[], t: Edition['t']): Markup => html`
  <section class="card moves">
    <h2>${t('person.moves')}</h2>
    <ul>${moves.map(move)}</ul>
  </section>`;

const move = ({ badge, title, why, gains }: Move): Markup => html`
  <li>
    <span class="badge" aria-hidden="true">${badge}</span>
    <p><b>${title}</b><span class="why">${why}</span></p>
    <span class="gains">${gains}</span>
  </li>`;

export const soFar = (owed: readonly SoFar[], t: Edition['t']): Markup => html`
  <section class="card so-far">
    <h2>${t('so_far.title')}</h2>
    <p>${t('so_far.note')}</p>
    <dl class="facts">${owed.map(
      ({ title, when, points }) => html`<div><dt>${title}, ${when}</dt><dd>${points}</dd></div>`,
    )}</dl>
  </section>`;

export const tickets = (tickets: readonly Tickets[], t: Edition['t']): Markup => html`
  <section class="card so-far">
    <h2>${t('tickets.title')}</h2>
    <dl class="facts">${tickets.map(
      ({ title, window, text }) => html`<div><dt>${title}, ${window}</dt><dd>${text}</dd></div>`,
    )}</dl>
  </section>`;

export const around = ({ unit, rows }: Around, t: Edition['t']): Markup => html`
  <section class="card around leader">
    <h2>${t('person.around')} <span class="unit">${unit}</span></h2>
    <ol>${rows.map(neighbour)}</ol>
  </section>`;

const neighbour = ({ place, name, score, me }: Neighbour): Markup => html`
  <li${attribute('class', me ? 'me-row' : null)}${attribute('aria-current', me ? 'true' : null)}>
    <span class="place">${place}</span>
    <span>${name}</span>
    <span class="score">${score}</span>
  </li>`;

export const segment = (title: string, why: string, t: Edition['t']): Markup => html`
  <section class="card">
    <h2>${t('person.segment')}</h2>
    <p>${t('person.segment_why', { segment: title, why })}</p>
  </section>`;

export const ownCurve = ({ title, figure, chart }: OwnCurve): Markup => html`
  <section class="card own-curve">
    <header><h2>${title}</h2><p>${figure}</p></header>
    <figure class="chart">${curveChart(chart)}</figure>
  </section>`;
