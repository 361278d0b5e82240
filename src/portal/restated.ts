import type { Restatement } from '../intake/reference/reference.ts';
import type { Row } from '../results/contract.ts';
import type { Portal } from './portal.ts';

type Posting = Pick<Row<'ledger'>, 'participant_id' | 'rule_id' | 'stage_id' | 'window_from'>;

/** What restates the window of a posting, in file order: its postings are of rules and facts that are others today. */
export const restatementsOf = (
  { reference }: Pick<Portal, 'reference'>,
  posting: Posting,
): readonly Restatement[] =>
  reference.restatements.filter(
    ({ participant, rule, stage, window }) =>
      participant === posting.participant_id &&
      rule === posting.rule_id &&
      stage === posting.stage_id &&
      window.from === posting.window_from,
  );
