import type { Diagnostic } from '../diagnostic.ts';
import type { Program, Stage } from '../program.ts';
import type { Text } from '../text.ts';

/** What the parts of a program need to know of the rest, and what they report. */
export interface Context {
  readonly locales: readonly string[];
  readonly currency: Program['currency'];
  readonly period: Program['period'];
  /** By their days. */
  readonly stages: readonly Stage[];
  /** Whether no stage is missing among them because it is broken. */
  readonly stagesComplete: boolean;
  /** Ids of measures that are read in per cent. */
  readonly shares: readonly string[];
  /** Ids of measures that are scorecards. */
  readonly scorecards: readonly string[];
  readonly found: Diagnostic[];
}

type Written = string | Readonly<Record<string, string>>;

/** A text in every locale; one that is missing holds the first locale's, or else the first that was written. */
export function resolveText(written: Written, { locales }: Pick<Context, 'locales'>): Text {
  if (typeof written === 'string') return Object.fromEntries(locales.map((locale) => [locale, written]));
  const fallback = written[locales[0] ?? ''] ?? Object.values(written)[0] ?? '';
  return Object.fromEntries(locales.map((locale) => [locale, written[locale] ?? fallback]));
}

/** As `resolveText`; null where nothing was written. */
export const resolveOptional = (
  written: Written | undefined,
  context: Pick<Context, 'locales'>,
): Text | null => (written === undefined ? null : resolveText(written, context));
