import { catalogueOf } from '../locales/catalogue.ts';
import { icu, type Values } from '../locales/icu.ts';
import type { Catalogue, MessageKey } from '../locales/message.ts';
import type { Text } from '../program/text.ts';
import { isDrawn, isReached, type View } from './audience.ts';
import { type Formats, formatsIn } from './formats.ts';
import { isOffered } from './offered.ts';
import { href } from './paths.ts';
import type { Portal } from './portal.ts';

/** The portal in one language. */
export interface Edition {
  readonly locale: string;
  readonly portal: Portal;
  readonly formats: Formats;
  /** For whom it is drawn. */
  readonly view: View;
  /** Whether the page at this slug is drawn for them. */
  draws(slug: string): boolean;
  /** Whether they can reach the page at this slug. */
  shows(slug: string): boolean;
  /** A message of the interface. */
  t(key: MessageKey, values?: Values): string;
  /** A text of the program. */
  text(text: Text): string;
  /** The address of a page in this language. */
  href(slug: string): string;
  /** A file below `public/`. */
  asset(path: string): string;
}

export function editionIn(portal: Portal, locale: string, view: View = 'open'): Edition {
  const catalogue: Catalogue = catalogueOf(locale);
  const { base } = portal.program.portal;
  return {
    locale,
    portal,
    formats: formatsIn(locale, portal.program),
    view,
    draws: (slug) => isOffered(slug, portal.program) && isDrawn(slug, view, portal.program),
    shows: (slug) => isOffered(slug, portal.program) && isReached(slug, view, portal.program),
    t: (key, values) => icu(locale, catalogue[key], values),
    text: (text) => text[locale] ?? text[portal.program.locales[0]] ?? '',
    href: (slug) => href(base, locale, slug),
    asset: (path) => base + path,
  };
}
