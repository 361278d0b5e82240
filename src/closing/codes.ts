/** Why a stage is not closed. Permanent. */
export const CLOSING_CODES = {
  'close-unknown': 'The stage to close is none of the program, or is closed already.',
  'close-too-early': 'Files do not reach the stage’s closing day yet.',
  'close-set-aside': 'A row is set aside that the stage may still need.',
  'close-days-missing': 'A feed has no file for days that its contract expects.',
  'close-waiting': 'A share, or a return, waits for a sale that no file has brought.',
  'close-undecided': 'An adjustment has nobody who approved it, or a redemption waits to be decided.',
  'close-uncovered': 'Points were taken back after they had been redeemed: somebody owes them.',
  'close-tie': 'People tie at the edge of a prize, and no rule says who has it.',
  'close-unsteady': 'Computing the results twice did not give the same bytes.',
} as const;
export type ClosingCode = keyof typeof CLOSING_CODES;
