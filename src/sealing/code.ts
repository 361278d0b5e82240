import { SYMBOLS, symbolsOf } from './base32.ts';

/** What somebody opens their page with: 26 symbols, 130 bits, made by a machine and never chosen. */
export type Code = string & { readonly brand: 'Code' };

/** Bytes of chance that make a code; of the last one two bits count. */
export const CODE_BYTES = 17;
const LENGTH = 26;
const GROUP = 5;
/** A number modulo 37: the symbols, then five more (Crockford, "Base 32", check symbols). */
const CHECKS = `${SYMBOLS}*~$=U`;

/** A code from evenly distributed bytes. Throws RangeError where they are fewer than CODE_BYTES. */
export function codeOf(bytes: Uint8Array): Code {
  if (bytes.length < CODE_BYTES) throw new RangeError(`a code is made of ${CODE_BYTES} bytes`);
  return symbolsOf(bytes, LENGTH) as Code;
}

/** As it is printed and put into links: the code and its check symbol, in groups of five. */
export function written(code: Code): string {
  const whole = code + checkOf(code);
  return whole.match(new RegExp(`.{1,${GROUP}}`, 'g'))?.join('-') ?? whole;
}

/**
 * The code that somebody typed, forgiving case, spaces, hyphens, O for 0, and I and L for 1; null where its length or
 * its check symbol is wrong: one wrong symbol, or two neighbours swapped, are always noticed.
 */
export function readCode(typed: string): Code | null {
  const symbols = typed.toUpperCase().replace(/[\s-]/g, '').replaceAll('O', '0').replace(/[IL]/g, '1');
  const code = symbols.slice(0, LENGTH) as Code;
  const isCode = code.length === LENGTH && [...code].every((symbol) => SYMBOLS.includes(symbol));
  return isCode && symbols.slice(LENGTH) === checkOf(code) ? code : null;
}

function checkOf(code: Code): string {
  const rest = [...code].reduce((value, symbol) => (value * 32 + SYMBOLS.indexOf(symbol)) % 37, 0);
  return CHECKS[rest] as string;
}
