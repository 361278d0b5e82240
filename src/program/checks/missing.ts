import { ruleAgainst } from '../compared.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { isWritten, placeInKey } from '../resolve/origin.ts';
import { problem } from '../source/problem.ts';
import type { Case } from './case.ts';

/** What a missing target gives is said where a target or a baseline is read. */
export const missing = ({ program }: Case): Diagnostic[] =>
  program.rules
    .filter((rule) => isWritten(rule, 'missing') && ruleAgainst(rule) === null)
    .map((rule) =>
      problem(
        placeInKey(rule, 'missing'),
        'missing-without-target',
        'The rule says what a missing target gives, and reads neither targets nor baselines.',
        'Remove missing:, or write as: percent_of_target.',
      ),
    );
