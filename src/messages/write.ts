import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import type { Participant } from '../intake/reference/reference.ts';
import { type Edition, editionIn } from '../portal/edition.ts';
import type { Portal } from '../portal/portal.ts';
import { type Diagnostic, ProblemsFound } from '../program/diagnostic.ts';
import { type Call, callsFor } from './calls.ts';
import { emlOf } from './eml.ts';
import { type Message, messageFor, type Since } from './message.ts';
import { smsOf } from './sms.ts';
import { filled, templateIn } from './template.ts';

/** What a spreadsheet would take for a formula, full-width signs included; a telephone number is none. */
const FORMULA = /^(?!\+[\d ()-]+$)[=+\-@\t\r＝＋－＠]/;

export interface Written {
  readonly messages: number;
  readonly calls: number;
  /** Who has neither an address nor a number, or wants no messages. */
  readonly without: number;
}

/**
 * Writes `messages.csv`, a file in `eml/` for each address and `calls.csv` into the new folder `out`; sends nothing. Nobody
 * without a contact is written for, nor who opted out or is erased. Throws ProblemsFound where a template is wrong.
 */
export function writeMessages(root: string, portal: Portal, since: Since, out: string): Written {
  const found: Diagnostic[] = [];
  const { locales, contact } = portal.program;
  const templates = new Map(locales.map((locale) => [locale, templateIn(root, locale, found)]));
  if (found.length > 0) throw new ProblemsFound(found);
  const editions = new Map(locales.map((locale) => [locale, editionIn(portal, locale)]));
  const wanted = portal.reference.participants.filter(isReached);
  const of = ({ locale }: Participant): Edition => editions.get(locale) as Edition;
  const messages = wanted.map((person) => messageFor(of(person), person, since));
  const calls = wanted
    .filter(({ attributes }) => attributes['phone'])
    .flatMap((person) => callsFor(of(person), person));
  mkdirSync(join(out, 'eml'), { recursive: true, mode: 0o700 });
  const rows = messages.map((message) => ({
    message,
    text: filled(templates.get(message.locale) ?? '', message.values),
  }));
  for (const { message, text } of rows.filter(({ message: { email } }) => email !== '')) {
    const letter = { from: contact, to: message, subject: message.subject, text, day: portal.today };
    writePrivate(join(out, 'eml', `${message.id}.eml`), emlOf(letter));
  }
  writePrivate(join(out, 'messages.csv'), csv(rows.map(({ message, text }) => rowOf(message, text))));
  writePrivate(join(out, 'calls.csv'), csv(calls));
  return {
    messages: rows.length,
    calls: calls.length,
    without: portal.reference.participants.length - wanted.length,
  };
}

const isReached = ({ isNamed, attributes: { email = '', phone = '' } }: Participant): boolean =>
  isNamed && (email !== '' || phone !== '');

const rowOf = ({ id, locale, name, email, phone, subject, values }: Message, text: string) => ({
  participant_id: id,
  ...{ locale, name, email, phone, subject },
  place: values['place'],
  moved: values['moved'],
  step: values['step'],
  earned: values['earned'],
  days: values['days'],
  link: values['link'],
  text,
  sms: smsOf(values),
});

const CALLS: readonly (keyof Call)[] = ['id', 'name', 'phone', 'why', 'what'];

const csv = (rows: readonly object[]): string =>
  `${Papa.unparse(rows.length > 0 ? [...rows] : { fields: [...CALLS], data: [] }, { newline: '\n', escapeFormulae: FORMULA })}\n`;

/** Names and addresses are in it. */
const writePrivate = (path: string, text: string): void => writeFileSync(path, text, { mode: 0o600 });
