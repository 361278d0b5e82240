import { z } from 'zod';
import { quoted } from '../source/problem.ts';
import { textLeaf } from './leaf.ts';
import { marks } from './marks.ts';
import { Refusal } from './refusal.ts';

/** A text in one language; it says something. */
export const sentence = textLeaf({ title: 'a text' }, (written) =>
  written.trim() === ''
    ? new Refusal('text-empty', 'The text is empty.', 'Write a text, or remove the key.')
    : written,
);

export const locale = textLeaf(
  {
    title: 'a locale',
    description: 'A BCP 47 tag.',
    pattern: '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$',
    examples: ['en', 'pt-BR'],
  },
  (written) => {
    const canonical = canonicalLocale(written);
    if (canonical === written) return written;
    const hint = canonical ? `Write ${canonical}.` : 'Write a language tag such as en, pl or pt-BR.';
    return new Refusal('bad-locale', `${quoted(written)} is not a locale.`, hint);
  },
);

function canonicalLocale(written: string): string | null {
  try {
    return Intl.getCanonicalLocales(written.replaceAll('_', '-'))[0] ?? null;
  } catch {
    return null;
  }
}

/** A text for everyone, or one in each locale. */
export const text = z
  .union([sentence, z.record(locale, sentence).meta({ title: 'a map of locale to text' })])
  .meta({ title: 'a text', description: 'One text, or a map of locale to text.' })
  .register(marks, { is: 'text' });
