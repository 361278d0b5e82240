import type { Diagnostic } from '../../program/diagnostic.ts';

const UNSAID = {
  message: 'What stands there is not repeated in this log, which others may read.',
  hint: 'Run `npm run check` where the data may be seen.',
  source: null,
} as const;

/** Problems as the log of a sealed portal's build may have them: where they are, and nothing of the data themselves. */
export const withoutData = (diagnostics: readonly Diagnostic[]): Diagnostic[] =>
  diagnostics.map((one) => (one.file.startsWith('data/') ? { ...one, ...UNSAID } : one));
