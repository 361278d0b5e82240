import { IntlMessageFormat } from 'intl-messageformat';

/** What a message may take: `count` and the like as numbers, everything else as finished text. */
export type Values = Readonly<Record<string, string | number>>;

/** A message that only names its values: the parser is not needed for it, and a page has hundreds of them. */
const PLAIN = /^[^'<{}]*(\{\w+\}[^'<{}]*)*$/;

/** An ICU message with its values filled in; a text without braces is returned as it is. Throws on a missing value. */
export function icu(locale: string, message: string, values: Values = {}): string {
  if (!message.includes('{')) return message;
  const pieces = piecesOf(message);
  return onceStopped(pieces ? filled(message, pieces, values) : formatted(locale, message, values));
}

/** A day such as `14 nov.` or `14 ноября 2017 г.` ends its sentence with the full stop that it has. */
const onceStopped = (text: string): string =>
  text.includes('..') ? text.replaceAll(/(?<!\.)\.\.(?=\s|$)/g, '.') : text;

/**
 * What a number of things is called: a name is one word, or an ICU message with the forms that `count` takes in its
 * language, such as `{count, plural, one {deal} other {deals}}`.
 */
export const counted = (locale: string, name: string, count: string | number): string =>
  icu(locale, name, { count: Number(count) });

/** Texts between the values' names, and the names: odd ones. Null where it does more than name them. */
const piecesOf = remembered((message: string) => (PLAIN.test(message) ? message.split(/\{(\w+)\}/) : null));

function filled(message: string, pieces: readonly string[], values: Values): string {
  let text = '';
  for (let index = 0; index < pieces.length; index += 1) {
    const piece = pieces[index] ?? '';
    const value = index % 2 === 0 ? piece : values[piece];
    if (value === undefined) throw new RangeError(`"${message}" wants ${piece}`);
    text += value;
  }
  return text;
}

/** Plurals of the same few numbers come back on every page. */
const texts = new Map<string, string>();
const REMEMBERED = 20_000;

function formatted(locale: string, message: string, values: Values): string {
  const key = `${locale}\n${message}\n${Object.values(values).join('\n')}`;
  const text = texts.get(key) ?? String(parsed(`${locale}\n${message}`).format(values));
  if (texts.size < REMEMBERED) texts.set(key, text);
  return text;
}

const parsed = remembered((key: string) => {
  const end = key.indexOf('\n');
  return new IntlMessageFormat(key.slice(end + 1), key.slice(0, end));
});

function remembered<T>(make: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>();
  return (key) => {
    const one = known.get(key);
    if (one !== undefined) return one;
    const made = make(key);
    known.set(key, made);
    return made;
  };
}
