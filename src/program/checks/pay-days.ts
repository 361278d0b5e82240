import { inColumns } from '../curve.ts';
import { isDecidedOnce } from '../decided-once.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { isDivided } from '../pools.ts';
import type { Program, Rule } from '../program.ts';
import { isWritten, placeIn } from '../resolve/origin.ts';
import { problem } from '../source/problem.ts';
import type { Case } from './case.ts';
import { fallingIndex } from './multipliers.ts';
import { fallingBand } from './pay.ts';

/** Where what is owed can fall, the author says when it is paid, unless a pool pays at closes alone. */
export const payDays = ({ program }: Case): Diagnostic[] => {
  return program.rules.flatMap((rule) => {
    const isSaid = isWritten(rule, 'pays') || isDivided(program, rule.id);
    const why = isSaid ? null : canFall(rule, program);
    if (why === null) return [];
    const message = `What the rule owes can fall: ${why}. It does not say when it pays.`;
    const hint =
      'Write pays: at_end or at_close, so that nothing is taken back before, or pays: daily where that is meant.';
    return [problem(placeIn(rule, 'id'), 'pays-missing', message, hint)];
  });
};

function canFall(rule: Rule, { measures }: Program): string | null {
  if (isDecidedOnce(rule)) return null;
  if (rule.team) return 'who shares it changes with the team';
  if (rule.as === 'growth_over_baseline') return 'it pays for growth';
  if (rule.mayFall && inColumns(rule.curve).some(fallingBand)) return 'its curve falls';
  if (rule.multiply && rule.mayFall && fallingIndex(rule.multiply) >= 0) return 'its multiplier falls';
  const read = [rule.measure, ...(rule.multiply ? [rule.multiply.measure] : [])];
  const divided = measures.find(({ id, of }) => read.includes(id) && ('ratio' in of || 'average' in of));
  return divided ? 'its measure is a ratio' : null;
}
