import type { Request } from '../../portal/person/request.ts';
import { html, type Markup } from '../markup.ts';

/** A link that opens a mail, with all that the mail will say. */
export const ask = ({ href, says }: Request, label: string): Markup =>
  html`<p class="ask"><a href="${href}">${label}</a> <span class="quiet small">${says}</span></p>`;
