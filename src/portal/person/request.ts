import { namedIn, type RequestKind, type Way } from '../../program/request.ts';
import type { Edition } from '../edition.ts';

/** Something that a participant asks of the operator, written and not sent yet. */
export interface Request {
  /** What follows it: a mail, or an address; or where its fields are sent. */
  readonly href: string;
  /** Name and value; null where it is a link. */
  readonly fields: readonly (readonly [name: string, value: string])[] | null;
  /** What the day is called that a form asks for; null where it asks for none. */
  readonly day: string | null;
  /** All that is told by it; ids alone, no code and no name. */
  readonly says: string;
}

/** What a request is about: an id of its kind, and the level of a goal. */
export interface About {
  readonly participant: string;
  readonly id: string;
  readonly level?: string;
}

/** Null where the program does not take such requests. */
export function requestOf(edition: Edition, kind: RequestKind, about: About): Request | null {
  const { requests, id } = edition.portal.program;
  const way = requests[kind];
  if (way.by === 'none') return null;
  const { participant, id: thing, level } = about;
  const fields = Object.entries({
    request: kind,
    program: id,
    participant,
    [kind]: thing,
    ...(level && { level }),
  });
  if (way.by === 'mail') return mail(edition, kind, about);
  if (way.by === 'form') {
    const day = kind === 'activity' ? edition.t('request.day') : null;
    return { href: way.address, fields, day, says: toldBy(fields) };
  }
  return link(way, fields);
}

function mail({ portal, t }: Edition, kind: RequestKind, about: About): Request | null {
  const { contact, id: program } = portal.program;
  if (contact === null) return null;
  const says = t(`request.${kind}_says`, { program, ...about });
  return {
    href: `mailto:${contact.email}?subject=${encodeURIComponent(says)}`,
    fields: null,
    day: null,
    says,
  };
}

function link({ address }: Way & { readonly by: 'link' }, fields: readonly Field[]): Request {
  const named = new Set(namedIn(address));
  const values = new Map(fields);
  const href = address.replaceAll(/\{([^{}]*)\}/g, (_, name) => encodeURIComponent(values.get(name) ?? ''));
  return { href, fields: null, day: null, says: toldBy(fields.filter(([name]) => named.has(name))) };
}

type Field = readonly [name: string, value: string];

const toldBy = (fields: readonly Field[]): string =>
  fields.map(([name, value]) => `${name}: ${value}`).join(' · ');
