import { isMap, isScalar, isSeq, type ParsedNode } from 'yaml';
import { type Place, placeAt, type Source } from '../source/source.ts';

/** Keys and positions from the top of a document down to a value. */
export type Path = readonly (string | number)[];

/** Stands for a value that was refused where it was read; nothing more is said of it. */
export const UNREAD = Symbol('unread');

/** A YAML file that could be read. */
export interface Document {
  readonly source: Source;
  /** Maps as objects without a prototype, lists as arrays, unquoted numbers as `Numeral`. */
  readonly data: unknown;
  readonly root: ParsedNode;
}

interface Extent {
  readonly start: number;
  readonly end: number;
}

/** Where the value at `path` stands; where the path leads nowhere, its nearest ancestor. */
export function placeOf(document: Document, path: Path): Place {
  return extentPlace(document, locate(document.root, path).value);
}

/** Where the key at the end of `path` stands; the value where it has none (an item of a list). */
export function placeOfKey(document: Document, path: Path): Place {
  const { key, value } = locate(document.root, path);
  return extentPlace(document, key ?? value);
}

/** Whether the document has a value, or a key without one, at `path`. */
export function hasKey({ root }: Document, path: Path): boolean {
  let node: unknown = root;
  for (const step of path) {
    const child = childOf(node, step);
    if (child === null) return false;
    node = child.value;
  }
  return true;
}

const extentPlace = ({ source }: Document, { start, end }: Extent): Place =>
  placeAt(source, start, Math.max(1, end - start));

function locate(root: ParsedNode, path: Path): { key: Extent | null; value: Extent } {
  let node: unknown = root;
  let found: { key: Extent | null; value: Extent } = { key: null, value: extent(root) };
  for (const step of path) {
    const child = childOf(node, step);
    if (child === null) return found;
    const key = child.key === null ? null : extent(child.key);
    found = { key, value: valueExtent(child.value) ?? key ?? found.value };
    node = child.value;
  }
  return found;
}

function childOf(node: unknown, step: string | number): { key: ParsedNode | null; value: unknown } | null {
  if (isSeq(node)) {
    const item = typeof step === 'number' ? node.items[step] : undefined;
    return item === undefined ? null : { key: null, value: item };
  }
  if (!isMap<ParsedNode>(node)) return null;
  const pair = node.items.find(({ key }) => isScalar(key) && key.value === String(step));
  return pair ? { key: pair.key, value: pair.value } : null;
}

/** A value that is left out (`closes:`) stands nowhere. */
function valueExtent(value: unknown): Extent | null {
  const found = isNode(value) ? extent(value) : null;
  return found && found.start < found.end ? found : null;
}

const isNode = (value: unknown): value is ParsedNode =>
  typeof value === 'object' && value !== null && 'range' in value && Array.isArray(value.range);

const extent = ({ range }: ParsedNode): Extent => ({ start: range[0], end: range[1] });
