import type { Edition } from '../edition.ts';
import type { Case } from './arithmetic.ts';

/** The winner's tickets, and which number of the chain drew one of them. */
export function ticketSentences(
  { t, portal }: Edition,
  { participant_id, rule_id, window_from }: Case['posting'],
): string[] {
  return portal.results
    .of('tickets', participant_id)
    .filter((row) => row.rule_id === rule_id && row.window_from === window_from && row.draw !== '')
    .map(({ first_ticket: first, last_ticket: last, draw }) =>
      t('explain.lottery', { count: Number(last) - Number(first) + 1, first, last, draw }),
    );
}
