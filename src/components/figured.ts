import { piecesOf, unnamed } from '../portal/figures.ts';
import { bar } from './bar.ts';
import { html, Markup } from './markup.ts';

/** A text in which each figure carries the name of its query. */
export const figured = (text: string): Markup => new Markup(piecesOf(text).map(piece).join(''));

const piece = ({ name, text }: { name: string | null; text: string }): string =>
  (name === null ? html`${text}` : html`<span data-figure="${name}">${text}</span>`).text;

/** A share of 100 as a bar, said in words to who does not see it. */
export const figuredBar = (share: string, label: string): Markup => bar(share, unnamed(label));
