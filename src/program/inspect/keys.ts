import { Refusal } from '../schema/refusal.ts';
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
  /** Keys of other forms that the map may have had; with what it lacks, one of them is missing. */
  readonly oneOf: readonly string[];
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
    tellUnknown(spot, key, known, meant === null ? known.keys : free);
  }
  const missing = known.needed.filter((key) => ![...meanings.values()].includes(key));
  if (missing.length > 0) tellMissing(spot, missing, known);
  return { meanings, complete: missing.length === 0 };
}

function tellUnknown(
  { document, path, into }: Keyed,
  key: string,
  { title }: KnownKeys,
  words: readonly string[],
): void {
  const message = `${quoted(key)} is not a key of ${title}.`;
  into.refuseKey(document, [...path, key], new Refusal('unknown-key', message, didYouMean(key, words)));
}

function tellMissing({ document, path, into }: Keyed, missing: readonly string[], known: KnownKeys): void {
  for (const key of missing) {
    const [message, hint] = known.oneOf.includes(key) ? lackOneOf(known) : lack(key, known);
    into.refuseValue(document, path, new Refusal('key-missing', message, hint));
  }
}

const lack = (key: string, { title }: KnownKeys): [message: string, hint: string] => [
  `${capital(title)} needs the key ${quoted(key)}.`,
  `Add ${key}:.`,
];

const lackOneOf = ({ title, oneOf }: KnownKeys): [message: string, hint: string] => [
  `${capital(title)} needs one of the keys ${oneOf.map(quoted).join(', ')}.`,
  `Add one of them, such as ${oneOf[0]}:.`,
];

const capital = (title: string): string => title.charAt(0).toUpperCase() + title.slice(1);
