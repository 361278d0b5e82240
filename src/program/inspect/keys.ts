import { Refusal } from '../schema/leaf.ts';
import { didYouMean, nearest } from '../source/nearest.ts';
import { quoted } from '../source/problem.ts';
import type { Document, Path } from '../yaml/document.ts';
import type { Inspection } from './inspection.ts';
import { isMap } from './shape.ts';

interface Keyed {
  readonly document: Document;
  readonly path: Path;
  readonly value: unknown;
  readonly into: Inspection;
}

/** What a form knows of its keys. */
export interface KnownKeys {
  readonly keys: readonly string[];
  readonly needed: readonly string[];
  /** `a rule` */
  readonly title: string;
}

/**
 * What the keys of a map mean, as written to as meant; unknown and missing keys are told.
 * A misspelled key means the nearest known one that is not there, which then is not missing.
 */
export function matchKeys(
  spot: Keyed,
  known: KnownKeys,
): { meanings: Map<string, string>; complete: boolean } {
  const written = isMap(spot.value) ? Object.keys(spot.value) : [];
  const meanings = new Map(written.filter((key) => known.keys.includes(key)).map((key) => [key, key]));
  for (const key of written.filter((name) => !known.keys.includes(name))) {
    const free = known.keys.filter((name) => ![...meanings.values()].includes(name));
    const meant = nearest(key, free);
    if (meant !== null) meanings.set(key, meant);
    tellUnknown(spot, key, known, free);
  }
  const missing = known.needed.filter((key) => ![...meanings.values()].includes(key));
  if (missing.length > 0) tellMissing(spot, missing, known);
  return { meanings, complete: missing.length === 0 };
}

function tellUnknown(
  { document, path, into }: Keyed,
  key: string,
  known: KnownKeys,
  free: readonly string[],
): void {
  const message = `${quoted(key)} is not a key of ${known.title}.`;
  into.refuseKey(document, [...path, key], new Refusal('unknown-key', message, hintFor(key, known, free)));
}

/** `{b:1}` is a key named `b:1` to YAML. */
function hintFor(key: string, known: KnownKeys, free: readonly string[]): string {
  const [name = '', value] = key.split(':');
  if (value && known.keys.includes(name)) return `Write a space after the colon: ${name}: ${value}.`;
  return didYouMean(key, nearest(key, free) === null ? known.keys : free);
}

function tellMissing(
  { document, path, into }: Keyed,
  missing: readonly string[],
  { title }: KnownKeys,
): void {
  for (const key of missing) {
    into.refuseValue(
      document,
      path,
      new Refusal('key-missing', `${capital(title)} needs the key ${quoted(key)}.`, `Add ${key}:.`),
    );
  }
}

const capital = (title: string): string => title.charAt(0).toUpperCase() + title.slice(1);
