import type { Edition } from '../../portal/edition.ts';
import type { OtherPlace, Place } from '../../portal/person/hero.ts';
import type { PersonView } from '../../portal/person/person.ts';
import { html, type Markup } from '../markup.ts';

export const hero = ({ id, hero, figures }: PersonView, t: Edition['t']): Markup => html`
  <section class="me" data-balance="${hero.balance.raw}">
    <div class="top">
      <h1>${hero.name}</h1>
      <p class="who">${hero.segment}${hero.team && ` · ${t('person.team', { team: hero.team })}`}</p>
    </div>
    ${hero.place ? stand(hero.place) : html`<p class="nowhere">${hero.without}</p>`}
    <ul class="figures">${figures.map(({ value, name }) => html`<li><b>${value}</b><span>${name}</span></li>`)}</ul>
    <div class="status">
      ${hero.place && html`<p>${hero.place.status}</p>`}
      ${hero.others.map(other)}
      <button class="remember" type="button" data-remember="${id}" data-keep="${t('person.remember')}" data-forget="${t('person.forget')}" hidden></button>
    </div>
  </section>`;

const stand = (place: Place): Markup => html`
  <div class="stand" data-ranking="${place.ranking}" data-stage="${place.stage}" data-rank="${place.rank}">
    <p class="rank">${place.rank}${place.suffix && html`<sup>${place.suffix}</sup>`}</p>
    <div class="about">
      <p><a href="${place.href}">${place.of}</a>${place.shared && `, ${place.shared}`}</p>
      ${place.movement && html`<p class="moved"><span aria-hidden="true">${place.movement.arrow}</span> ${place.moved}</p>`}
    </div>
  </div>`;

const other = ({ ranking, rank, href, label, text }: OtherPlace): Markup =>
  html`<p data-ranking="${ranking}" data-rank="${rank}"><a href="${href}">${label}</a>: ${text}</p>`;
