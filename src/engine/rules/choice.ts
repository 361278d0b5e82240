import type { Cell } from '../../intake/database.ts';
import { numberOf } from '../../intake/numbers.ts';
import type { Chosen } from '../../intake/reference/reference.ts';
import type { Choice } from '../../program/choice.ts';
import { FIRST_COLUMN } from '../../program/curve.ts';
import type { Day } from '../../program/day.ts';
import type { EngineRule, RuleContext } from './context.ts';

const sql = (name: string): URL => new URL(`${name}.sql`, import.meta.url);

/** Adds what everyone chose to `gate_flip`, where the rule gives something to choose: it stands where a multiplier would. */
export async function runChoice(context: RuleContext, { rule: { id, choice } }: EngineRule): Promise<void> {
  if (choice === null) return;
  const { db, reference, numbers, today } = context;
  const own = Map.groupBy(
    reference.choices.filter(({ rule }) => rule === id),
    ({ participant }) => participant,
  );
  await db.run(sql('choice_turn'));
  await db.fill(
    'choice_turn',
    reference.participants.flatMap((participant) => {
      const number = numberOf(numbers.participants, participant.id);
      return turnsOf(choice, own.get(participant.id) ?? [], today).map((turn): Cell[] => [number, ...turn]);
    }),
  );
  await db.run(sql('choice_flips'));
}

/** By how much the column moves, and on which day: of what is known, what was chosen last holds. */
function turnsOf(choice: Choice, chosen: readonly Chosen[], today: Day): [day: Day, adds: number][] {
  const inTime = chosen.filter(({ chosenOn }) => chosenOn <= choice.by);
  const isKnown = (day: Day): Chosen[] => inTime.filter(({ knownOn }) => knownOn <= day);
  const days = [...new Set([...inTime.map(({ knownOn }) => knownOn), choice.by])].filter(
    (day) => day <= today,
  );
  let before = FIRST_COLUMN - 1;
  return days.sort().flatMap((day): [Day, number][] => {
    const [last] = isKnown(day).sort((a, b) => (a.chosenOn < b.chosenOn ? 1 : -1));
    const level = last?.level ?? (day >= choice.by ? choice.otherwise : null);
    const column = choice.levels.findIndex(({ id }) => id === level) + FIRST_COLUMN;
    const adds = column - before;
    before = column;
    return adds === 0 ? [] : [[day, adds]];
  });
}
