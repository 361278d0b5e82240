import { z } from 'zod';
import { marks } from '../schema/marks.ts';
import { Refusal, shape } from '../schema/refusal.ts';
import { quoted } from '../source/problem.ts';
import { type Document, type Path, UNREAD } from '../yaml/document.ts';
import { BROKEN } from './broken.ts';
import type { Inspection } from './inspection.ts';
import { matchKeys } from './keys.ts';
import { bare, form, isLeaf, isMap, isOptional, titleOf } from './shape.ts';
import { candidates, missingOneOf, neededKeys } from './union.ts';
import { misreadWord } from './word.ts';

/** One value of a document, and what gathers its problems. */
export interface Spot {
  readonly document: Document;
  readonly path: Path;
  readonly value: unknown;
  readonly into: Inspection;
  /** Keys of which one is missing, where the value may have several forms. */
  readonly oneOf?: readonly string[];
}

/** A map's parts, each repaired; those that could not be are left out. */
export interface Fields {
  readonly parts: Readonly<Record<string, unknown>>;
  /** Whether a part that is needed is left out. */
  readonly broken: boolean;
}

/**
 * Every problem of a value's form, told one by one, and the value as the hints would repair it
 * (a misspelled key or word becomes the nearest known one), so that later checks see what was meant.
 * `BROKEN` where a repair cannot be guessed.
 */
export function inspect(schema: z.core.$ZodType, spot: Spot): unknown {
  if (spot.value === UNREAD) return BROKEN;
  if (spot.value === null) return refuse(spot, emptyValue(schema, spot));
  const inner = bare(schema);
  const repaired = inspectForm(schema, spot);
  const sound = inner instanceof z.ZodPipe && repaired !== BROKEN ? judge(inner, repaired, spot) : repaired;
  const mark = marks.get(inner);
  if (mark && (sound !== BROKEN || mark.is === 'text'))
    spot.into.marked.push({ mark, ...spot, isKey: false });
  return sound;
}

/** As `inspect`, for a map of known keys: what can be used of it, even where it is broken. */
export function inspectFields(schema: z.ZodObject, spot: Spot): Fields {
  const keys = Object.keys(schema.shape);
  const known = { keys, needed: neededKeys(schema), title: titleOf(schema), oneOf: spot.oneOf ?? [] };
  const { meanings, complete } = matchKeys(spot, known);
  const parts: Record<string, unknown> = Object.create(null);
  let broken = !complete;
  for (const [written, key] of meanings) {
    const part = schema.shape[key];
    const repaired = inspect(part, child(spot, written));
    if (repaired !== BROKEN) parts[key] = repaired;
    else broken ||= !canDrop(part);
  }
  return { parts, broken };
}

/** A part that may be left out is left out where it is broken; not a fixed word, without which the others mean something else. */
const canDrop = (part: z.core.$ZodType): boolean => isOptional(part) && !mayBeWord(bare(part));

const mayBeWord = (schema: z.core.$ZodType): boolean =>
  schema instanceof z.ZodEnum ||
  (schema instanceof z.ZodUnion && schema.options.some((option) => mayBeWord(bare(option))));

function inspectForm(schema: z.core.$ZodType, spot: Spot): unknown {
  const inner = form(schema);
  if (inner instanceof z.ZodUnion) return inspectUnion(inner, schema, spot);
  if (isLeaf(inner)) return spot.value;
  if (inner instanceof z.ZodEnum) return inspectWord(inner.options.map(String), titleOf(schema), spot);
  if (inner instanceof z.ZodLiteral) return inspectWord([...inner.values].map(String), titleOf(schema), spot);
  if (inner instanceof z.ZodArray && Array.isArray(spot.value)) return inspectList(inner, spot.value, spot);
  if (inner instanceof z.ZodRecord && isMap(spot.value)) return inspectRecord(inner, spot.value, spot);
  if (inner instanceof z.ZodObject && isMap(spot.value)) return wholeOf(inspectFields(inner, spot));
  return refuse(spot, wrongShape(schema, spot.value));
}

const wholeOf = ({ parts, broken }: Fields): unknown => (broken ? BROKEN : parts);

