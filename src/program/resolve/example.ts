import type { Example, ExampleFact, Given, Total } from '../example.ts';
import type { ExampleWritten } from '../schema/examples.ts';
import { type Context, resolveText } from './context.ts';
import { below, from, type Origin } from './origin.ts';

/** An example of `examples.yaml`. */
export function resolveExample(written: ExampleWritten, origin: Origin, context: Context): Example {
  const { name, given, expect } = written;
  return {
    name: resolveText(name, context),
    given: from(below(origin, 'given'), resolveGiven(given, origin)),
    expect: Object.entries(expect).map(([rule, points]) =>
      from(below(origin, 'expect', rule), { rule, points }),
    ),
  };
}

const resolveGiven = (written: ExampleWritten['given'], origin: Origin): Given => ({
  segment: written.segment ?? null,
  team: written.team ?? null,
  stage: written.stage ?? null,
  on: written.on ?? null,
  participant: written.participant ?? {},
  choices: Object.entries(written.choices ?? {}).map(([rule, level]) => ({ rule, level })),
  targets: totals(written.target),
  baselines: totals(written.baseline),
  measures: totals(written.measures),
  facts: (written.facts ?? []).map((fact, index) =>
    from(below(origin, 'given', 'facts', index), resolveFact(fact, index)),
  ),
});

const totals = (written: ExampleWritten['given']['measures']): Total[] =>
  Object.entries(written ?? {}).map(([measure, { value }]) => ({ measure, value }));

/** Keys of a fact that are no columns. */
const OWN = ['sale', 'activity', 'returns', 'on', 'known'];

/** A fact without an id has its number; what is wrong with it is told elsewhere. */
function resolveFact(written: Readonly<Record<string, string>>, index: number): ExampleFact {
  const { sale, activity, returns = null, on = '', known = on } = written;
  return {
    kind: activity === undefined ? 'sales' : 'activities',
    id: sale ?? activity ?? `${index + 1}`,
    returns,
    on,
    known,
    cells: Object.fromEntries(Object.entries(written).filter(([name]) => !OWN.includes(name))),
  };
}
