import type { Diagnostic } from '../diagnostic.ts';
import type { Boost, Rule } from '../program.ts';
import { isWritten, placeIn } from '../resolve/origin.ts';
import { problem } from '../source/problem.ts';
import type { Case } from './case.ts';

/** A boost says what it boosts where that matters, and boosts facts only where x is their plain sum or count. */
export const boostKinds = ({ program }: Case): Diagnostic[] =>
  program.rules.flatMap((rule) => rule.boosts.flatMap((boost) => checkBoost(boost, rule)));

function checkBoost(boost: Boost, rule: Rule): Diagnostic[] {
  if (boost.on === 'facts' && rule.as !== 'value') {
    const message = 'A boost on facts cannot be read as a percentage of the target.';
    return [problem(placeIn(boost, 'on'), 'boost-facts-percent', message, 'Write on: points.')];
  }
  if (isWritten(boost, 'on') || rule.curve.bands.length === 1) return [];
  const message =
    'The curve has several bands, and the boost does not say whether it counts towards their edges.';
  const hint =
    'Write on: facts (sales count more, towards the edges too) or on: points (what those days earned is multiplied).';
  return [problem(placeIn(boost), 'boost-on-missing', message, hint)];
}
