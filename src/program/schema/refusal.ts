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

/** What kind of thing was written: `A list`. */
export function shape(written: unknown): string {
  if (Array.isArray(written)) return 'A list';
  if (written instanceof Numeral) return `The number ${written.text}`;
  if (typeof written === 'string') return `The text ${quoted(written)}`;
  if (typeof written === 'boolean') return `The word ${written}`;
  return 'A map of keys';
}
