import { createHash } from 'node:crypto';
import type { Diagnostic } from '../diagnostic.ts';
import type { Lottery } from '../lottery.ts';
import type { Program, Rule } from '../program.ts';
import { multiply, type Ratio, ratio, ratioText } from '../ratio.ts';
import { isWritten, placeIn, placeInKey } from '../resolve/origin.ts';
import { problem, quoted } from '../source/problem.ts';
import { stagesOfRule } from '../stages.ts';
import type { Case } from './case.ts';

/** Lots are drawn once, with the seed that was fixed before, for points that exist, and nothing else decides who wins. */
export const lotteries = ({ program }: Case): Diagnostic[] => [
  ...program.rules.flatMap((rule) =>
    rule.lottery
      ? [
          ...besides(rule),
          ...moreThanOnce(rule, program),
          ...otherSeed(rule, rule.lottery),
          ...tooFine(rule.lottery, rule, program),
        ]
      : [],
  ),
  ...sameSeed(program.rules),
  ...examplesOf(program),
];

/** Keys that say of a curve what prizes say already, or what moves it later. */
const BESIDES = ['team', 'times', 'multiply', 'boost', 'cap', 'missing', 'pays', 'versions'] as const;

const besides = (rule: Rule): Diagnostic[] =>
  BESIDES.filter((key) => isWritten(rule, key)).map((key) => {
    const message = `Tickets follow from what is counted, and lots are drawn when it closes: ${quoted(key)} has no part in it.`;
    return problem(placeInKey(rule, key), 'lottery-alone', message, `Remove ${key}:.`);
  });

/** Once the seed is known, anybody could tell what a second window would draw. */
function moreThanOnce(rule: Rule, program: Program): Diagnostic[] {
  const isOnce =
    rule.over === 'program' || (rule.over === 'stage' && stagesOfRule(program, rule).length === 1);
  if (isOnce) return [];
  const message = `A seed is good for one draw, and a rule over ${quoted(rule.over)} has more than one window, or may have.`;
  const hint =
    'Write over: program, or over: stage with one stage in stages:, and a rule for each further draw.';
  return [problem(placeIn(rule, 'over'), 'lottery-alone', message, hint)];
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

function otherSeed(rule: Rule, { commitment, revealed }: Lottery): Diagnostic[] {
  if (revealed === null || sha256(revealed) === commitment) return [];
  const message = `The SHA-256 of this seed is ${sha256(revealed)}, and that is not the commitment.`;
  const hint = 'Write the seed that the commitment was made from, or remove revealed: until it is found.';
  return [problem(placeIn(rule, 'curve', 'lottery', 'revealed'), 'lottery-seed', message, hint)];
}

const tooFine = ({ prizes }: Lottery, rule: Rule, { points: { decimals } }: Program): Diagnostic[] =>
  [...new Set(prizes)].flatMap((points: Ratio, index) => {
    if (multiply(points, ratio(10n ** BigInt(decimals))).d === 1n) return [];
    const message = `${ratioText(points)} points do not exist: points have ${decimals} decimal places.`;
    const hint = 'Write points that exist, or give points more decimals in program.yaml.';
    const place = placeIn(rule, 'curve', 'lottery', 'prizes', index, 'points');
    return [problem(place, 'fraction-of-point', message, hint)];
  });

/** Whoever sees the seed of one lottery knows the draw of another with the same. */
function sameSeed(rules: readonly Rule[]): Diagnostic[] {
  const met = new Map<string, string>();
  return rules.flatMap((rule) => {
    const commitment = rule.lottery?.commitment;
    const other = commitment && met.get(commitment);
    if (commitment && !other) met.set(commitment, rule.id);
    if (!other || other === rule.id) return [];
    const message = `${quoted(other)} has the same commitment, and the seed of one lottery would tell the draw of the other.`;
    const place = placeIn(rule, 'curve', 'lottery', 'commitment');
    return [problem(place, 'lottery-seed-twice', message, 'Make a seed of its own for each lottery.')];
  });
}

/** Alone, everyone wins. */
function examplesOf({ examples, rules }: Program): Diagnostic[] {
  const drawn = new Set(rules.filter(({ lottery }) => lottery).map(({ id }) => id));
  return examples
    .flatMap(({ expect }) => expect)
    .filter(({ rule }) => drawn.has(rule))
    .map((expected) => {
      const message = `${quoted(expected.rule)} draws lots, and an example is about one person alone.`;
      return problem(placeIn(expected), 'example-of-lottery', message, 'Leave the rule out of the example.');
    });
}
