import type { MessageKey } from '../locales/message.ts';
import type { Writings } from '../program/writings/writings.ts';
import { fillOf, ICON_SIDES, iconPath } from './app.ts';
import { isOpen } from './audience.ts';
import type { Edition } from './edition.ts';
import { hasRss } from './feed/rss.ts';
import { freshness, type StaleWords, staleWords } from './freshness.ts';
import { ownName } from './language.ts';
import { href, slugs } from './paths.ts';
import { hasRewards } from './rewards.ts';

export interface Link {
  readonly label: string;
  readonly href: string;
  readonly current: boolean;
}

/** What stands around every page. */
export interface Shell {
  readonly locale: string;
  /** Of the document: the page, then the program. */
  readonly title: string;
  readonly description: string;
  readonly program: string;
  readonly home: string;
  readonly logo: string | null;
  /** Addresses of the colours' style sheet and of the icon. */
  readonly palette: string;
  readonly icon: string | null;
  /** Addresses of the brand's own typefaces; null where Laurel's is set. */
  readonly typefaces: Readonly<Record<'text' | 'headings', string | null>>;
  /** What puts the portal on a phone: its manifest, its icon there, and the colour around it. */
  readonly app: string;
  readonly touchIcon: string;
  readonly color: string;
  /** With the portal's own address; null where it has none. */
  readonly picture: string | null;
  readonly nav: readonly Link[];
  readonly languages: readonly Language[];
  readonly search: Link;
  /** The address below which everyone has a page; null where pages are sealed. */
  readonly mine: string | null;
  /** The address to follow by RSS; null where nobody may. */
  readonly feed: string | null;
  /** The way to one's own page in a sealed portal. */
  readonly open: Link | null;
  readonly freshness: string;
  /** Shown while there is no network. */
  readonly offline: string;
  /** Shown where the figures are older than was promised; null where nothing was. */
  readonly stale: StaleWords | null;
  readonly contact: { readonly name: string; readonly email: string } | null;
  /** The pages of the client and the operator; none where they are sealed. */
  readonly desks: readonly Link[];
  readonly privacy: Link;
  /** Null where the program has none. */
  readonly terms: Link | null;
  /** Whether the page is to be sealed. */
  readonly sealed: boolean;
  readonly words: Readonly<Record<'skip' | 'menu' | 'language' | 'contact' | 'mine' | 'made', string>>;
}

export interface Language {
  readonly locale: string;
  readonly label: string;
  readonly short: string;
  readonly href: string;
  /** With the portal's own address, for search engines; null where it has none. */
  readonly canonical: string | null;
  readonly current: boolean;
}

/** The frame of the page at `slug`; `title` is null on the home page. */
export function shellOf(edition: Edition, slug: string, title: string | null): Shell {
  const { portal, t, text } = edition;
  const { program } = portal;
  const name = text(program.title);
  const own = (typeface: string | null): string | null => typeface && edition.asset(typeface);
  return {
    locale: edition.locale,
    title: title === null ? name : `${title} · ${name}`,
    description: program.objective ? text(program.objective.text) : name,
    program: name,
    home: edition.href(slugs.home),
    logo: program.brand.logo === null ? null : edition.asset(program.brand.logo),
    palette: edition.asset('palette.css'),
    icon: portal.icon && edition.asset(portal.icon),
    typefaces: { text: own(program.brand.typefaces.text), headings: own(program.brand.typefaces.headings) },
    app: edition.href(slugs.app),
    touchIcon: edition.asset(iconPath(ICON_SIDES[0])),
    color: fillOf(edition),
    picture: absolute(edition, edition.href(slugs.social)),
    nav: entries(edition)
      .filter(([, to]) => edition.shows(to))
      .map(([key, to]) => link(edition, slug, key, to)),
    languages: program.locales.map((locale) => language(edition, locale, slug)),
    search: link(edition, slug, 'nav.search', slugs.search),
    mine: edition.shows(slugs.finder) ? edition.href(slugs.finder) : null,
    feed: hasRss(portal) ? edition.href(slugs.feed) : null,
    open: edition.shows(slugs.door) ? link(edition, slug, 'nav.open', slugs.door) : null,
    freshness: freshness(edition),
    offline: t('shell.offline', { freshness: freshness(edition) }),
    stale: staleWords(edition),
    contact: program.contact,
    desks: isOpen(edition.view) ? desks(edition, slug) : [],
    privacy: link(edition, slug, 'nav.privacy', slugs.privacy),
    terms: program.writings.terms.length > 0 ? link(edition, slug, 'nav.terms', slugs.terms) : null,
    sealed: edition.view === 'sealed',
    words: {
      skip: t('shell.skip'),
      menu: t('shell.menu'),
      language: t('shell.language'),
      contact: t('shell.contact'),
      mine: t('nav.mine'),
      made: t('shell.made'),
    },
  };
}

function entries({ portal }: Edition): [MessageKey, string][] {
  const always: [MessageKey, string][] = [
    ['nav.boards', slugs.boards],
    ['nav.teams', slugs.teams],
    ['nav.stages', slugs.stages],
    ['nav.calendar', slugs.calendar],
    ['nav.rules', slugs.rules],
    ['nav.prizes', slugs.prizes],
    ...(hasRewards(portal) ? [['nav.rewards', slugs.rewards] satisfies [MessageKey, string]] : []),
    ['nav.winners', slugs.winners],
    ...writingEntries(portal.program.writings),
  ];
  return portal.over ? [['nav.summary', slugs.summary], ...always] : always;
}

const writingEntries = ({ news, lessons, faq }: Writings): [MessageKey, string][] => [
  ...(news.length > 0 ? [['nav.news', slugs.news] satisfies [MessageKey, string]] : []),
  ...(lessons.length > 0 ? [['nav.lessons', slugs.lessons] satisfies [MessageKey, string]] : []),
  ...(faq.length > 0 ? [['nav.faq', slugs.faq] satisfies [MessageKey, string]] : []),
];

const desks = (edition: Edition, slug: string): Link[] =>
  (
    [
      ['nav.client', slugs.client],
      ['nav.operator', slugs.operator],
    ] as const
  )
    .filter(([, to]) => edition.shows(to))
    .map(([key, to]) => link(edition, slug, key, to));

const link = (edition: Edition, slug: string, key: MessageKey, to: string): Link => ({
  label: edition.t(key),
  href: edition.href(to),
  current: to !== '' && slug.startsWith(to),
});

function language(edition: Edition, locale: string, slug: string): Language {
  const { program } = edition.portal;
  const path = href(program.portal.base, locale, slug);
  return {
    locale,
    label: ownName(locale),
    short: locale.toUpperCase(),
    href: path,
    canonical: absolute(edition, path),
    current: locale === edition.locale,
  };
}

/** A path with the portal's own address; null where it has none. */
const absolute = ({ portal }: Edition, path: string): string | null =>
  portal.program.portal.url === null ? null : new URL(path, portal.program.portal.url).href;
