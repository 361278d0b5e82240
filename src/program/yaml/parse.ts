import { parseDocument } from 'yaml';
import type { Diagnostic } from '../diagnostic.ts';
import { problem } from '../source/problem.ts';
import { placeAt, type Source } from '../source/source.ts';
import { type Document, UNREAD } from './document.ts';
import { lex } from './lex.ts';
import { syntaxProblems } from './syntax.ts';
import { refuseDepth, refuseTokens } from './tokens.ts';
import { Tree } from './tree.ts';

/** A document, or null where nothing of the file can be trusted. */
export interface Parsed {
  readonly document: Document | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** Every scalar is read as text and typed by us; duplicate keys are found by us, in linear time. */
const OPTIONS = {
  version: '1.2',
  schema: 'failsafe',
  strict: true,
  stringKeys: true,
  uniqueKeys: false,
  prettyErrors: false,
  logLevel: 'silent',
} as const;

/** One YAML 1.2 document with exact numbers and positions; every problem of its form at once. */
export function parseYaml(source: Source): Parsed {
  const tokens = lex(source.text);
  const deep = refuseDepth(source, tokens);
  if (deep) return { document: null, diagnostics: [deep] };
  const parsed = parseDocument(source.text, OPTIONS);
  const root = parsed.contents;
  const { diagnostics, trusted } = syntaxProblems(source, tokens, parsed.errors);
  const refused = [...refuseTokens(source, tokens), ...diagnostics];
  if (!trusted) return { document: null, diagnostics: refused };
  if (root === null) return { document: null, diagnostics: [...refused, empty(source)] };
  const tree = new Tree(source);
  const data = tree.read(root);
  const document = data === UNREAD ? null : { source, data, root };
  return { document, diagnostics: [...refused, ...tree.found] };
}

const empty = (source: Source): Diagnostic =>
  problem(
    placeAt(source, 0, 1),
    'file-empty',
    'The file says nothing.',
    'Write what program/README.md shows for it, or delete the file.',
  );
