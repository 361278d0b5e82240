import type { Cell } from '../../intake/database.ts';
import { type ReferenceNumbers, rosterByNumber } from '../../intake/numbers.ts';
import type { Enrolment, Reference } from '../../intake/reference/reference.ts';
import { overlap, type Span } from '../../program/day.ts';
import type { Measure } from '../../program/program.ts';

/** A row of the roster under its number. */
interface Numbered {
  readonly number: number;
  readonly row: Enrolment;
}

/** One who manages, in how many steps, and on which days. */
interface Above {
  readonly manager: Numbered;
  readonly level: number;
  readonly span: Span;
}

/** Rows of `manager`; above the first level only where a measure asks for it. */
export function managerRows(
  reference: Reference,
  numbers: ReferenceNumbers,
  measures: readonly Measure[],
): Cell[][] {
  const enrolments = rosterByNumber(reference, numbers).map(({ row }, number) => ({ row, number }));
  const byPerson = Map.groupBy(enrolments, ({ row }) => row.participant);
  const all = measures.some(({ credited }) => credited === 'managers');
  return enrolments.flatMap((enrolment) =>
    above(enrolment, enrolment.row.span, byPerson, all ? [] : null).map(({ manager, level, span }) => [
      ...[enrolment.number, manager.number, level],
      ...[span.from, span.until],
    ]),
  );
}

/** Those above a row on some days; `met` are those on the way, who come once: null where only the first level counts. */
function above(
  { row }: Numbered,
  days: Span,
  byPerson: ReadonlyMap<string, readonly Numbered[]>,
  met: readonly string[] | null,
): Above[] {
  const id = row.attributes['manager_id'] ?? '';
  if (met?.includes(id)) return [];
  return (byPerson.get(id) ?? []).flatMap((manager): Above[] => {
    const span = overlap(days, manager.row.span);
    if (!span) return [];
    const own = { manager, level: (met?.length ?? 0) + 1, span };
    return [own, ...(met ? above(manager, span, byPerson, [...met, id]) : [])];
  });
}
