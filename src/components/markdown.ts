import type { Body, BodyNode } from '../portal/writings/body.ts';
import { attribute, html, Markup } from './markup.ts';

type Draw = (node: BodyNode, inside: readonly Markup[]) => Markup;

/** A page has one heading of the first rank, and that is its own. */
const HEADINGS: readonly Draw[] = [
  (_, inside) => html`<h2>${inside}</h2>`,
  (_, inside) => html`<h2>${inside}</h2>`,
  (_, inside) => html`<h3>${inside}</h3>`,
];

const DRAWN: Readonly<Record<string, Draw>> = {
  paragraph: (_, inside) => html`<p>${inside}</p>`,
  heading: (node, inside) =>
    (HEADINGS[(node.depth ?? 1) - 1] ?? ((_, all) => html`<h4>${all}</h4>`))(node, inside),
  text: ({ value = '' }) => html`${value}`,
  emphasis: (_, inside) => html`<em>${inside}</em>`,
  strong: (_, inside) => html`<strong>${inside}</strong>`,
  delete: (_, inside) => html`<s>${inside}</s>`,
  inlineCode: ({ value = '' }) => html`<code>${value}</code>`,
  // A line break of the text is kept here as it is written.
  code: ({ value = '' }) => html`<pre><code>${value}</code></pre>`,
  break: () => html`<br>`,
  thematicBreak: () => html`<hr>`,
  blockquote: (_, inside) => html`<blockquote>${inside}</blockquote>`,
  link: ({ url = '' }, inside) => html`<a href="${url}">${inside}</a>`,
  image: ({ url = '', alt }) => html`<img src="${url}" alt="${alt ?? ''}" loading="lazy">`,
  list: ({ ordered, start }, inside) =>
    ordered
      ? html`<ol${attribute('start', start === 1 ? null : `${start ?? 1}`)}>${inside}</ol>`
      : html`<ul>${inside}</ul>`,
  listItem: (_, inside) => html`<li>${inside}</li>`,
  table: drawTable,
};

/** A text of the author as markup; what it says is escaped, and what is not known is left out with its words kept. */
export const markdown = ({ nodes, lang }: Body): Markup =>
  html`<div class="prose written"${attribute('lang', lang)}>${nodes.map(drawn)}</div>`;

function drawn(node: BodyNode): Markup {
  const inside = node.type === 'table' ? [] : (node.children ?? []).map(drawn);
  const draw = DRAWN[node.type];
  return draw ? draw(node, inside) : new Markup(inside.map(({ text }) => text).join(''));
}

function drawTable({ children = [], align }: BodyNode): Markup {
  const cells = (
    row: BodyNode | undefined,
    cell: (inside: Markup[], end: string | null) => Markup,
  ): Markup[] =>
    (row?.children ?? []).map((one, index) =>
      cell((one.children ?? []).map(drawn), align?.[index] === 'right' ? 'end' : null),
    );
  const [head, ...rows] = children;
  return html`<div class="scroll" tabindex="0"><table class="table">
    <thead><tr>${cells(head, (inside, end) => html`<th scope="col"${attribute('class', end)}>${inside}</th>`)}</tr></thead>
    <tbody>${rows.map((row) => html`<tr>${cells(row, (inside, end) => html`<td${attribute('class', end)}>${inside}</td>`)}</tr>`)}</tbody>
  </table></div>`;
}
