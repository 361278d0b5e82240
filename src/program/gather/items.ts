import type { z } from 'zod';
import { BROKEN } from '../inspect/broken.ts';
import { inspect } from '../inspect/inspect.ts';
import type { Inspection } from '../inspect/inspection.ts';
import { isMap } from '../inspect/shape.ts';
import type { Origin } from '../resolve/origin.ts';
import { Refusal, shape } from '../schema/refusal.ts';
import { ID_HINT, isId } from '../schema/words.ts';
import { quoted } from '../source/problem.ts';
import type { Document, Path } from '../yaml/document.ts';
import { nameOf, tellDoubleIds } from './ids.ts';

/** Something with an id that a document declares, as its schema reads it. */
export interface Item<T> {
  readonly id: string;
  readonly written: T;
  readonly origin: Origin;
}

/** The entries of a map of id to entry; those that are broken are told and left out. */
export function itemsOfMap<S extends z.ZodType>(
  document: Document,
  schema: S,
  into: Inspection,
): Item<z.output<S>>[] {
  if (!isMap(document.data)) return refuseTop(document, 'a map of keys', into);
  return Object.keys(document.data).flatMap((id) => {
    if (!isId(id))
      into.refuseKey(document, [id], new Refusal('bad-id', `${quoted(id)} is not an id.`, ID_HINT));
    return itemAt(document, [id], id, schema, into);
  });
}

/** The items of a list, each with an `id` of its own. */
export function itemsOfList<S extends z.ZodType<{ id: string }>>(
  document: Document,
  schema: S,
  into: Inspection,
): Item<z.output<S>>[] {
  if (!Array.isArray(document.data))
    return refuseTop(document, 'a list of items, each beginning with a dash,', into);
  const items = document.data.flatMap((_, index) => itemAt(document, [index], null, schema, into));
  tellDoubleIds(document, into);
  return items;
}

/** The items of a list that have no id, by their place in it. */
export function entriesOfList<S extends z.ZodType>(
  document: Document,
  schema: S,
  into: Inspection,
): Item<z.output<S>>[] {
  if (!Array.isArray(document.data))
    return refuseTop(document, 'a list of items, each beginning with a dash,', into);
  return document.data.flatMap((_, index) => itemAt(document, [index], `${index}`, schema, into));
}

/** The one item of a file in a folder, which has its name. */
export function itemOfFile<S extends z.ZodType<{ id: string }>>(
  document: Document,
  schema: S,
  into: Inspection,
): Item<z.output<S>>[] {
  const [item] = itemAt(document, [], null, schema, into);
  const name = nameOf(document);
  if (item && item.id !== name) {
    const hint = `Write id: ${name}, or name the file ${item.id}.yaml.`;
    into.refuseValue(
      document,
      ['id'],
      new Refusal('id-not-file-name', `The id ${quoted(item.id)} is not the name of its file.`, hint),
    );
  }
  return item ? [item] : [];
}

function itemAt<S extends z.ZodType>(
  document: Document,
  path: Path,
  id: string | null,
  schema: S,
  into: Inspection,
): Item<z.output<S>>[] {
  const value = path.reduce<unknown>(
    (inner, step) => (inner as Record<string | number, unknown>)[step],
    document.data,
  );
  const repaired = inspect(schema, { document, path, value, into });
  if (repaired === BROKEN) return [];
  const written = schema.parse(repaired);
  return [{ id: id ?? (written as { id: string }).id, written, origin: { document, path } }];
}

function refuseTop(document: Document, needed: string, into: Inspection): [] {
  const message = `${shape(document.data)} stands where ${needed} is needed.`;
  into.refuseValue(
    document,
    [],
    new Refusal('wrong-type', message, 'Write the file as program/README.md shows it.'),
  );
  return [];
}
