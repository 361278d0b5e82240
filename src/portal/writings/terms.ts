import type { Day } from '../../program/day.ts';
import { LATEST_TERMS } from '../../program/writings/terms.ts';
import type { Terms } from '../../program/writings/writings.ts';
import type { Edition } from '../edition.ts';
import { slugs } from '../paths.ts';
import type { Portal } from '../portal.ts';
import { type Body, bodyOf, inLanguage } from './body.ts';

/** The page of one version of the terms. */
export interface TermsView {
  readonly title: string;
  /** Since when it applies, or from when to when it did. */
  readonly status: string;
  /** Of the latest version: what accepting it is for; null where nobody is asked to. */
  readonly acceptance: string | null;
  readonly body: Body;
  /** Every version, the latest first; empty where there is but one. */
  readonly versions: readonly Version[];
}

export interface Version {
  readonly status: string;
  /** Null: this page. */
  readonly href: string | null;
}

export const hasTerms = ({ program }: Portal): boolean => program.writings.terms.length > 0;

/** The names of the versions before the latest, which each have a page. */
export const earlierTerms = ({ program }: Portal): { name: string }[] =>
  [...new Set(program.writings.terms.map(({ name }) => name))]
    .filter((name) => name !== LATEST_TERMS)
    .map((name) => ({ name }));

/** Throws a RangeError for a version that the program does not have. */
export function termsView(edition: Edition, name: string = LATEST_TERMS): TermsView {
  const { portal, t } = edition;
  const versions = versionsOf(edition);
  const shown = versions.find((one) => one.name === name);
  if (!shown) throw new RangeError(`there are no terms ${name}`);
  const isAsked = portal.program.terms.acceptance === 'required' && name === LATEST_TERMS;
  const listed = versions.map((one) => ({
    status: statusOf(edition, one, versions),
    href: one === shown ? null : edition.href(slugOf(one)),
  }));
  return {
    title: t('terms.title'),
    status: statusOf(edition, shown, versions),
    acceptance: isAsked ? t('terms.acceptance') : null,
    body: bodyOf(edition, shown),
    versions: versions.length > 1 ? listed : [],
  };
}

const slugOf = ({ name }: Terms): string => (name === LATEST_TERMS ? slugs.terms : slugs.earlierTerms(name));

/** The version that applies on a day; the first one before all of them; null where there is none. */
export const termsOn = (edition: Edition, day: Day): Terms | null => {
  const versions = versionsOf(edition);
  return versions.find(({ from }) => from <= day) ?? versions.at(-1) ?? null;
};

/** In the edition's language, the latest first. */
const versionsOf = (edition: Edition): Terms[] =>
  inLanguage(edition, edition.portal.program.writings.terms).sort((a, b) => (a.from < b.from ? 1 : -1));

function statusOf({ portal, t, formats }: Edition, one: Terms, versions: readonly Terms[]): string {
  const { version, from } = one;
  const next = versions[versions.indexOf(one) - 1];
  const since = formats.days.long(from);
  if (portal.today < from) return t('terms.from', { version, day: since });
  if (!next) return t('terms.since', { version, day: since });
  return t('terms.until', { version, day: since, next: formats.days.long(next.from) });
}
