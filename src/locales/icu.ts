import { IntlMessageFormat } from 'intl-messageformat';

/** What a message may take: `count` and the like as numbers, everything else as finished text. */
export type Values = Readonly<Record<string, string | number>>;

const parsed = new Map<string, IntlMessageFormat>();

/** An ICU message with its values filled in; a text without braces is returned as it is. Throws on a missing value. */
export function icu(locale: string, message: string, values: Values = {}): string {
  if (!message.includes('{')) return message;
  const key = `${locale}\n${message}`;
  const known = parsed.get(key) ?? new IntlMessageFormat(message, locale);
  parsed.set(key, known);
  return String(known.format(values));
}

/**
 * What a number of things is called: a name is one word, or an ICU message with the forms that `count` takes in its
 * language, such as `{count, plural, one {deal} other {deals}}`.
 */
export const counted = (locale: string, name: string, count: string | number): string =>
  icu(locale, name, { count: Number(count) });
