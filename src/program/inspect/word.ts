import { Refusal, shape } from '../schema/refusal.ts';
import { didYouMean, nearest } from '../source/nearest.ts';
import { quoted } from '../source/problem.ts';

/** A word of a fixed list: why it is none of them, and which of them was most likely meant, or null. */
export function misreadWord(
  words: readonly string[],
  title: string,
  value: unknown,
): { refusal: Refusal; meant: string | null } | null {
  if (typeof value !== 'string') return { refusal: notWord(words, title, value), meant: null };
  if (words.includes(value)) return null;
  const refusal = new Refusal('unknown-word', `${quoted(value)} is not ${title}.`, didYouMean(value, words));
  return { refusal, meant: nearest(value, words) };
}

function notWord(words: readonly string[], title: string, value: unknown): Refusal {
  return new Refusal(
    'wrong-type',
    `${shape(value)} stands where ${title} is needed.`,
    `Write ${words.join(' or ')}.`,
  );
}
