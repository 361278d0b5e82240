import { en } from './en.ts';
import type { Catalogue } from './message.ts';
import { pl } from './pl.ts';

/** The languages that the interface speaks. */
export const catalogues: Readonly<Record<string, Catalogue>> = { en, pl };

/** The messages for a locale such as `pl-PL`; English where its language is not spoken. */
export const catalogueOf = (locale: string): Catalogue => catalogues[locale.split('-')[0] ?? ''] ?? en;
