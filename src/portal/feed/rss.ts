import type { Day } from '../../program/day.ts';
import type { Edition } from '../edition.ts';
import { slugs } from '../paths.ts';
import type { Portal } from '../portal.ts';
import { newsCards } from '../writings/news.ts';
import { activitiesOf } from './feed.ts';

interface Item {
  readonly id: string;
  readonly title: string;
  readonly text: string | null;
  readonly href: string;
  readonly day: Day;
}

/** Whether everyone may follow: what is new in an open portal that has an address. */
export const hasRss = ({ program }: Portal): boolean =>
  program.access === 'open' && program.portal.url !== null;

/** News, and what is new today, as RSS 2.0: the same results, the same bytes. Throws where the portal has no address. */
export function rssOf(edition: Edition): string {
  const { portal, text, href, locale } = edition;
  const { program, today } = portal;
  const { url } = program.portal;
  if (url === null) throw new RangeError('a feed needs the address of the portal');
  const whole = (path: string): string => new URL(path, url).href;
  const own = whole(href(slugs.feed));
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel>',
    element('title', text(program.title)),
    element('link', whole(href(slugs.home))),
    element('description', program.objective ? text(program.objective.text) : text(program.title)),
    element('language', locale),
    element('pubDate', stamp(today)),
    `<atom:link href="${escaped(own)}" rel="self" type="application/rss+xml"/>`,
    ...itemsOf(edition).map((item) => itemText(item, program.id, whole)),
    '</channel></rss>',
  ];
  return `${lines.join('\n')}\n`;
}

function itemsOf(edition: Edition): Item[] {
  const { today } = edition.portal;
  return [
    ...activitiesOf(edition).map(({ id, text, href }) => ({ id, title: text, text: null, href, day: today })),
    ...newsCards(edition).map(({ name, title, lead, href, day }) => ({
      ...{ id: `news-${name}`, title, text: lead, href, day: day.iso },
    })),
  ];
}

function itemText(
  { id, title, text, href, day }: Item,
  program: string,
  whole: (path: string) => string,
): string {
  const parts = [
    element('title', title),
    element('link', whole(href)),
    `<guid isPermaLink="false">${escaped(`${program}:${id}`)}</guid>`,
    element('pubDate', stamp(day)),
    ...(text === null ? [] : [element('description', text)]),
  ];
  return `<item>${parts.join('')}</item>`;
}

const element = (name: string, text: string): string => `<${name}>${escaped(text)}</${name}>`;

/** As RFC 822 writes the beginning of a day. */
const stamp = (day: Day): string => new Date(`${day}T00:00:00Z`).toUTCString();

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escaped = (text: string): string => text.replaceAll(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);
