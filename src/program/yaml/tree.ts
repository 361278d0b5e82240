import { isAlias, isMap, isScalar, isSeq, type ParsedNode, Scalar } from 'yaml';
import type { Diagnostic } from '../diagnostic.ts';
import type { Code } from '../source/codes.ts';
import { forbiddenCharacter } from '../source/decode.ts';
import { problem, quoted } from '../source/problem.ts';
import { placeAt, type Source } from '../source/source.ts';
import { UNREAD } from './document.ts';
import { plainScalar } from './numeral.ts';
import { DEEPEST, tooDeep } from './tokens.ts';

/** Names that every object of JavaScript has. */
const RESERVED = new Set(['__proto__', 'constructor', 'prototype']);
/** Longest text of a value, in characters. */
const LONGEST = 10_000;
/** Most items of a list or keys of a map. */
const MOST = 5000;

type Pairs = readonly { readonly key: ParsedNode; readonly value: ParsedNode | null }[];

/** Plain data from YAML nodes: objects without a prototype, arrays, texts, `Numeral`; problems go to `found`. */
export class Tree {
  readonly found: Diagnostic[] = [];
  readonly #source: Source;

  constructor(source: Source) {
    this.#source = source;
  }

  read(node: ParsedNode | null, depth = 0): unknown {
    if (node === null) return null;
    if (isAlias(node)) return UNREAD;
    if (depth > DEEPEST) return this.#tooDeep(node);
    if ('items' in node && node.items.length > MOST) return this.#tooMany(node, node.items.length);
    if (isMap<ParsedNode, ParsedNode | null>(node)) return this.#map(node.items, depth);
    if (isSeq<ParsedNode>(node)) return node.items.map((item) => this.read(item, depth + 1));
    return isScalar(node) ? this.#scalar(node) : null;
  }

  #map(pairs: Pairs, depth: number): object {
    const data: Record<string, unknown> = Object.create(null);
    const keys = new Map<string, ParsedNode>();
    for (const { key, value } of pairs) {
      if (!isScalar(key) || !this.#keySound(key, keys)) continue;
      const name = String(key.value);
      keys.set(name, key);
      const [word = '', rest] = name.split(':');
      if (rest && isNothing(value)) data[word] = this.#missingSpace(key, word, rest);
      else data[name] = this.read(value, depth + 1);
    }
    return data;
  }

  #keySound(key: Scalar.Parsed, earlier: ReadonlyMap<string, ParsedNode>): boolean {
    const name = String(key.value);
    const first = earlier.get(name);
    const refuse = (code: Code, message: string, hint: string): boolean => {
      this.#refuse(key, code, message, hint);
      return false;
    };
    if (first) {
      const message = `${quoted(name)} stands here a second time; the first is in line ${this.#place(first).line}.`;
      return refuse('duplicate-key', message, 'Keep one of the two.');
    }
    if (name === '<<') {
      return refuse(
        'yaml-merge',
        '"<<" merges keys; a program has no such key.',
        'Repeat the lines where they are needed.',
      );
    }
    return (
      !RESERVED.has(name) || refuse('reserved-word', `${quoted(name)} is a reserved word.`, 'Choose another.')
    );
  }

  /** `{b:1}` is a key `b:1` without a value to YAML. */
  #missingSpace(key: ParsedNode, word: string, rest: string): typeof UNREAD {
    const message = `No space follows the colon of ${quoted(`${word}:${rest}`)}.`;
    return this.#refuse(key, 'yaml-missing-space', message, `Write ${word}: ${rest}.`);
  }

  #scalar(node: Scalar.Parsed): unknown {
    const text = String(node.value);
    if (text.length > LONGEST) {
      const message = `The text has ${text.length} characters; at most ${LONGEST} are read.`;
      return this.#refuse(node, 'text-too-long', message, 'Shorten it.');
    }
    const unseen = node.type === Scalar.QUOTE_DOUBLE ? forbiddenCharacter(text) : null;
    if (unseen) {
      const message = `The text holds the unseen character ${unseen}.`;
      return this.#refuse(node, 'bad-character', message, 'Write the text without it.');
    }
    return node.type === Scalar.PLAIN ? plainScalar(text) : text;
  }

  #tooDeep(node: ParsedNode): typeof UNREAD {
    const told = this.found.some(({ code }) => code === 'yaml-too-deep');
    if (!told) this.found.push(tooDeep(this.#source, node.range[0]));
    return UNREAD;
  }

  #tooMany(node: ParsedNode, count: number): typeof UNREAD {
    const message = `${count} items stand here; at most ${MOST} are read.`;
    return this.#refuse(node, 'list-too-long', message, 'Remove what is not needed.');
  }

  #refuse(node: ParsedNode, code: Code, message: string, hint: string): typeof UNREAD {
    this.found.push(problem(this.#place(node), code, message, hint));
    return UNREAD;
  }

  #place = ({ range: [start, end] }: ParsedNode) => placeAt(this.#source, start, Math.max(1, end - start));
}

const isNothing = (value: ParsedNode | null): boolean =>
  value === null || (isScalar(value) && value.value === '' && value.type === Scalar.PLAIN);
