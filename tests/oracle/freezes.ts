import { dayAfter, STAGES } from './calendar.ts';
import type { Case, Freeze } from './case.ts';
import type { Chance } from './chance.ts';

/** Now and then the boards of a stage stand still at its end. */
export const randomFreezes = (chance: Chance): Freeze[] =>
  STAGES.flatMap(({ id, to }) =>
    chance.percent(40) ? [{ stage: id, from: dayAfter(to, -chance.int(0, 20)) }] : [],
  );

/** The day that boards of a stage show; left out: boards over the program, which any stage holds back. */
export function shownDay({ freezes }: Pick<Case, 'freezes'>, asOf: string, stage?: string): string {
  const lasting = freezes.filter(({ stage: id, from }) => {
    const closes = STAGES.find((one) => one.id === id)?.closes ?? '';
    return (stage === undefined || stage === id) && from <= asOf && asOf < closes;
  });
  return [...lasting.map(({ from }) => from), asOf].reduce((first, day) => (day < first ? day : first));
}
