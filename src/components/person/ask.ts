import type { Request } from '../../portal/person/request.ts';
import { html, type Markup } from '../markup.ts';

/** A link that opens a mail or a page filled in, or a button that sends a form; with all that is told by it. */
export const ask = ({ href, fields, day, says }: Request, label: string): Markup =>
  fields === null
    ? html`<p class="ask"><a href="${href}">${label}</a> <span class="quiet small">${says}</span></p>`
    : html`
      <form class="ask" method="post" action="${href}">
        ${fields.map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}
        ${day !== null && html`<label>${day} <input type="date" name="date" required></label>`}
        <button type="submit">${label}</button> <span class="quiet small">${says}</span>
      </form>`;
