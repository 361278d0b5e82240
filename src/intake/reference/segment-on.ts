import type { Day } from '../../program/day.ts';
import type { Enrolment } from './reference.ts';

/** The segment that somebody is in on a day, or was in last before it; null before they took part. */
export function segmentOn(roster: readonly Enrolment[], participant: string, day: Day): string | null {
  const rows = roster.filter((row) => row.participant === participant && row.span.from <= day);
  return (
    rows.reduce<Enrolment | null>((last, row) => (last && last.span.from > row.span.from ? last : row), null)
      ?.segment ?? null
  );
}
