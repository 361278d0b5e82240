import { ownName } from './language.ts';
import { slugs } from './paths.ts';
import type { Site } from './site.ts';

/** A page in no language: the root, and the answer to a wrong address. */
export interface DoorView {
  /** The first language. */
  readonly locale: string;
  readonly title: string;
  readonly first: string;
  readonly icon: string | null;
  readonly palette: string;
  readonly doors: readonly Door[];
}

export interface Door {
  readonly locale: string;
  readonly label: string;
  readonly href: string;
  /** That the page is missing, and the way to the home page. */
  readonly missing: string;
  readonly home: string;
}

export function doorView({ portal, editions }: Site): DoorView {
  const [first] = portal.program.locales;
  const edition = editions.get(first);
  if (!edition) throw new RangeError(`the program is not in ${first}`);
  return {
    locale: first,
    title: edition.text(portal.program.title),
    first: edition.href(slugs.home),
    icon: portal.icon && edition.asset(portal.icon),
    palette: edition.asset('palette.css'),
    doors: [...editions.values()].map((one) => ({
      locale: one.locale,
      label: ownName(one.locale),
      href: one.href(slugs.home),
      missing: one.t('missing.title'),
      home: one.t('missing.home'),
    })),
  };
}
