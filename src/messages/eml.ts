import type { Day } from '../program/day.ts';

export interface Letter {
  readonly from: { readonly name: string; readonly email: string } | null;
  readonly to: { readonly name: string; readonly email: string };
  readonly subject: string;
  readonly text: string;
  /** The day of the results. */
  readonly day: Day;
}

/**
 * A message as an `.eml` file (RFC 5322, encoded words by RFC 2047), which mail programs open as a draft. Nothing in it can
 * begin another header: what is not plain is encoded.
 */
export function emlOf({ from, to, subject, text, day }: Letter): string {
  const headers = [
    ...(from ? [`From: ${address(from)}`] : []),
    `To: ${address(to)}`,
    `Subject: ${encoded(subject)}`,
    `Date: ${dated(day)}`,
    'X-Unsent: 1',
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
  ];
  const body =
    Buffer.from(text, 'utf8')
      .toString('base64')
      .match(/.{1,76}/g) ?? [];
  return [...headers, '', ...body, ''].join('\r\n');
}

const address = ({ name, email }: { name: string; email: string }): string =>
  `${encoded(name)} <${email.replace(/[\s<>,;]/g, '')}>`;

/** As many bytes as fit into one encoded word of 75 characters. */
const WORD = 42;

function encoded(text: string): string {
  if (/^[A-Za-z0-9 !'*+/=?^_{}|~-]*$/.test(text)) return text;
  const words: string[] = [];
  let word = '';
  for (const character of text) {
    if (Buffer.byteLength(word + character) > WORD) {
      words.push(word);
      word = '';
    }
    word += character;
  }
  return [...words, word]
    .map((part) => `=?UTF-8?B?${Buffer.from(part, 'utf8').toString('base64')}?=`)
    .join('\r\n ');
}

const dated = (day: Day): string => new Date(`${day}T12:00:00Z`).toUTCString().replace('GMT', '+0000');
