import type { Row } from '../../results/contract.ts';
import type { Edition } from '../edition.ts';
import { ruleBehind } from '../portal.ts';
import { restatementsOf } from '../restated.ts';
import { sentencesOf } from './sentences.ts';

/** How a participant's latest postings came about, by posting: sentences in order; none for what no rule posted. */
export function explainer(
  edition: Edition,
  participant: string,
  latest: number,
): (posting: Row<'ledger'>) => string[] {
  const { program, participants, results } = edition.portal;
  const attributes = participants.get(participant)?.attributes ?? {};
  const workings = new Map(results.workings(participant, latest).map((row) => [row.posting_id, row]));
  const { decimals } = program.points;
  const own = {
    measures: () => results.measures('participant', participant),
    ledger: () => results.ledger(participant, decimals),
  };
  return (posting) => {
    // Of a window that was restated, today's rules and facts would explain another figure.
    const [restated] = restatementsOf(edition.portal, posting);
    if (restated) return [edition.t('why.restated', { reason: restated.reason })];
    const isOfRule = posting.kind === 'earn' || posting.kind === 'restatement';
    const rule = isOfRule ? ruleBehind(program, posting) : undefined;
    const working = workings.get(posting.posting_id) ?? null;
    return rule ? sentencesOf(edition, { rule, posting, working, attributes, decimals }, own) : [];
  };
}
