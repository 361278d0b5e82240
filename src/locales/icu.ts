import { IntlMessageFormat } from 'intl-messageformat';

/** What a message may take: `count` and the like as numbers, everything else as finished text. */
export type Values = Readonly<Record<string, string | number>>;

const parsed = new Map<string, IntlMessageFormat>();

/** A message that only names its values: the parser is not needed for it, and a page has hundreds of them. */
const PLAIN = /^[^'<{}]*(\{\w+\}[^'<{}]*)*$/;

/** An ICU message with its values filled in; a text without braces is returned as it is. Throws on a missing value. */
export function icu(locale: string, message: string, values: Values = {}): string {
  if (!message.includes('{')) return message;
  if (PLAIN.test(message)) return filled(message, values);
  const key = `${locale}\n${message}`;
  const known = parsed.get(key) ?? new IntlMessageFormat(message, locale);
  parsed.set(key, known);
  return String(known.format(values));
}

function filled(message: string, values: Values): string {
  return message.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new RangeError(`"${message}" wants ${name}`);
    return String(value);
  });
}

/**
 * What a number of things is called: a name is one word, or an ICU message with the forms that `count` takes in its
 * language, such as `{count, plural, one {deal} other {deals}}`.
 */
export function counted(locale: string, name: string, count: string | number): string {
  const key = `${locale}\n${name}\n${count}`;
  const known = forms.get(key) ?? icu(locale, name, { count: Number(count) });
  if (forms.size < REMEMBERED) forms.set(key, known);
  return known;
}

/** The same few numbers come back on every page. */
const forms = new Map<string, string>();
const REMEMBERED = 10_000;
