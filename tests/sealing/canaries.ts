import { utf8 } from '../../src/sealing/bytes.ts';
import { people } from './demo.ts';

/** Names and addresses of the sealed portal's people that nothing else says. */
export const canaries = (): string[] =>
  people()
    .flatMap(({ name, email }) => [name, email])
    // Any script says these two.
    .filter((text) => text.length > 8 && !['constructor', '__proto__'].includes(text));

type Encoding = (text: string) => (string | Buffer)[];

/** Those that stand in some bytes, in one encoding; each with where that is. */
export const found = (where: string, bytes: Buffer, encoded: Encoding): string[] =>
  canaries()
    .filter((canary) => encoded(canary).some((form) => bytes.includes(form)))
    .map((canary) => `${where}: ${canary}`);

/** A text as it stands in markup. */
export const markup = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');

/** How a text may stand in a file, by the name of the encoding: one of the forms is enough. */
export function encodings(): Record<string, Encoding> {
  return {
    'plain text': (text) => [text],
    HTML: (text) => [markup(text)],
    JSON: (text) => [JSON.stringify(text).slice(1, -1)],
    'JSON in ASCII': (text) => [[...text].map((sign) => (sign < '\x7f' ? sign : escapeOf(sign))).join('')],
    'a part of an address': (text) => [encodeURIComponent(text)],
    'hexadecimal digits': (text) => [Buffer.from(utf8(text)).toString('hex')],
    base64: (text) => [0, 1, 2].map((shift) => inside(text, shift)),
    'UTF-16': (text) => [Buffer.from(text, 'utf16le')],
  };
}

const escapeOf = (sign: string): string =>
  Array.from(
    { length: sign.length },
    (_, at) => `\\u${sign.charCodeAt(at).toString(16).padStart(4, '0')}`,
  ).join('');

/** What is sure to stand in the base64 of anything that has the text after `shift` bytes. */
function inside(text: string, shift: number): string {
  const whole = Buffer.concat([Buffer.alloc(shift), Buffer.from(text)])
    .toString('base64')
    .replaceAll('=', '');
  return whole.slice(shift === 0 ? 0 : shift + 1, -1);
}
