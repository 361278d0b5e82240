import { isUtf8 } from 'node:buffer';

/** An encoding that a file may have: null is UTF-8. */
export interface EncodingGuess {
  readonly encoding: string | null;
  readonly doubts: readonly string[];
}

/** Of one byte a letter; the first of those that read as well is taken. */
const CANDIDATES = ['windows-1252', 'windows-1250', 'windows-1251', 'iso-8859-2'];
const CENTRAL = 'ąćęłńóśźżčďěňřšťůžýáéíúőűäöüß';
const WESTERN = 'äöüßåæøéèêëáàâãçñíìîóòôõúùûœ';
const LETTERS: Readonly<Record<string, string>> = {
  'windows-1252': WESTERN,
  'windows-1250': CENTRAL,
  'iso-8859-2': CENTRAL,
};
const CYRILLIC = /^\p{Script=Cyrillic}$/u;

/** The encoding in which a file's letters make words. */
export function guessEncoding(bytes: Buffer): EncodingGuess {
  const wide = wideOf(bytes);
  if (wide) return { encoding: wide, doubts: [`Every second byte says ${wide}.`] };
  if (isUtf8(bytes)) return { encoding: null, doubts: [] };
  const scored = CANDIDATES.map((label) => ({ label, score: scoreOf(textIn(bytes, label), label) }));
  const [best = { label: 'windows-1252', score: 0 }, next] = scored.toSorted((a, b) => b.score - a.score);
  const close = next && next.score === best.score && textIn(bytes, next.label) !== textIn(bytes, best.label);
  const other = close ? `; ${next.label} would read ${sampleOf(textIn(bytes, next.label))}` : '';
  const says = `The file is not UTF-8. As ${best.label} it reads ${sampleOf(textIn(bytes, best.label))}${other}: is that right?`;
  return { encoding: best.label, doubts: [says] };
}

export const textIn = (bytes: Buffer, encoding: string | null): string =>
  new TextDecoder(encoding ?? 'utf-8').decode(bytes);

/** Little-endian or big-endian pairs of bytes, with a mark or by the zeros of Latin letters. */
function wideOf(bytes: Buffer): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const zeros = (odd: number) =>
    bytes.subarray(0, 400).filter((byte, index) => byte === 0 && index % 2 === odd).length;
  if (zeros(1) > 50) return 'utf-16le';
  return zeros(0) > 50 ? 'utf-16be' : null;
}

/** How much a text looks as if somebody had written it. */
function scoreOf(text: string, encoding: string): number {
  const words = text.match(/[\p{L}\p{M}]+/gu) ?? [];
  const sum = words.reduce((score, word) => score + scoreOfWord(word, LETTERS[encoding] ?? ''), 0);
  const inside = text.match(/(?<=\p{L})[¡-¿×÷˘˛]|[¡-¿×÷˘˛](?=\p{L})/gu) ?? [];
  const controls = text.match(/[\u0080-\u009f]/g) ?? [];
  return sum - 3 * inside.length - 10 * controls.length;
}

/** Words of one script speak for an encoding, words of two and words of accents alone against it. */
function scoreOfWord(word: string, letters: string): number {
  const foreign = [...word].filter((letter) => letter > '\u007f');
  if (foreign.length === 0) return 0;
  const cyrillic = foreign.filter((letter) => CYRILLIC.test(letter)).length;
  if (cyrillic > 0) return cyrillic === word.length ? cyrillic : -3 * foreign.length;
  if (word.length > 2 && foreign.length * 3 > word.length * 2) return -2 * foreign.length;
  return foreign.reduce((sum, letter) => sum + (letters.includes(letter.toLowerCase()) ? 1 : -1), 0);
}

/** A word by which somebody sees whether a text is read rightly. */
function sampleOf(text: string): string {
  const words = text.match(/[\p{L}\p{M}]*[^\p{ASCII}\p{Z}][^\p{ASCII}\p{Z}\p{P}\p{L}]*[\p{L}\p{M}]*/gu) ?? [];
  const [first = ''] = words.toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return `"${first}"`;
}
