import { isUtf8 } from 'node:buffer';
import type { Diagnostic } from '../diagnostic.ts';
import { problem } from './problem.ts';
import { placeAt, type Source, sourceOf, wholeFile } from './source.ts';

/** What came of a file: its source, or null and why not. */
export interface Decoded {
  readonly source: Source | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** Most characters of one kind of problem that a file reports. */
const REPORTED = 10;
/** Unseen characters that change what a reader sees or where a line ends: controls, bidi controls, a BOM inside. */
const FORBIDDEN = /[[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]--[\t\n\r]]|\r(?!\n)/gv;

/** The text of UTF-8 bytes without a byte order mark; strict. */
export function decode(file: string, bytes: Uint8Array): Decoded {
  const refused = refuseEncoding(file, bytes);
  if (refused) return { source: null, diagnostics: [refused] };
  const source = sourceOf(file, new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  const diagnostics = forbiddenCharacters(source);
  return { source: diagnostics.length > 0 ? null : source, diagnostics };
}

/** The first character of `text` that no file may hold, or null. */
export function forbiddenCharacter(text: string): string | null {
  if (!text.isWellFormed()) return 'half of a surrogate pair';
  const found = text.match(FORBIDDEN)?.[0];
  return found === undefined ? null : spelled(found);
}

function refuseEncoding(file: string, bytes: Uint8Array): Diagnostic | null {
  const hint = 'Save the file as UTF-8.';
  const wide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (wide) return problem(wholeFile(file), 'file-utf16', 'The file is written in UTF-16.', hint);
  if (isUtf8(bytes)) return null;
  const lossy = sourceOf(file, new TextDecoder('utf-8').decode(bytes));
  const place = placeAt(lossy, firstBroken(bytes, lossy), 1);
  return problem(place, 'file-not-utf8', 'The file is not UTF-8: a character here cannot be read.', hint);
}

/** Valid text may hold U+FFFD itself, so the broken line is found in the bytes. */
function firstBroken(bytes: Uint8Array, lossy: Source): number {
  let line = 0;
  for (let start = 0; start <= bytes.length; line += 1) {
    const end = bytes.indexOf(0x0a, start);
    const stop = end < 0 ? bytes.length : end;
    if (!isUtf8(bytes.subarray(start, stop))) break;
    start = stop + 1;
  }
  return lossy.text.indexOf('\ufffd', lossy.starts[line] ?? 0);
}

function forbiddenCharacters(source: Source): Diagnostic[] {
  const matches = [...source.text.matchAll(FORBIDDEN)].slice(0, REPORTED);
  return matches.map((match) => {
    const message = `The file holds the unseen character ${spelled(match[0])}.`;
    return problem(
      placeAt(source, match.index, 1),
      'bad-character',
      message,
      'Delete it and type the text again.',
    );
  });
}

const spelled = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
