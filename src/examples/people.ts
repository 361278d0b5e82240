import type { Chosen, Comparison, Item, Reference } from '../intake/reference/reference.ts';
import type { Span } from '../program/day.ts';
import type { Example, Total } from '../program/example.ts';
import type { Program } from '../program/program.ts';
import { isNamed } from '../program/stages.ts';

/** Whom an example is about: one person each, since nobody's points may depend on another example. */
export const personOf = (index: number): string => `example-${index + 1}`;

/** The tables of a program in which every example is a participant, enrolled on all days. */
export function peopleOf(program: Program, items: Pick<Reference, 'products' | 'customers'>): Reference {
  const [team, segment] = [program.teams[0]?.id ?? '', program.segments[0]?.id ?? ''];
  const all = { from: program.history?.from ?? program.period.from, until: program.period.until };
  return {
    participants: program.examples.map(({ given }, index) => {
      const id = personOf(index);
      const said = {
        name: id,
        alias: id,
        locale: program.locales[0],
        isNamed: true,
        acceptedOn: null,
        isErased: false,
      };
      return { id, ...said, attributes: given.participant };
    }),
    roster: program.examples.map(({ given }, index) => ({
      participant: personOf(index),
      team: given.team ?? team,
      segment: given.segment ?? segment,
      span: all,
      attributes: {},
    })),
    targets: program.examples.flatMap((example, index) =>
      comparisons(program, example, index, example.given.targets),
    ),
    baselines: program.examples.flatMap((example, index) =>
      comparisons(program, example, index, example.given.baselines),
    ),
    adjustments: [],
    credits: [],
    choices: program.examples.flatMap(({ given }, index) => chosen(given.choices, index)),
    entries: program.examples.flatMap((_, index) =>
      program.stages.flatMap(({ id, enterBy }) =>
        enterBy === null ? [] : [{ participant: personOf(index), stage: id, knownOn: FIRST_DAY }],
      ),
    ),
    codes: [],
    restatements: [],
    redemptions: [],
    ...items,
  };
}

/** Before any day on which it can no longer be chosen. */
const FIRST_DAY = '1900-01-01';

/** Chosen so early that the level holds for whatever follows. */
const chosen = (choices: Example['given']['choices'], index: number): Chosen[] =>
  choices.map((one) => ({
    ...{ ...one, participant: personOf(index) },
    ...{ chosenOn: FIRST_DAY, knownOn: FIRST_DAY },
  }));

/** For the days of the example's stage, and all of them where it names none. */
const comparisons = (
  program: Program,
  { given }: Example,
  index: number,
  totals: readonly Total[],
): Comparison[] =>
  totals.map(({ measure, value }) => ({
    entrant: { kind: 'participant', id: personOf(index) },
    measure,
    span: spanOf(program, given.stage),
    value,
    key: null,
  }));

const spanOf = ({ stages, period }: Program, id: string | null): Span =>
  stages.find((stage) => id !== null && isNamed(stage, id))?.period ?? period;

/** An item with attributes of its own. */
export const itemOf = (id: string, attributes: Item['attributes']): Item => ({
  id,
  title: attributes['title'] ?? id,
  attributes: { ...attributes },
});
