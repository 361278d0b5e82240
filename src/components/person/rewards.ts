import type { Edition } from '../../portal/edition.ts';
import type { OwnRewards, RewardInReach } from '../../portal/person/rewards.ts';
import { attribute, html, type Markup } from '../markup.ts';
import { ask } from './ask.ts';

/** What points are good for today, and what has been ordered. */
export const rewards = ({ reach, ordered, href }: OwnRewards, t: Edition['t']): Markup => html`
  <section class="card own-rewards">
    <h2>${t(reach.length > 0 ? 'own_rewards.reach' : 'own_rewards.title')}</h2>
    ${reach.length > 0 && html`<ul class="reach">${reach.map((one) => inReach(one, t))}</ul>`}
    ${
      ordered.length > 0 &&
      html`
        ${reach.length > 0 && html`<h3>${t('own_rewards.title')}</h3>`}
        <dl class="facts">${ordered.map(
          ({ title, state, points }) => html`<div><dt>${title}, ${state}</dt><dd>${points}</dd></div>`,
        )}</dl>`
    }
    <p><a href="${href}">${t('own_rewards.all')}</a></p>
  </section>`;

const inReach = ({ title, price, within, state, request }: RewardInReach, t: Edition['t']): Markup => html`
  <li${attribute('class', within ? 'within' : null)}>
    <div>
      <p><b>${title}</b><span class="why">${state}</span></p>
      ${request && ask(request, t('request.reward'))}
    </div>
    <span class="gains">${price}</span>
  </li>`;
