import { lastDay } from '../program/day.ts';
import type { Edition } from './edition.ts';

/** What the program says of privacy, from its own words and settings. */
export interface PrivacyView {
  readonly purpose: string;
  /** Who sees what, a sentence each. */
  readonly who: readonly string[];
  readonly ends: string;
  readonly contact: { readonly name: string; readonly email: string } | null;
  /** Said where nobody is named. */
  readonly nobody: string;
  /** What sealing does not do, a sentence each; none for an open portal. */
  readonly not: readonly string[];
}

const NOT = ['not_login', 'not_back', 'not_host', 'not_data'] as const;

export function privacyView(edition: Edition): PrivacyView {
  const { portal, text, t, formats } = edition;
  const { program } = portal;
  const { client } = program;
  const [from, to] = [program.period.from, lastDay(program.period)].map((day) => formats.days.long(day));
  const isSealed = program.access === 'sealed';
  return {
    purpose: t('privacy.purpose', { client, program: text(program.title), from: from ?? '', to: to ?? '' }),
    who: isSealed ? sealedTo(edition) : [t('privacy.public', boardsOf(edition)), t('privacy.unnamed_open')],
    ends: t('privacy.ends', { to: to ?? '' }),
    contact: program.contact,
    nobody: t('privacy.nobody', { client }),
    not: isSealed ? NOT.map((key) => t(`privacy.${key}`)) : [],
  };
}

const sealedTo = (edition: Edition): string[] => {
  const { people, client, contact } = edition.portal.program;
  const { t } = edition;
  return [
    t('privacy.everyone'),
    t(people.listed === 'all' ? 'privacy.all' : 'privacy.members', boardsOf(edition)),
    t('privacy.unnamed'),
    t('privacy.own'),
    t('privacy.client', { client }),
    t('privacy.operator', { operator: contact?.name ?? t('privacy.operator_unnamed') }),
  ];
};

function boardsOf({ portal, t }: Edition): { count: number; names: string } {
  const { names, namedTop } = portal.program.people;
  return { count: namedTop, names: t(`privacy.${names}`) };
}
