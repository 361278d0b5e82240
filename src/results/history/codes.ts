/** What a result is refused for because another was published before it. Permanent. */
export const HISTORY_CODES = {
  'history-changed': 'What was published for a day that is over would change.',
} as const;
