/** Why a result is refused that would move a closed stage. Permanent. */
export const CLOSED_CODES = {
  'closed-rule': 'A rule or a window that earned points in a closed stage is gone.',
  'closed-changed': 'A figure of a closed stage would change, and nobody has restated it.',
} as const;
export type ClosedCode = keyof typeof CLOSED_CODES;
