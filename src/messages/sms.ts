import type { Values } from './template.ts';

/** As many characters as one text message is asked to have. */
export const LONGEST = 160;

/** The same in one text message: the link and the place first, then what moved, and what to do as far as there is room. */
export function smsOf({ program, place, moved, step, link }: Values): string {
  const parts = [
    [program, place, moved, step, link],
    [program, place, moved, link],
    [program, place, link],
    [program, link],
    [link],
    [program],
  ];
  const texts = parts.map((words) => words.filter(Boolean).join(' · '));
  return texts.find((text) => text.length <= LONGEST) ?? [...(texts[5] ?? '')].slice(0, LONGEST / 2).join('');
}
