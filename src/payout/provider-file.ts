import Papa from 'papaparse';
import type { PayoutFile, PayoutValue } from '../program/reward.ts';

/** What a spreadsheet would take for a formula, full-width signs included. */
const FORMULA = /^[=+\-@\t\r＝＋－＠]/;

/** A payment, each value as text; the amount with a point. */
export type PaymentValues = Readonly<Record<PayoutValue, string>>;

/** The file that a provider takes: a row a payment, in their order. Texts that a spreadsheet would run begin with an apostrophe. */
export function providerFile(
  { delimiter, decimal, columns }: PayoutFile,
  payments: readonly PaymentValues[],
): string {
  const rows = payments.map((payment) =>
    columns.map((column) => ('text' in column ? column.text : cellOf(payment, column.value, decimal))),
  );
  const table = [columns.map(({ title }) => title), ...rows];
  return `${Papa.unparse(table, { delimiter, newline: '\n', escapeFormulae: FORMULA })}\n`;
}

const cellOf = (payment: PaymentValues, value: PayoutValue, decimal: string): string =>
  value === 'amount' ? payment.amount.replace('.', decimal) : payment[value];
