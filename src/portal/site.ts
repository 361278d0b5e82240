import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readClosings } from '../intake/closings/read.ts';
import { readReference } from '../intake/reference/read.ts';
import type { Reference } from '../intake/reference/reference.ts';
import { ProblemsFound } from '../program/diagnostic.ts';
import type { Program } from '../program/program.ts';
import { readProgram } from '../program/read.ts';
import type { Approved } from '../program/states.ts';
import { readResults } from '../results/read.ts';
import { ARCHIVES, type OfferedArchive } from './archives.ts';
import type { View } from './audience.ts';
import type { Archive } from './client.ts';
import { type Edition, editionIn } from './edition.ts';
import { pageOwners } from './owners.ts';
import { slugs } from './paths.ts';
import { SLOTS } from './person/own.ts';
import { type Portal, portalOf } from './portal.ts';

/** What pages are drawn from: the portal in each of its languages. */
export interface Site {
  readonly portal: Portal;
  /** The folder with what the program brings along. */
  readonly assets: string;
  readonly archive: Archive | null;
  /** Of what is closed and of what is over. */
  readonly archives: readonly OfferedArchive[];
  /** By locale, in the program's order. */
  readonly editions: ReadonlyMap<string, Edition>;
}

/** What everyone may see of a sealed portal was drawn without ever reading a table. */
const NOBODY: Reference = {
  participants: [],
  roster: [],
  targets: [],
  baselines: [],
  adjustments: [],
  credits: [],
  choices: [],
  entries: [],
  products: [],
  customers: [],
  codes: [],
  restatements: [],
  redemptions: [],
};

/** A program's own icon; its logo stands in for it. */
const ICON = 'favicon.svg';

let loaded: { readonly key: string; readonly site: Site } | null = null;

/**
 * The site of the program in `LAUREL_ROOT` with the results in `LAUREL_RESULTS`, for the view in `LAUREL_VIEW`, read once
 * for each value of `LAUREL_EDITION`. Throws `ProblemsFound` where the program has errors.
 */
export function site(): Site {
  const root = process.env['LAUREL_ROOT'] ?? '.';
  const results = process.env['LAUREL_RESULTS'] ?? join(root, '.laurel', 'results');
  const view = (process.env['LAUREL_VIEW'] ?? 'open') as View;
  const key = JSON.stringify([root, results, view, process.env['LAUREL_EDITION']]);
  if (loaded?.key !== key) loaded = { key, site: load(root, results, view) };
  return loaded.site;
}

/** The portal in one language. Throws for a locale that the program does not have. */
export function editionAt(locale: string | undefined): Edition {
  const edition = site().editions.get(locale ?? '');
  if (!edition) throw new RangeError(`the program is not in ${locale}`);
  return edition;
}

/** Astro's paths for the page at a slug, which stands once in each language; none where it is not drawn. */
export const inEachLocale = (slug: string): { params: { locale: string } }[] =>
  [...site().editions.values()]
    .filter((edition) => edition.draws(slug))
    .map(({ locale }) => ({ params: { locale } }));

/** Astro's paths for pages below a slug that stand once in each language and for each of the portal's `items`. */
export const inEachLocaleFor = <T extends Record<string, string>>(
  slug: string,
  items: (portal: Portal) => readonly T[],
): { params: { locale: string } & T }[] =>
  inEachLocale(slug).flatMap(({ params }) =>
    items(site().portal).map((item) => ({ params: { ...params, ...item } })),
  );

/** The same for a page that stands only where the portal `has` something to show on it. */
export const inEachLocaleIf = (
  slug: string,
  has: (portal: Portal) => boolean,
): { params: { locale: string } }[] => (has(site().portal) ? inEachLocale(slug) : []);

/**
 * The same for everyone's page; where `LAUREL_FRAMES` is set, for its frame alone: a portal has thousands of them, and
 * they are drawn without Astro.
 */
export const inEachLocaleForPeople = (): { params: { locale: string; id: string } }[] =>
  inEachLocaleFor(slugs.finder, ({ program, reference }) =>
    process.env['LAUREL_FRAMES']
      ? [{ id: SLOTS.id }]
      : pageOwners(program, reference.participants).map(({ id }) => ({ id })),
  );

/** The stages whose closing is committed. */
const approvedIn = (root: string, program: Program): Approved =>
  new Set(readClosings(root, program, { adjustments: [] }).closings.map(({ stage }) => stage));

function load(root: string, results: string, view: View): Site {
  const { program, diagnostics } = readProgram(root);
  if (!program) throw new ProblemsFound(diagnostics);
  const reference = view === 'everyone' ? NOBODY : readReference(root, program).reference;
  const icon = existsSync(join(root, 'public', ICON)) ? ICON : program.brand.logo;
  const portal = portalOf(program, reference, readResults(results), icon, approvedIn(root, program));
  return {
    portal,
    assets: join(root, 'public'),
    archive: readJson<Archive | null>(join(results, 'archive.json'), null),
    archives: readJson<readonly OfferedArchive[]>(join(results, ARCHIVES), []),
    editions: new Map(program.locales.map((locale) => [locale, editionIn(portal, locale, view)])),
  };
}

/** What a build has listed beside the results; `none` where it has not, as in a live preview. */
const readJson = <T>(file: string, none: T): T =>
  existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as T) : none;
