import type { Edition } from '../edition.ts';
import { slugs } from '../paths.ts';
import { hasTerms, termsOn } from '../writings/terms.ts';

/** Whether somebody takes part, and since when. */
export interface Acceptance {
  readonly text: string;
  readonly isMissing: boolean;
  /** Where the terms can be read; null where there are none. */
  readonly terms: { readonly href: string; readonly label: string } | null;
}

/** Null where nobody is asked to accept the terms. */
export function acceptanceOf(edition: Edition, id: string): Acceptance | null {
  const { portal, t, href } = edition;
  if (portal.program.terms.acceptance === 'not_asked') return null;
  const acceptedOn = portal.participants.get(id)?.acceptedOn ?? null;
  return {
    text: acceptedOn === null ? t('terms.not_accepted') : accepted(edition, acceptedOn),
    isMissing: acceptedOn === null,
    terms: hasTerms(portal) ? { href: href(slugs.terms), label: t('terms.read') } : null,
  };
}

function accepted(edition: Edition, day: string): string {
  const { portal, t, formats } = edition;
  const [then, now] = [termsOn(edition, day), termsOn(edition, portal.today)];
  const said = (text: string): string => formats.days.long(text);
  const isNewer = now !== null && then !== null && now.from > then.from;
  return [
    t('terms.accepted', { day: said(day), version: then?.version ?? '–' }),
    ...(day > portal.program.period.from ? [t('terms.counts')] : []),
    ...(isNewer ? [t('terms.newer', { version: now.version, day: said(now.from) })] : []),
  ].join(' ');
}
