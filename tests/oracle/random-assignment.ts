import type { AssignedPerson, Assignment } from './assigned.ts';
import { dayAfter } from './calendar.ts';
import { type Chance, chanceOf } from './chance.ts';
import type { Span } from './roster.ts';

/** The program is the first half of 2024; what was before is that of 2023. */
const FIRST = '2024-01-01';
const LAST = '2024-06-30';

const spanFrom = (chance: Chance, from: string, most: number): Span => ({
  from,
  to: dayAfter(from, chance.int(0, most)),
});

/** The same stage and people for the same seed. */
export function randomAssignment(seed: number): Assignment {
  const chance = chanceOf(seed);
  const names = (['low', 'middle', 'high'] as const).slice(0, chance.int(1, 3)) as [string, ...string[]];
  const by = chance.pick(['thresholds', 'quantiles', 'groups'] as const);
  const first = chance.int(-50, 100);
  return {
    stage: spanFrom(chance, dayAfter(FIRST, chance.int(0, 90)), 90),
    period: spanFrom(chance, dayAfter('2023-01-01', chance.int(0, 250)), 110),
    by: by === 'groups' ? chance.int(2, 7) : by,
    names,
    edges: names.map((_, index) => first + index * 100),
    missing: chance.percent(50) ? chance.pick(names) : null,
    percent: chance.pick([90, 100, 110, 125]),
    perDay: chance.percent(60),
    atLeast: chance.percent(40) ? chance.int(1, 150) : null,
    people: peopleOf(chance),
  };
}

/** Of half of all cases the baselines are for the same days, so that many are equal. */
function peopleOf(chance: Chance): AssignedPerson[] {
  const isAlike = chance.percent(50);
  return Array.from({ length: chance.int(1, 12) }, (_, index) => person(chance, `p${index}`, isAlike));
}

const YEAR: Span = { from: '2023-01-01', to: '2023-12-31' };

function person(chance: Chance, id: string, isAlike: boolean): AssignedPerson {
  const from = dayAfter(FIRST, chance.pick([0, 0, 30, 100]));
  const before = Array.from({ length: isAlike ? 1 : chance.int(0, 2) }, (_, index) => ({
    ...(isAlike ? YEAR : spanFrom(chance, dayAfter(YEAR.from, index * 180 + chance.int(0, 60)), 110)),
    value: chance.pick([0, 40, 100, 100, 200, 365, 731]),
  }));
  return {
    id,
    from,
    to: chance.percent(70) ? LAST : dayAfter(from, 40),
    baselines: before,
    target: chance.percent(25) ? spanFrom(chance, dayAfter(FIRST, chance.int(0, 120)), 40) : null,
  };
}
