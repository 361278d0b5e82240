import type { MarkdownNode } from '../../program/writings/markdown.ts';
import type { Writing } from '../../program/writings/writings.ts';
import type { Edition } from '../edition.ts';

/** A part of a text, its addresses as a page of the portal has them. */
export type BodyNode = MarkdownNode;

/** A text of the author. */
export interface Body {
  /** The language that it is in; null where it is the page's own. */
  readonly lang: string | null;
  readonly nodes: readonly BodyNode[];
}

export const bodyOf = (edition: Edition, { locale, body }: Writing): Body => ({
  lang: locale === edition.locale ? null : locale,
  nodes: body.map((node) => addressed(edition, node)),
});

/** One of each name, in the edition's language or else in the program's first. */
export function inLanguage<T extends Writing>({ locale, portal }: Edition, writings: readonly T[]): T[] {
  const [first] = portal.program.locales;
  const names = [...new Set(writings.map(({ name }) => name))];
  return names.flatMap((name) => {
    const of = (language: string) => writings.find((one) => one.name === name && one.locale === language);
    const found = of(locale) ?? of(first);
    return found ? [found] : [];
  });
}

/** The words of a part, without what they look like. */
export const wordsOf = ({ value, children = [] }: MarkdownNode): string =>
  value ?? children.map(wordsOf).join('');

/** The words of a text's first paragraph; empty where there is none. */
export const leadOf = ({ body }: Writing): string => {
  const first = body.find(({ type }) => type === 'paragraph');
  return first ? wordsOf(first) : '';
};

/** A path leads to a page of this language, and with an ending to a file below `public/`. */
function addressed(edition: Edition, node: MarkdownNode): BodyNode {
  const { url } = node;
  const children = node.children?.map((child) => addressed(edition, child));
  const own = children === undefined ? node : { ...node, children };
  if (url === undefined || /^[a-z][a-z0-9+.-]*:|^#/i.test(url)) return own;
  return { ...own, url: /\.\w+$/.test(url) ? edition.asset(url) : edition.href(url) };
}
