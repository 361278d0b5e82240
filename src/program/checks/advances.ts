import type { Diagnostic } from '../diagnostic.ts';
import type { Advance, Program } from '../program.ts';
import { multiply, ratio, ratioText } from '../ratio.ts';
import { placeIn } from '../resolve/origin.ts';
import { problem, quoted } from '../source/problem.ts';
import type { Case } from './case.ts';

/** Every rule pays back one advance, what is paid exists, and what is not paid back can be collected. */
export const advances = ({ program }: Case): Diagnostic[] =>
  program.advances.flatMap((advance, index) => [
    ...named(advance, program),
    ...twice(advance, program.advances.slice(0, index)),
    ...tooFine(advance, program),
    ...noDebt(advance),
  ]);

function named(advance: Advance, { rules, rankings }: Program): Diagnostic[] {
  if (![...rules, ...rankings].some(({ id }) => id === advance.id)) return [];
  const message = `The id ${quoted(advance.id)} is already that of a rule or a ranking.`;
  return [
    problem(placeIn(advance, 'id'), 'duplicate-id', message, 'Postings are told apart by it: write another.'),
  ];
}

function twice(advance: Advance, before: readonly Advance[]): Diagnostic[] {
  const index = advance.rules.findIndex((rule) => before.some(({ rules }) => rules.includes(rule)));
  const rule = advance.rules[index];
  if (rule === undefined) return [];
  const message = `What ${quoted(rule)} earns pays back another advance already.`;
  return [
    problem(placeIn(advance, 'rules', index), 'advanced-twice', message, 'Name each rule in one advance.'),
  ];
}

function tooFine(advance: Advance, { points: { decimals } }: Program): Diagnostic[] {
  if (multiply(advance.amount, ratio(10n ** BigInt(decimals))).d === 1n) return [];
  const message = `${ratioText(advance.amount)} points do not exist: points have ${decimals} decimal places.`;
  const hint = 'Write points that exist, or give points more decimals in program.yaml.';
  return [problem(placeIn(advance, 'amount'), 'fraction-of-point', message, hint)];
}

function noDebt(advance: Advance): Diagnostic[] {
  if (advance.recover || advance.atEnd === 'forgive') return [];
  const message = 'The advance is never paid back, and what is left of it is to be collected.';
  return [
    problem(
      placeIn(advance, 'at_end'),
      'collect-without-debt',
      message,
      'Remove at_end:, or write recover: true.',
    ),
  ];
}
