import { type Place, wholeFile } from '../source/source.ts';
import { type Document, hasKey, type Path, placeOf, placeOfKey } from '../yaml/document.ts';

interface Origin {
  readonly document: Document;
  readonly path: Path;
  /** Where the keys stand that are not written here: a version of a rule says only what it changes. */
  readonly otherwise?: Origin;
}

/** Where the author wrote what a resolved object says; kept beside the objects, which stay plain data. */
const ORIGINS = new WeakMap<object, Origin>();

/** Notes where an object comes from, and gives it back. */
export function from<T extends object>(origin: Origin, entity: T): T {
  ORIGINS.set(entity, origin);
  return entity;
}

export const below = (origin: Origin, ...steps: Path): Origin => ({
  document: origin.document,
  path: pathTo(origin, steps),
});

function pathTo({ document, path, otherwise }: Origin, steps: Path): Path {
  const isElsewhere = otherwise && steps.length > 0 && !hasKey(document, [...path, ...steps.slice(0, 1)]);
  return isElsewhere ? pathTo(otherwise, steps) : [...path, ...steps];
}

/** Notes that an object stands where another does, and gives it back. */
export function like<T extends object>(other: T, entity: T): T {
  const origin = ORIGINS.get(other);
  return origin ? from(origin, entity) : entity;
}

/** Where a resolved object, or what stands in it under `steps`, was written: the nearest place that exists. */
export function placeIn(entity: object, ...steps: Path): Place {
  const origin = ORIGINS.get(entity);
  return origin ? placeOf(origin.document, pathTo(origin, steps)) : wholeFile('program');
}

/** As `placeIn`, for the key at the end of `steps`. */
export function placeInKey(entity: object, ...steps: Path): Place {
  const origin = ORIGINS.get(entity);
  return origin ? placeOfKey(origin.document, pathTo(origin, steps)) : wholeFile('program');
}

export type { Origin };

/** Whether the author wrote a key of an object, rather than leaving it to its default. */
export function isWritten(entity: object, key: string): boolean {
  const origin = ORIGINS.get(entity);
  return origin !== undefined && hasKey(origin.document, pathTo(origin, [key]));
}
