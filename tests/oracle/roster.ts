import { DAYS } from './calendar.ts';
import type { Person } from './case.ts';

export interface Span {
  readonly from: string;
  readonly to: string;
}

type Enrolment = Person['enrolled'][number];

/** Whether a row of the roster lies in the span and had begun by a day. */
const isIn = (row: Enrolment, span: Span, day: string): boolean =>
  row.from <= span.to && row.to >= span.from && row.from <= day;

export const enrolledIn = (people: readonly Person[], span: Span, day: string): Person[] =>
  people.filter(({ enrolled }) => enrolled.some((row) => isIn(row, span, day)));

export const teamsIn = (people: readonly Person[], span: Span, day: string): string[] => [
  ...new Set(
    people.flatMap(({ enrolled }) => enrolled.filter((row) => isIn(row, span, day)).map(({ team }) => team)),
  ),
];

/** Who has been in a team on a day of the span, up to a day. */
export const membersOf = (people: readonly Person[], team: string, span: Span, day: string): Person[] =>
  people.filter(({ enrolled }) => enrolled.some((row) => row.team === team && isIn(row, span, day)));

export const teamOn = ({ enrolled }: Person, day: string): string | undefined =>
  enrolled.find(({ from, to }) => from <= day && day <= to)?.team;

/** The last row of the roster that had begun when a board's days ended. */
export const teamAtEnd = ({ enrolled }: Person, { to }: Span): string | undefined =>
  enrolled.findLast(({ from }) => from <= to)?.team;

/** The row of a day, or the last before it, or the first. */
export const rowAt = ({ enrolled }: Person, day: string): Enrolment | undefined =>
  enrolled.findLast(({ from }) => from <= day) ?? enrolled[0];

/** How many days of the span someone has been in a team, up to a day. */
export const daysIn = ({ enrolled }: Person, team: string, span: Span, day: string): bigint =>
  BigInt(
    DAYS.filter(
      (one) =>
        one <= day &&
        one >= span.from &&
        one <= span.to &&
        enrolled.some((row) => row.team === team && row.from <= one && one <= row.to),
    ).length,
  );

/** Where someone stood first in the span. */
export const firstSegment = ({ enrolled }: Person, span: Span): string =>
  enrolled.find(({ from, to }) => from <= span.to && to >= span.from)?.segment ?? '';

export const lastSegment = ({ enrolled }: Person): string => enrolled.at(-1)?.segment ?? '';

/** Every team that someone has ever been in. */
export const teamsOf = ({ enrolled }: Person): string[] => [...new Set(enrolled.map(({ team }) => team))];
