import type { Cell } from '../../intake/database.ts';
import { type ReferenceNumbers, rosterByNumber } from '../../intake/numbers.ts';
import type { Reference } from '../../intake/reference/reference.ts';
import { overlap } from '../../program/day.ts';

/** Rows of `manager`. */
export function managerRows(reference: Reference, numbers: ReferenceNumbers): Cell[][] {
  const enrolments = rosterByNumber(reference, numbers).map(({ row }, number) => ({ row, number }));
  const byPerson = Map.groupBy(enrolments, ({ row }) => row.participant);
  return enrolments.flatMap(({ row, number }) =>
    (byPerson.get(row.attributes['manager_id'] ?? '') ?? []).flatMap((manager): Cell[][] => {
      const shared = overlap(row.span, manager.row.span);
      return shared ? [[number, manager.number, shared.from, shared.until]] : [];
    }),
  );
}
