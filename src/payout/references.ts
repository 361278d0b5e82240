import type { Payment } from '../intake/payouts/batch.ts';
import { accountKind } from '../intake/reference/account-numbers.ts';
import type { Reference } from '../intake/reference/reference.ts';
import type { Diagnostic } from '../program/diagnostic.ts';
import type { Payout } from '../program/reward.ts';
import { quoted } from '../program/source/problem.ts';
import { wholeFile } from '../program/source/source.ts';
import type { PayoutCode } from './codes.ts';

/** Nothing that a spreadsheet would run, or that a provider would read otherwise. */
const REFERENCE = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;

/** Who is to be paid and has no sound reference, or that of somebody else. */
export function badReferences(
  payments: readonly Payment[],
  { participants }: Reference,
  { reference: column }: Payout,
): Diagnostic[] {
  const paid = new Set(payments.map(({ participant_id }) => participant_id));
  const owners = new Map<string, string>();
  return participants
    .filter(({ id }) => paid.has(id))
    .flatMap(({ id, attributes }) => {
      const text = attributes[column] ?? '';
      const other = owners.get(text);
      owners.set(text, id);
      if (!REFERENCE.test(text) || accountKind(text) !== null)
        return [tell(id, `${quoted(text)} is no reference of a card`)];
      return other === undefined ? [] : [tell(id, `${quoted(text)} is that of ${quoted(other)}, too`)];
    });
}

function tell(id: string, why: string): Diagnostic {
  const code: PayoutCode = 'payout-reference';
  const message = `${quoted(id)} is to be paid, and ${why}.`;
  const hint = 'Write what the provider calls the card: letters, digits, . _ and -, and never its number.';
  return { ...{ code, severity: 'error', message, hint }, ...wholeFile('data/participants.csv') };
}
