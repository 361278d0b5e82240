import { html, type Markup } from './markup.ts';

/** A share of 100 as a bar. */
export const bar = (share: string, label: string): Markup => html`
  <svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" role="img" aria-label="${label}">
    <rect class="groove" width="100" height="10" rx="1"/>
    <rect class="level" width="${share}" height="10" rx="1"/>
  </svg>`;

/** The same up to 125, with a mark where the goal is. */
export const goalBar = (share: string, label: string): Markup => html`
  <svg class="bar" viewBox="0 0 125 10" preserveAspectRatio="none" role="img" aria-label="${label}">
    <rect class="groove" width="125" height="10" rx="1"/>
    <rect class="level" width="${share}" height="10" rx="1"/>
    <rect class="goal" x="99.6" width="0.8" height="10"/>
  </svg>`;
