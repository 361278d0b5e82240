import type { Diagnostic } from '../diagnostic.ts';
import { isCompared, isFraction, type MeasureForm } from '../measure.ts';
import type { Measure, Rule } from '../program.ts';
import type { Ranking } from '../ranking.ts';
import { placeIn } from '../resolve/origin.ts';
import { problem, quoted } from '../source/problem.ts';
import type { Place } from '../source/source.ts';
import { addsUp } from '../weighing.ts';
import type { Case } from './case.ts';

/** What is a fraction has no target, no heads and no best members, and breaks no tie; a scorecard may break one. */
export const fractions = ({ program }: Case): Diagnostic[] => {
  const are =
    (holds: (of: MeasureForm) => boolean): IsOne =>
    (id) =>
      program.measures.some((measure) => measure.id === id && holds(measure.of));
  return [
    ...program.rules.flatMap((rule) => [
      ...compared(rule, are(isCompared)),
      ...boosted(rule, are(isFraction)),
    ]),
    ...program.rankings.flatMap((ranking) => [
      ...ranked(ranking, are(isCompared)),
      ...besideScore(ranking, are(isFraction)),
    ]),
  ];
};

/** The objective is what all teams have, added up. */
export const objective = ({ program }: Case): Diagnostic[] => {
  const measure = program.measures.find(({ id }) => id === program.objective?.measure);
  if (!measure || addsUp(measure, program)) return [];
  const message = `${quoted(measure.id)} does not add up over teams, and the objective is of everyone together.`;
  const hint = 'Name a measure that is a sum, count: rows or count_new.';
  return [problem(placeIn(program, 'objective', 'measure'), 'objective-adds-up', message, hint)];
};

type IsOne = (id: string) => boolean;

function compared(rule: Rule, isOne: IsOne): Diagnostic[] {
  const readers = [rule, ...(rule.gate?.conditions ?? []), ...(rule.multiply ? [rule.multiply] : [])];
  return readers
    .filter(({ as, measure }) => as !== 'value' && isOne(measure))
    .map((reader) => {
      const message = `${quoted(reader.measure)} is a fraction or a scorecard: it is not divided again.`;
      return problem(
        placeIn(reader, 'as'),
        'fraction-compared',
        message,
        'Remove as:, and compare the measure itself.',
      );
    });
}

/** In proportion, parts of a boosted window are fractions of different things, which do not add up. */
function boosted(rule: Rule, isOne: IsOne): Diagnostic[] {
  const [boost] = rule.boosts.filter(({ on }) => on === 'points');
  if (
    !boost ||
    !isOne(rule.measure) ||
    rule.curve.bands.every(({ whole, points }) => whole || points.n === 0n)
  )
    return [];
  const message = `A boost on points cannot multiply what is paid in proportion to ${quoted(rule.measure)}, a fraction.`;
  return [
    problem(
      placeIn(boost),
      'boost-fraction',
      message,
      'Write every in place of per, or points for each band.',
    ),
  ];
}

function ranked(ranking: Ranking, isOne: IsOne): Diagnostic[] {
  const { score, teams } = ranking;
  const scored = (score.kind === 'measure' || score.kind === 'attainment') && isOne(score.measure);
  const summed = scored && (score.kind === 'attainment' || (teams !== null && teams !== 'sum'));
  return summed ? [addedUp(placeIn(ranking, 'score'), score.measure, 'such a score')] : [];
}

function besideScore(ranking: Ranking, isOne: IsOne): Diagnostic[] {
  const { ties, eligible, prizes } = ranking;
  const others = [
    ...ties.map((tie, index) => [tie, placeIn(ranking, 'ties', index)] as const),
    ...prizes.map(({ tie }, index) => [tie, placeIn(ranking, 'prizes', index, 'tie')] as const),
    ...eligible.map((condition) => [condition, placeIn(ranking, 'eligible', condition.measure)] as const),
  ].flatMap(([by, place]) =>
    by && typeof by === 'object' && 'measure' in by && isOne(by.measure)
      ? [[by.measure, place] as const]
      : [],
  );
  return others.map(([measure, place]) => addedUp(place, measure, 'what decides beside the score'));
}

function addedUp(place: Place, measure: Measure['id'], what: string): Diagnostic {
  const message = `${quoted(measure)} is a fraction or a scorecard, and ${what} is none.`;
  return problem(place, 'fraction-out-of-place', message, 'Name a measure that is a sum or a count.');
}
