import type { Diagnostic } from '../diagnostic.ts';
import type { Code } from './codes.ts';
import type { Place } from './source.ts';

/** A problem that stops the build. */
export const problem = (place: Place, code: Code, message: string, hint: string): Diagnostic => ({
  code,
  severity: 'error',
  ...place,
  message,
  hint,
});

/** A problem that is reported, and no more. */
export const warning = (place: Place, code: Code, message: string, hint: string): Diagnostic => ({
  ...problem(place, code, message, hint),
  severity: 'warning',
});

const LONGEST = 60;
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029"\\]/gu;

/** The user's words in double quotes, cut where long, with unseen characters spelled out. */
export function quoted(words: string): string {
  const cut = words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words;
  return `"${cut.replace(UNSEEN, spelled)}"`;
}

function spelled(character: string): string {
  if (character === '"' || character === '\\') return `\\${character}`;
  if (character === '\n') return '\\n';
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}
