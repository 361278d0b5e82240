import type { News } from '../../program/writings/writings.ts';
import type { Edition } from '../edition.ts';
import { slugs } from '../paths.ts';
import type { Portal } from '../portal.ts';
import { type Body, bodyOf, inLanguage, leadOf } from './body.ts';

export interface NewsCard {
  readonly name: string;
  readonly title: string;
  readonly lang: string | null;
  readonly day: { readonly iso: string; readonly text: string };
  readonly lead: string;
  readonly href: string;
}

export interface NewsView {
  readonly card: NewsCard;
  readonly body: Body;
}

export const hasNews = ({ program }: Portal): boolean => program.writings.news.length > 0;

/** The names of all news: each has a page. */
export const newsNames = ({ program }: Portal): { name: string }[] =>
  [...new Set(program.writings.news.map(({ name }) => name))].map((name) => ({ name }));

/** The latest first; on one day by their names. */
export const newsCards = (edition: Edition): NewsCard[] =>
  sortedNews(edition).map((one) => newsCard(edition, one));

/** Throws for news that the program does not have. */
export function newsView(edition: Edition, name: string): NewsView {
  const one = sortedNews(edition).find((news) => news.name === name);
  if (!one) throw new RangeError(`there is no news ${name}`);
  return { card: newsCard(edition, one), body: bodyOf(edition, one) };
}

const key = ({ on, name }: News): string => `${on} ${name}`;

const sortedNews = (edition: Edition): News[] =>
  inLanguage(edition, edition.portal.program.writings.news).sort((a, b) => (key(a) > key(b) ? -1 : 1));

const newsCard = ({ locale, formats, href }: Edition, one: News): NewsCard => ({
  name: one.name,
  title: one.title,
  lang: one.locale === locale ? null : one.locale,
  day: { iso: one.on, text: formats.days.long(one.on) },
  lead: leadOf(one),
  href: href(slugs.newsOf(one.name)),
});