function inspectWord(words: readonly string[], title: string, spot: Spot): unknown {
  const misread = misreadWord(words, title, spot.value);
  if (misread === null) return spot.value;
  refuse(spot, misread.refusal);
  return misread.meant ?? BROKEN;
}

function inspectList(schema: z.ZodArray, items: readonly unknown[], spot: Spot): unknown {
  if (items.length === 0 && schema.safeParse([]).success === false) return refuse(spot, emptyList(schema));
  const repaired = items.map((item, index) => {
    const twice = typeof item === 'string' && items.indexOf(item) < index;
    return twice ? refuse(child(spot, index), itemTwice(item)) : inspect(schema.element, child(spot, index));
  });
  return repaired.includes(BROKEN) ? BROKEN : repaired;
}

function inspectRecord(schema: z.ZodRecord, map: Readonly<Record<string, unknown>>, spot: Spot): unknown {
  const parts: Record<string, unknown> = Object.create(null);
  let broken = false;
  for (const key of Object.keys(map)) {
    const keySound = inspectKey(schema.keyType, key, spot);
    const repaired = inspect(schema.valueType, child(spot, key));
    if (keySound && repaired !== BROKEN) parts[key] = repaired;
    else broken = true;
  }
  return broken ? BROKEN : parts;
}

function inspectKey(schema: z.core.$ZodType, key: string, { document, path, into }: Spot): boolean {
  const at = [...path, key];
  const mark = marks.get(schema);
  if (mark) into.marked.push({ mark, value: key, document, path: at, isKey: true });
  const refusal = refusalOf(schema, key);
  if (refusal) into.refuseKey(document, at, refusal);
  return refusal === null;
}

/** Where several forms are equally near, the first speaks. */
function inspectUnion(union: z.ZodUnion, schema: z.core.$ZodType, spot: Spot): unknown {
  const options = candidates(union, spot.value);
  const [first] = options;
  const oneOf = missingOneOf(options, spot.value);
  return first ? inspect(first, { ...spot, oneOf }) : refuse(spot, wrongShape(schema, spot.value));
}

/** A value whose parts are sound, read as a whole. */
function judge(schema: z.ZodPipe, repaired: unknown, spot: Spot): unknown {
  const issue = schema.safeParse(repaired).error?.issues[0];
  if (!issue) return repaired;
  spot.into.refuseValue(spot.document, [...spot.path, ...issue.path.map(String)], refusalIn(issue));
  return BROKEN;
}

const refusalOf = (schema: z.core.$ZodType, value: unknown): Refusal | null => {
  const issue = z.safeParse(schema, value).error?.issues[0];
  return issue ? refusalIn(issue) : null;
};

function refusalIn(issue: z.core.$ZodIssue): Refusal {
  const refusal = issue.code === 'custom' ? issue.params?.refusal : null;
  if (refusal instanceof Refusal) return refusal;
  throw new TypeError(`the schema refuses without a reason: ${issue.message}`);
}

function child(spot: Spot, step: string | number): Spot {
  const value = (spot.value as Readonly<Record<string | number, unknown>>)[step];
  return { ...spot, path: [...spot.path, step], value, oneOf: [] };
}

function refuse(spot: Spot, refusal: Refusal): typeof BROKEN {
  spot.into.refuseValue(spot.document, spot.path, refusal);
  return BROKEN;
}

function emptyValue(schema: z.core.$ZodType, { path }: Spot): Refusal {
  const key = path.at(-1);
  const message = typeof key === 'string' ? `The key ${quoted(key)} has no value.` : 'A value is missing.';
  return new Refusal('value-empty', message, `Write ${titleOf(schema)}, or remove the key.`);
}

const emptyList = (schema: z.core.$ZodType): Refusal =>
  new Refusal(
    'list-empty',
    'The list is empty.',
    `Write ${titleOf(schema)} with at least one item, or remove the key.`,
  );

const itemTwice = (item: string): Refusal =>
  new Refusal('item-twice', `${quoted(item)} stands in the list a second time.`, 'Remove it.');

const wrongShape = (schema: z.core.$ZodType, value: unknown): Refusal =>
  new Refusal(
    'wrong-type',
    `${shape(value)} stands where ${titleOf(schema)} is needed.`,
    `Write ${titleOf(schema)}.`,
  );
