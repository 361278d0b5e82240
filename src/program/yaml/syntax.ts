import type { YAMLError } from 'yaml';
import type { Diagnostic } from '../diagnostic.ts';
import type { Code } from '../source/codes.ts';
import { problem } from '../source/problem.ts';
import { placeAt, type Source } from '../source/source.ts';
import type { Token } from './lex.ts';
import { tooDeep } from './tokens.ts';
import { wordingOf } from './wordings.ts';

/** What the library refused, and whether the rest of the file can be trusted. */
export function syntaxProblems(
  source: Source,
  tokens: readonly Token[],
  errors: readonly YAMLError[],
): { diagnostics: Diagnostic[]; trusted: boolean } {
  const sorted = errors.toSorted((a, b) => a.pos[0] - b.pos[0]);
  const [first, ...others] = sorted.filter((error) => reach(error) !== 'local');
  const told = first
    ? [first, ...others.filter((error) => reach(first) === 'each' && reach(error) === 'each')]
    : sorted;
  return {
    diagnostics: told.map((error) => diagnosticOf(source, tokens, error)),
    trusted: first === undefined,
  };
}

const reach = ({ code, message }: YAMLError) => wordingOf(code, message).reach;

function diagnosticOf(source: Source, tokens: readonly Token[], error: YAMLError): Diagnostic {
  const [start, end] = error.pos;
  if (error.code === 'RESOURCE_EXHAUSTION') return tooDeep(source, start);
  const { code, message, hint } = wordingOf(error.code, error.message);
  const opening = OPENED[code]?.(tokens.filter(({ offset }) => offset < start));
  const place = opening ? placeAt(source, opening.offset, 1) : placeAt(source, start, end - start);
  return problem(place, code, message, hint);
}

/** What is not closed is noticed at its end, and mended where it was opened. */
const OPENED: Partial<Record<Code, (before: readonly Token[]) => Token | undefined>> = {
  'yaml-unclosed-quote': (before) => before.findLast(({ type }) => type.endsWith('quoted-scalar')),
  'yaml-unclosed-bracket': (before) => openBrackets(before).at(-1),
};

function openBrackets(tokens: readonly Token[]): Token[] {
  const open: Token[] = [];
  for (const token of tokens) {
    if (/^flow-\w+-start$/.test(token.type)) open.push(token);
    if (/^flow-\w+-end$/.test(token.type)) open.pop();
  }
  return open;
}
