import type { Diagnostic } from '../diagnostic.ts';
import { problem, quoted } from '../source/problem.ts';
import { placeAt, type Source } from '../source/source.ts';
import type { Token } from './lex.ts';

/** Collections inside collections; deeper than any form of the language. */
export const DEEPEST = 30;

/** Where lists and maps are nested too deep to be read, or null. */
export function refuseDepth(source: Source, tokens: readonly Token[]): Diagnostic | null {
  let brackets = 0;
  let dashes = 0;
  for (const token of tokens) {
    if (token.type === 'newline') dashes = 0;
    if (token.type === 'seq-item-ind') dashes += 1;
    if (token.type === 'flow-seq-start' || token.type === 'flow-map-start') brackets += 1;
    if (token.type === 'flow-seq-end' || token.type === 'flow-map-end') brackets -= 1;
    if (brackets + dashes > DEEPEST) return tooDeep(source, token.offset);
  }
  return null;
}

export const tooDeep = (source: Source, offset: number): Diagnostic =>
  problem(
    placeAt(source, offset, 1),
    'yaml-too-deep',
    `More than ${DEEPEST} lists and maps stand inside each other.`,
    'Write the form that program/README.md shows; none is that deep.',
  );

/** What YAML allows and the program language does not: anchors, aliases, tags, directives, a second document. */
export function refuseTokens(source: Source, tokens: readonly Token[]): Diagnostic[] {
  const second = secondDocument(tokens);
  const refused = tokens.flatMap((token) => refuse(source, token));
  if (second === undefined) return refused;
  const message = 'A second document begins here; one file holds one document.';
  const hint = 'Remove the --- line, or move what follows into a file of its own.';
  return [...refused, problem(at(source, second), 'yaml-documents', message, hint)];
}

function secondDocument(tokens: readonly Token[]): Token | undefined {
  const content = tokens.findIndex(({ type }) => !NO_CONTENT.has(type));
  return tokens.find(({ type }, index) => index > content && content >= 0 && type === 'doc-start');
}

const NO_CONTENT = new Set(['space', 'newline', 'comment', 'directive-line', 'doc-start']);

const at = (source: Source, { offset, text }: Token) => placeAt(source, offset, text.length);

function refuse(source: Source, token: Token): Diagnostic[] {
  const place = at(source, token);
  const repeat = 'Repeat the lines where they are needed.';
  const written = quoted(token.text);
  switch (token.type) {
    case 'anchor':
      return [problem(place, 'yaml-anchor', `${written} is an anchor; a program has none.`, repeat)];
    case 'alias':
      return [problem(place, 'yaml-alias', `${written} points at an anchor; a program has none.`, repeat)];
    case 'tag':
      return [problem(place, 'yaml-tag', `${written} is a tag; a program has none.`, 'Remove it.')];
    case 'directive-line':
      return [
        problem(
          place,
          'yaml-directive',
          `${written} is a directive; a program is YAML 1.2 without any.`,
          'Remove the line.',
        ),
      ];
    default:
      return [];
  }
}
