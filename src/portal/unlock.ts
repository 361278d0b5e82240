import type { Edition } from './edition.ts';
import { isOffered } from './offered.ts';
import { slugs } from './paths.ts';

/** The page on which a sealed portal is opened. */
export interface UnlockView {
  /** For the opener, as JSON: where it is, and what it says. */
  readonly place: string;
  readonly words: string;
  /** For who has opened theirs, as JSON: what is sealed, by its label; their own page has no address yet. */
  readonly links: string;
}

const SAID = ['mistyped', 'unknown', 'offline', 'unable', 'refused', 'older', 'opening'] as const;

export function unlockView({ portal, locale, t, href, asset }: Edition): UnlockView {
  const { id, sealing } = portal.program;
  const place = { program: id, epoch: sealing.epoch, base: asset(''), locale };
  return {
    place: JSON.stringify(place),
    words: JSON.stringify(Object.fromEntries(SAID.map((word) => [word, t(`open.${word}`)]))),
    links: JSON.stringify([
      { label: t('nav.mine'), href: null },
      ...SHARED.filter(([, slug]) => isOffered(slug, portal.program)).map(([key, slug]) => ({
        label: t(key),
        href: href(slug),
      })),
    ]),
  };
}

const SHARED = [
  ['nav.boards', slugs.boards],
  ['nav.teams', slugs.teams],
  ['nav.winners', slugs.winners],
] as const;
