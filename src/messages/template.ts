import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { catalogueOf } from '../locales/catalogue.ts';
import type { Diagnostic } from '../program/diagnostic.ts';
import { didYouMean } from '../program/source/nearest.ts';
import { problem, quoted } from '../program/source/problem.ts';
import { readSource } from '../program/source/read-source.ts';
import { placeAt, type Source } from '../program/source/source.ts';

/** What a template may name; each is a text, and empty where there is nothing to say. */
export const NAMES = [
  ...['name', 'program', 'place', 'moved', 'since', 'step', 'earned', 'days', 'link', 'contact'],
] as const;
export type Values = Readonly<Record<string, string>>;

const LIMIT = 100_000;
const NAMED = /\{(\w*)\}/g;

/** The text for messages in a language: `program/messages/LOCALE.txt`, or the interface's. Problems are told. */
export function templateIn(root: string, locale: string, found: Diagnostic[]): string {
  const file = `program/messages/${locale}.txt`;
  if (!existsSync(join(root, file))) return catalogueOf(locale)['message.text'];
  const { source, diagnostics } = readSource(root, file, LIMIT);
  found.push(...diagnostics, ...(source ? strangeNames(source) : []));
  return source?.text ?? '';
}

/** What is wrong with the texts for messages. */
export function templateProblems(root: string, locales: readonly string[]): Diagnostic[] {
  const found: Diagnostic[] = [];
  for (const locale of locales) templateIn(root, locale, found);
  return found;
}

function strangeNames(source: Source): Diagnostic[] {
  const strange = [...source.text.matchAll(NAMED)].filter(
    ([, name = '']) => !(NAMES as readonly string[]).includes(name),
  );
  return strange.map(({ 0: written, 1: name = '', index }) => {
    const message = `Nothing is called ${quoted(written)} here.`;
    return problem(placeAt(source, index, written.length), 'message-name', message, didYouMean(name, NAMES));
  });
}

/** A template with its names filled in. A line all of whose names are empty is left out, and no two empty lines follow each other. */
export function filled(template: string, values: Values): string {
  const lines = template
    .trimEnd()
    .split('\n')
    .flatMap((line) => {
      const names = [...line.matchAll(NAMED)].map(([, name = '']) => name).filter((name) => name !== 'since');
      if (names.length > 0 && names.every((name) => !values[name])) return [];
      return [line.replace(NAMED, (_, name: string) => values[name] ?? '')];
    });
  return `${lines.filter((line, index) => line !== '' || (index > 0 && lines[index - 1] !== '')).join('\n')}\n`;
}
