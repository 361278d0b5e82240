import type { Diagnostic } from '../../program/diagnostic.ts';
import { problem } from '../../program/source/problem.ts';
import { placeOfCell, type Table } from './csv/table.ts';

/**
 * Tells cells of participants that hold the number of a card or of a bank account: a repository keeps what it has once
 * held. Ids are left alone.
 */
export function tellAccounts(table: Table, found: Diagnostic[]): void {
  const columns = table.columns.filter((column) => column !== 'participant_id');
  for (const row of table.rows)
    for (const column of columns) {
      const kind = accountKind(row.cells[column] ?? '');
      if (kind === null) continue;
      const message = `The cell ${column} holds the number of a ${kind}.`;
      const hint =
        'Write what the provider calls it instead, and take the number out of the repository’s history.';
      // Reports are logged: the line that holds it is not shown.
      found.push(
        problem({ ...placeOfCell(table, row, column), source: null }, 'account-number', message, hint),
      );
    }
}

/** What a text is the number of: by its form and its check digits, spaces and hyphens aside. */
export function accountKind(text: string): 'card' | 'bank account' | null {
  const bare = text.replaceAll(/[\s-]/g, '').toUpperCase();
  if (/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(bare)) return mod97(bare) === 1 ? 'bank account' : null;
  return /^[2-6]\d{12,18}$/.test(bare) && luhn(bare) % 10 === 0 ? 'card' : null;
}

/** ISO 13616: the first four signs go to the end, letters count from 10. */
const mod97 = (iban: string): number =>
  Number(
    BigInt([...iban.slice(4), ...iban.slice(0, 4)].map((sign) => Number.parseInt(sign, 36)).join('')) % 97n,
  );

/** ISO/IEC 7812-1, annex B: from the right, every second digit is doubled and its digits are added. */
const luhn = (digits: string): number =>
  [...digits].reverse().reduce((sum, digit, index) => {
    const value = Number(digit) * (index % 2 === 1 ? 2 : 1);
    return sum + (value > 9 ? value - 9 : value);
  }, 0);
