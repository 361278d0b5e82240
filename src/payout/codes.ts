/** Why nothing is paid out. Permanent. */
export const PAYOUT_CODES = {
  'payout-unknown': 'What is to be paid out is no reward that says how.',
  'payout-day': 'Nothing is paid out on that day.',
  'payout-written': 'The payout was written before, and pays once.',
  'payout-reference': 'Somebody who is to be paid has no reference, or one that is none.',
  'payout-table': 'The redemptions are in a workbook, to which no rows are added.',
} as const;
export type PayoutCode = keyof typeof PAYOUT_CODES;
