import { add, type Ratio, ratio } from '../../src/program/ratio.ts';
import { DAYS } from './calendar.ts';
import type { Person } from './case.ts';
import type { Counts } from './measures/knowledge.ts';
import { teamOn } from './roster.ts';

/** Whose worth is asked for: a person's, or a team's. */
export interface Who {
  /** Null: a team. */
  readonly person: Person | null;
  /** Whether what counts on a day for somebody is theirs. */
  readonly has: Counts;
  /** The share of target or baseline that falls on some days; null where there is none above nothing. */
  readonly aim: (of: 'target' | 'baseline', days: readonly string[]) => Ratio | null;
}

export const oneself = (person: Person): Who => ({
  person,
  has: () => true,
  aim: (of, days) => shareFor(person[of], days.filter((day) => segmentOn(person, day) !== null).length),
});

/** Those who are in a team, each while they are. */
export const teamOf = (team: string, people: readonly Person[]): Who => ({
  person: null,
  has: (day, one) => teamOn(one, day) === team,
  aim: (of, days) => {
    const shares = people.map((person) =>
      shareFor(person[of], days.filter((day) => teamOn(person, day) === team).length),
    );
    const known = shares.filter((share) => share !== null);
    return known.length === 0 ? null : known.reduce(add, ratio(0n));
  },
});

/** What of a whole period's number falls on so many days; null for nothing. */
const shareFor = (whole: number | null, days: number): Ratio | null =>
  whole === null || days === 0 ? null : ratio(BigInt(whole * days), BigInt(DAYS.length));

export const segmentOn = ({ enrolled }: Person, day: string): string | null =>
  enrolled.find(({ from, to }) => from <= day && day <= to)?.segment ?? null;
