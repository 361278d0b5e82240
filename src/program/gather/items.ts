import type { z } from 'zod';
import { BROKEN } from '../inspect/broken.ts';
import { inspect } from '../inspect/inspect.ts';
import type { Inspection } from '../inspect/inspection.ts';
import { isMap } from '../inspect/shape.ts';
import type { Origin } from '../resolve/origin.ts';
import { Refusal, shape } from '../schema/leaf.ts';
import { ID_HINT, isId } from '../schema/words.ts';
import { quoted } from '../source/problem.ts';
import type { Document, Path } from '../yaml/document.ts';

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
  tellDuplicates(document, into);
  return items;
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

/** The ids that a list or a map of items declares, broken items among them. */
export function declaredIds({ data }: Document): string[] {
  if (isMap(data)) return typeof data.id === 'string' ? [data.id] : Object.keys(data);
  const items: unknown[] = Array.isArray(data) ? data : [];
  return items.flatMap((item) => (isMap(item) && typeof item.id === 'string' ? [item.id] : []));
}

export const nameOf = ({ source: { file } }: Document): string =>
  file.slice(file.lastIndexOf('/') + 1, -'.yaml'.length);

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
  into.refuseValue(
    document,
    [],
    new Refusal(
      'wrong-type',
      `${shape(document.data)} stands where ${needed} is needed.`,
      'Write the file as program/README.md shows it.',
    ),
  );
  return [];
}

function tellDuplicates(document: Document, into: Inspection): void {
  const items = document.data as readonly unknown[];
  const ids = items.map((item) => (isMap(item) ? item.id : undefined));
  for (const [index, id] of ids.entries()) {
    if (typeof id !== 'string' || ids.indexOf(id) === index) continue;
    const message = `The id ${quoted(id)} is already that of item ${ids.indexOf(id) + 1} of this file.`;
    into.refuseValue(
      document,
      [index, 'id'],
      new Refusal('duplicate-id', message, 'Give each item an id of its own.'),
    );
  }
}
