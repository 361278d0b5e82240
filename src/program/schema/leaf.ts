import { z } from 'zod';
import type { Code } from '../source/codes.ts';
import { quoted } from '../source/problem.ts';
import { Numeral } from '../yaml/numeral.ts';

/** Why a value is not taken. */
export class Refusal {
  readonly code: Code;
  readonly message: string;
  readonly hint: string;
  constructor(code: Code, message: string, hint: string) {
    this.code = code;
    this.message = message;
    this.hint = hint;
  }
}

/** What editors are told about a value: JSON Schema, with a `title` that also stands in messages (`a day`). */
export interface Described {
  readonly title: string;
  readonly description?: string;
  readonly type: JsonType | readonly JsonType[];
  readonly pattern?: string;
  readonly examples?: readonly (string | number)[];
}

type JsonType = 'string' | 'number' | 'integer';

/** A value without parts: `read` gives what it means, or why it is refused. */
export const leaf = <T>(described: Described, read: (written: unknown) => T | Refusal) =>
  z
    .unknown()
    .transform((written, context): T => {
      const meaning = read(written);
      if (!(meaning instanceof Refusal)) return meaning;
      context.addIssue({ code: 'custom', message: meaning.message, params: { refusal: meaning } });
      return z.NEVER;
    })
    .meta({ ...described });

/** A leaf that is written as text, quoted or not, and is no number. */
export const textLeaf = <T>(described: Omit<Described, 'type'>, read: (written: string) => T | Refusal) =>
  leaf({ ...described, type: 'string' }, (written) =>
    typeof written === 'string' ? read(written) : notText(written, described.title),
  );

/** A number in the place of a text loses its form (`00123`, `1.10`), so it must be quoted. */
export function notText(written: unknown, title: string): Refusal {
  if (written instanceof Numeral || typeof written === 'boolean') {
    const shown = written instanceof Numeral ? written.text : String(written);
    const kind = written instanceof Numeral ? 'a number' : 'true or false';
    return new Refusal(
      'needs-quotes',
      `${quoted(shown)} is read as ${kind}; ${title} is needed.`,
      `Write it in quotes: "${shown}".`,
    );
  }
  return new Refusal('wrong-type', `${shape(written)} stands where ${title} is needed.`, `Write ${title}.`);
}

/** What kind of thing was written: `A list`. */
export function shape(written: unknown): string {
  if (Array.isArray(written)) return 'A list';
  if (written instanceof Numeral) return `The number ${written.text}`;
  if (typeof written === 'string') return `The text ${quoted(written)}`;
  if (typeof written === 'boolean') return `The word ${written}`;
  return 'A map of keys';
}
