import { isAlias, isMap, isScalar, isSeq, type ParsedNode, Scalar } from 'yaml';
import type { Diagnostic } from '../diagnostic.ts';
import type { Code } from '../source/codes.ts';
import { forbiddenCharacter } from '../source/decode.ts';
import { problem, quoted } from '../source/problem.ts';
import { placeAt, type Source } from '../source/source.ts';
import { plainScalar } from './numeral.ts';
import { DEEPEST, tooDeep } from './tokens.ts';

/** Names that every object of JavaScript has, and the merge key of YAML 1.1. */
const RESERVED = new Set(['__proto__', 'constructor', 'prototype']);
/** Longest text of a key or a value, in characters. */
const LONGEST = 10_000;

/** Plain data from YAML nodes: objects without a prototype, arrays, texts, `Numeral`; problems go to `found`. */
export class Tree {
  readonly found: Diagnostic[] = [];
  readonly #source: Source;

  constructor(source: Source) {
    this.#source = source;
  }

  read(node: ParsedNode | null, depth = 0): unknown {
    if (node === null || isAlias(node)) return null;
    if (depth > DEEPEST) return this.#tooDeep(node);
    if (isMap<ParsedNode, ParsedNode | null>(node)) return this.#map(node.items, depth);
    if (isSeq<ParsedNode>(node)) return node.items.map((item) => this.read(item, depth + 1));
    return isScalar(node) ? this.#scalar(node) : null;
  }

  #tooDeep(node: ParsedNode): null {
    if (!this.found.some(({ code }) => code === 'yaml-too-deep'))
      this.found.push(tooDeep(this.#source, node.range[0]));
    return null;
  }

  #map(pairs: readonly { key: ParsedNode; value: ParsedNode | null }[], depth: number): object {
    const data: Record<string, unknown> = Object.create(null);
    const first = new Map<string, ParsedNode>();
    for (const { key, value } of pairs) {
      const name = isScalar(key) ? String(key.value) : null;
      if (name === null || this.#refuseKey(key, name, first.get(name))) continue;
      first.set(name, key);
      data[name] = this.read(value, depth + 1);
    }
    return data;
  }

  #refuseKey(key: ParsedNode, name: string, earlier: ParsedNode | undefined): boolean {
    if (earlier) {
      const line = this.#place(earlier).line;
      return this.#refuse(
        key,
        'duplicate-key',
        `${quoted(name)} stands here a second time; the first is in line ${line}.`,
        'Keep one of the two.',
      );
    }
    if (name === '<<')
      return this.#refuse(
        key,
        'yaml-merge',
        '"<<" merges keys; a program has no such key.',
        'Repeat the lines where they are needed.',
      );
    if (RESERVED.has(name))
      return this.#refuse(key, 'reserved-word', `${quoted(name)} is a reserved word.`, 'Choose another.');
    return false;
  }

  #scalar(node: Scalar.Parsed): unknown {
    const text = String(node.value);
    if (text.length > LONGEST) {
      this.#refuse(
        node,
        'text-too-long',
        `The text has ${text.length} characters; at most ${LONGEST} are read.`,
        'Shorten it.',
      );
      return null;
    }
    const unseen = node.type === Scalar.QUOTE_DOUBLE ? forbiddenCharacter(text) : null;
    if (unseen)
      this.#refuse(
        node,
        'bad-character',
        `The text holds the unseen character ${unseen}.`,
        'Write the text without it.',
      );
    return node.type === Scalar.PLAIN ? plainScalar(text) : text;
  }

  #refuse(node: ParsedNode, code: Code, message: string, hint: string): true {
    this.found.push(problem(this.#place(node), code, message, hint));
    return true;
  }

  #place = ({ range: [start, end] }: ParsedNode) => placeAt(this.#source, start, Math.max(1, end - start));
}
