import { en } from './en.ts';
import type { Catalogue, MessageKey } from './message.ts';
import { pl } from './pl.ts';
import { ru } from './ru.ts';
import { sv } from './sv.ts';

/** The languages that the interface speaks. */
export const catalogues: Readonly<Record<string, Catalogue>> = { en, pl, sv, ru };

/** A language that nobody speaks: English in brackets, so that a word outside of them shows as not translated. */
const PSEUDO = 'en-XA';

/** The messages for a locale such as `pl-PL`; English where its language is not spoken. */
export const catalogueOf = (locale: string): Catalogue =>
  locale === PSEUDO ? bracketed(en) : (catalogues[locale.split('-')[0] ?? ''] ?? en);

function bracketed(catalogue: Catalogue): Catalogue {
  const entries = Object.entries(catalogue).map(([key, message]) => [key, `⟦${message}⟧`]);
  return Object.fromEntries(entries) as Record<MessageKey, string>;
}
