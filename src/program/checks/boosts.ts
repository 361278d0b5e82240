import type { Diagnostic } from '../diagnostic.ts';
import type { Boost, Program, Rule } from '../program.ts';
import { isWritten, placeIn } from '../resolve/origin.ts';
import { problem, quoted } from '../source/problem.ts';
import { canWeigh } from '../weighing.ts';
import type { Case } from './case.ts';

/** A boost says what it boosts where that matters, and boosts facts only where x is their plain sum or count. */
export const boostKinds = ({ program }: Case): Diagnostic[] =>
  program.rules.flatMap((rule) => rule.boosts.flatMap((boost) => checkBoost(boost, rule, program)));

function checkBoost(boost: Boost, rule: Rule, program: Program): Diagnostic[] {
  if (boost.on === 'facts' && rule.as !== 'value') {
    const message = 'A boost on facts cannot be read as a percentage.';
    return [problem(placeIn(boost, 'on'), 'boost-facts-percent', message, 'Write on: points.')];
  }
  const measure = program.measures.find(({ id }) => id === rule.measure);
  if (boost.on === 'facts' && measure && !canWeigh(measure, program)) {
    const message = `A fact cannot count more in ${quoted(measure.id)}: it is no sum over its facts.`;
    return [problem(placeIn(boost, 'on'), 'boost-facts-form', message, 'Write on: points.')];
  }
  if (isWritten(boost, 'on') || rule.curve.bands.length === 1) return [];
  const message =
    'The curve has several bands, and the boost does not say whether it counts towards their edges.';
  const hint =
    'Write on: facts (sales count more, towards the edges too) or on: points (what those days earned is multiplied).';
  return [problem(placeIn(boost), 'boost-on-missing', message, hint)];
}
