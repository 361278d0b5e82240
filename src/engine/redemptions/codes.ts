/** What of redemptions is known once everything is computed. Permanent. */
export const REDEMPTION_CODES = {
  'redemption-beyond-balance': 'More points are redeemed than there are at that moment.',
  'redemption-uncovered': 'Points were taken back after they had been spent.',
} as const;
export type RedemptionCode = keyof typeof REDEMPTION_CODES;
