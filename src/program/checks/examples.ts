import { isDay } from '../day.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { Example, ExampleFact } from '../example.ts';
import type { FactKind } from '../measure.ts';
import type { Program } from '../program.ts';
import { placeIn, placeInKey } from '../resolve/origin.ts';
import { didYouMean } from '../source/nearest.ts';
import { problem, quoted } from '../source/problem.ts';
import type { Case } from './case.ts';

/** An example gives totals or facts, and facts that a feed could bring. */
export const examples = ({ program }: Case): Diagnostic[] =>
  program.examples.flatMap((example) => [
    ...oneOfTwo(example),
    ...teamOf(example, program),
    ...levelsOf(example, program),
    ...example.given.facts.flatMap((fact) => factProblems(fact, program)),
  ]);

function oneOfTwo({ given }: Example): Diagnostic[] {
  const both = given.measures.length > 0 && given.facts.length > 0;
  const none = given.measures.length === 0 && given.facts.length === 0;
  if (!both && !none) return [];
  const message = both
    ? 'The example gives totals and facts.'
    : 'The example gives neither totals nor facts.';
  return [problem(placeIn(given), 'example-given', message, 'Write one of measures: and facts:.')];
}

function teamOf({ given }: Example, { teams }: Program): Diagnostic[] {
  const ids = teams.map(({ id }) => id);
  if (given.team === null || ids.includes(given.team)) return [];
  const message = `${quoted(given.team)} is not a team of this program.`;
  return [problem(placeIn(given, 'team'), 'unknown-team', message, didYouMean(given.team, ids))];
}

function levelsOf({ given }: Example, { rules }: Program): Diagnostic[] {
  return given.choices.flatMap(({ rule: id, level }) => {
    const own = rules.filter((rule) => rule.id === id);
    const ids = own.flatMap(({ choice }) => choice?.levels ?? []).map((one) => one.id);
    if (own.length === 0 || ids.includes(level)) return [];
    const message = `${quoted(level)} is none of the levels of ${quoted(id)}.`;
    return [problem(placeIn(given, 'choices', id), 'unknown-level', message, didYouMean(level, ids))];
  });
}

function factProblems(fact: ExampleFact, program: Program): Diagnostic[] {
  const days = [fact.on, fact.known].filter((day) => !isDay(day));
  if (days.length > 0) {
    const key = isDay(fact.on) ? 'known' : 'on';
    const message = `${quoted(days[0] ?? '')} is not a day.`;
    return [problem(placeIn(fact, key), 'bad-day', message, 'Write on: and a day such as 2017-04-01.')];
  }
  const known = columnsOf(fact.kind, program);
  const strange = Object.keys(fact.cells).filter((name) => !name.includes('.') && !known.includes(name));
  return strange.map((name) => {
    const message = `No measure reads ${quoted(name)} of ${fact.kind}.`;
    return problem(placeInKey(fact, name), 'unknown-attribute', message, didYouMean(name, known));
  });
}

const CANONICAL: Readonly<Record<FactKind, readonly string[]>> = {
  sales: ['product_id', 'customer_id', 'quantity', 'net_value', 'kind', 'status'],
  activities: ['product_id', 'customer_id', 'type', 'status', 'value'],
};

/** What a fact of a kind may say: the canonical columns, and attributes that the feed declares. */
const columnsOf = (kind: FactKind, { feeds }: Program): string[] => [
  ...CANONICAL[kind],
  ...feeds.filter(({ id }) => id === kind).flatMap(({ columns }) => columns.map(({ name }) => name)),
];
