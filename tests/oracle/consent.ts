import { dayAfter, PERIOD } from './calendar.ts';
import type { Case, Person } from './case.ts';
import type { Chance } from './chance.ts';

export const randomConsent = (chance: Chance): boolean => chance.percent(30);

/** Most accept before the program begins or soon after; some late, and some never. */
export const withConsent = (chance: Chance, person: Person): Person => ({
  ...person,
  accepted: chance.pick([
    '',
    ...Array<string>(4).fill(dayAfter(PERIOD.from, -chance.int(0, 9))),
    ...Array<string>(4).fill(dayAfter(PERIOD.from, chance.int(1, 20))),
    ...Array<string>(2).fill(dayAfter(PERIOD.from, chance.int(21, 80))),
  ]),
});

/** The same with nobody in the program before they accepted, where it asks for that. */
export function takingPart(given: Case): Case {
  if (!given.asksConsent) return given;
  const people = given.people.map((person) => ({ ...person, enrolled: sinceAcceptance(person) }));
  const takesPart = (id: string, day: string): boolean =>
    people.some(
      (one) => one.id === id && one.enrolled.length > 0 && one.accepted !== '' && one.accepted <= day,
    );
  const adjustments = given.adjustments.filter(
    ({ entrant, ofTeam, day }) => ofTeam || takesPart(entrant, day),
  );
  return { ...given, people, adjustments };
}

const sinceAcceptance = ({ accepted, enrolled }: Person): Person['enrolled'] =>
  accepted === ''
    ? []
    : enrolled
        .filter(({ to }) => to >= accepted)
        .map((row) => ({ ...row, from: row.from > accepted ? row.from : accepted }));
