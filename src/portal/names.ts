import type { Standing } from './boards.ts';
import type { Edition } from './edition.ts';
import { type Portal, teamOf } from './portal.ts';

/** The name that the program shows for someone: for their own eyes. */
export function personName({ portal }: Edition, id: string): string {
  const person = portal.participants.get(id);
  return person?.[portal.program.people.names] ?? id;
}

/** Whether others may read what somebody is called. */
export const isNamed = ({ participants }: Portal, id: string): boolean =>
  participants.get(id)?.isNamed ?? true;

/**
 * The name of whoever holds a place, for others to read: a dash for somebody who opted out or is erased, and null below
 * the places that the program names.
 */
export function publicName(
  edition: Edition,
  { entrant_kind: kind, entrant_id: id, rank }: Pick<Standing, 'entrant_kind' | 'entrant_id' | 'rank'>,
): string | null {
  const { portal, text, t } = edition;
  if (kind === 'team') return text(teamOf(portal, id).title);
  if (kind !== 'participant') return id;
  if (rank === '' || Number(rank) > portal.program.people.namedTop) return null;
  return isNamed(portal, id) ? personName(edition, id) : t('person.hidden');
}
