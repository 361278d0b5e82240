import type { Diagnostic } from '../diagnostic.ts';
import { isCompared } from '../measure.ts';
import type { Program, Rule } from '../program.ts';
import { compare, multiply, type Ratio, ratio, ratioText } from '../ratio.ts';
import { isWritten, placeIn, placeInKey } from '../resolve/origin.ts';
import { problem, quoted } from '../source/problem.ts';
import type { Case } from './case.ts';

/** Who comes first has most, in points that exist, and nothing else decides what a place is worth. */
export const races = ({ program }: Case): Diagnostic[] => [
  ...program.rules.flatMap((rule) =>
    rule.places
      ? [
          ...besides(rule),
          ...overEvents(rule),
          ...unsteady(rule, program),
          ...rising(rule, rule.places),
          ...tooFine(rule.places, rule, program),
        ]
      : [],
  ),
  ...examplesOf(program),
];

/** Keys that say of a curve what places say already, or what moves it later. */
const BESIDES = ['team', 'times', 'multiply', 'boost', 'cap', 'missing', 'pays', 'versions'] as const;

const besides = (rule: Rule): Diagnostic[] =>
  BESIDES.filter((key) => isWritten(rule, key)).map((key) => {
    const message = `A race is decided by its places alone, when it closes: ${quoted(key)} has no part in it.`;
    return problem(placeInKey(rule, key), 'race-alone', message, `Remove ${key}:.`);
  });

function overEvents(rule: Rule): Diagnostic[] {
  if (rule.over !== 'event') return [];
  const message = 'Single sales race against nobody.';
  return [problem(placeIn(rule, 'over'), 'race-alone', message, 'Write over: day, or a wider window.')];
}

/** Whether it is there is asked after every day, of what the days up to it come to. */
function unsteady(rule: Rule, { measures }: Program): Diagnostic[] {
  const measure = measures.find(({ id }) => id === rule.measure);
  if (!measure || !(isCompared(measure.of) || 'longest_run' in measure.of)) return [];
  const message = `${quoted(measure.id)} does not grow from day to day, and nobody is first to reach it.`;
  return [
    problem(placeIn(rule, 'measure'), 'race-alone', message, 'Name a measure that is a sum or a count.'),
  ];
}

function rising(rule: Rule, places: readonly Ratio[]): Diagnostic[] {
  const index = places.findIndex((points, at) => at > 0 && compare(points, places[at - 1] ?? points) > 0);
  if (index < 0) return [];
  const message = `The place ${index + 1} is worth more than the one before it.`;
  const hint = 'Write the points of the first place first, and no place above the one before it.';
  return [problem(placeIn(rule, 'curve', 'places', index), 'table-rises', message, hint)];
}

const tooFine = (places: readonly Ratio[], rule: Rule, { points: { decimals } }: Program): Diagnostic[] =>
  places.flatMap((points, index) => {
    if (index === 0 || multiply(points, ratio(10n ** BigInt(decimals))).d === 1n) return [];
    const message = `${ratioText(points)} points do not exist: points have ${decimals} decimal places.`;
    const hint = 'Write points that exist, or give points more decimals in program.yaml.';
    return [problem(placeIn(rule, 'curve', 'places', index), 'fraction-of-point', message, hint)];
  });

/** Alone, everyone is first. */
function examplesOf({ examples, rules }: Program): Diagnostic[] {
  const raced = new Set(rules.filter(({ places }) => places).map(({ id }) => id));
  return examples
    .flatMap(({ expect }) => expect)
    .filter(({ rule }) => raced.has(rule))
    .map((expected) => {
      const message = `${quoted(expected.rule)} is a race, and an example is about one person alone.`;
      return problem(placeIn(expected), 'example-of-race', message, 'Leave the rule out of the example.');
    });
}
