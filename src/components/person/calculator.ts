import type { Calculator } from '../../portal/calculator/calculator.ts';
import type { Published } from '../../portal/calculator/published.ts';
import type { Edition } from '../../portal/edition.ts';
import { html, type Markup } from '../markup.ts';

/** Waits for the script that fills it in: without one there is nothing to move. */
export const calculator = ({ intro, published, leftOut }: Calculator, t: Edition['t']): Markup => html`
  <section class="card whole calculator" data-calculator="${JSON.stringify(published)}" data-words="${wordsOf(t)}" hidden>
    <h2>${t('calculator.title')}</h2>
    <p class="quiet">${intro}</p>
    <div class="columns">
      <div class="sliders">${published.sliders.map(slider)}</div>
      <div class="outcome">
        <p class="quiet small">${t('calculator.rules')}</p>
        <div role="status">
          <p><b class="sum"></b> <b class="gain"></b></p>
          ${published.board && html`<p class="rank"></p>`}
        </div>
        <table class="table"><tbody>${published.rules.map(ruleRow)}</tbody></table>
        <button class="button" type="button">${t('calculator.reset')}</button>
      </div>
    </div>
    ${
      leftOut.length > 0 &&
      html`<details><summary>${t('calculator.left_out')}</summary><ul>${leftOut.map(
        ({ title, why }) => html`<li><b>${title}</b>: ${why}</li>`,
      )}</ul></details>`
    }
  </section>`;

const wordsOf = (t: Edition['t']): string =>
  JSON.stringify({
    today: t('calculator.today'),
    place: t('calculator.place', { rank: '%' }),
    least: t('calculator.place_least', { rank: '%' }),
  });

const slider = ({ title }: Published['sliders'][number], index: number): Markup => html`
  <div class="slider">
    <label for="slider-${index}">${title}</label>
    <b></b>
    <input id="slider-${index}" type="range" min="0" value="0">
  </div>`;

const ruleRow = ({ title }: Published['rules'][number]): Markup =>
  html`<tr><th scope="row">${title} <span class="quiet small"></span></th><td class="end"></td></tr>`;
