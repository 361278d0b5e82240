import { type Place, wholeFile } from '../source/source.ts';
import { type Document, hasKey, type Path, placeOf, placeOfKey } from '../yaml/document.ts';

interface Origin {
  readonly document: Document;
  readonly path: Path;
}

/** Where the author wrote what a resolved object says; kept beside the objects, which stay plain data. */
const ORIGINS = new WeakMap<object, Origin>();

/** Notes where an object comes from, and gives it back. */
export function from<T extends object>(origin: Origin, entity: T): T {
  ORIGINS.set(entity, origin);
  return entity;
}

export const below = ({ document, path }: Origin, ...steps: Path): Origin => ({
  document,
  path: [...path, ...steps],
});

/** Where a resolved object, or what stands in it under `steps`, was written: the nearest place that exists. */
export function placeIn(entity: object, ...steps: Path): Place {
  const origin = ORIGINS.get(entity);
  return origin ? placeOf(origin.document, [...origin.path, ...steps]) : wholeFile('program');
}

/** As `placeIn`, for the key at the end of `steps`. */
export function placeInKey(entity: object, ...steps: Path): Place {
  const origin = ORIGINS.get(entity);
  return origin ? placeOfKey(origin.document, [...origin.path, ...steps]) : wholeFile('program');
}

export type { Origin };

/** Whether the author wrote a key of an object, rather than leaving it to its default. */
export function isWritten(entity: object, key: string): boolean {
  const origin = ORIGINS.get(entity);
  return origin !== undefined && hasKey(origin.document, [...origin.path, key]);
}
