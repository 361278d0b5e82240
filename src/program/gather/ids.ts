import type { Inspection } from '../inspect/inspection.ts';
import { isMap } from '../inspect/shape.ts';
import { Refusal } from '../schema/refusal.ts';
import { quoted } from '../source/problem.ts';
import type { Document } from '../yaml/document.ts';

/** The ids that a list or a map of items declares, broken items among them. */
export function declaredIds({ data }: Document): string[] {
  if (isMap(data)) return typeof data.id === 'string' ? [data.id] : Object.keys(data);
  const items: unknown[] = Array.isArray(data) ? data : [];
  return items.flatMap((item) => (isMap(item) && typeof item.id === 'string' ? [item.id] : []));
}

export const nameOf = ({ source: { file } }: Document): string =>
  file.slice(file.lastIndexOf('/') + 1, -'.yaml'.length);

/** Tells every item of a list whose id another has before it. */
export function tellDoubleIds(document: Document, into: Inspection): void {
  const items = document.data as readonly unknown[];
  const ids = items.map((item) => (isMap(item) ? item.id : undefined));
  for (const [index, id] of ids.entries()) {
    if (typeof id !== 'string' || ids.indexOf(id) === index) continue;
    const message = `The id ${quoted(id)} is already that of item ${ids.indexOf(id) + 1} of this file.`;
    const refusal = new Refusal('duplicate-id', message, 'Give each item an id of its own.');
    into.refuseValue(document, [index, 'id'], refusal);
  }
}
