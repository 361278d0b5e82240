import type { Diagnostic } from '../diagnostic.ts';
import type { Marked } from '../inspect/inspection.ts';
import { isMap } from '../inspect/shape.ts';
import { didYouMean } from '../source/nearest.ts';
import { problem, quoted, warning } from '../source/problem.ts';
import { placeOfKey } from '../yaml/document.ts';
import type { Case } from './case.ts';

/** A text that speaks some locales speaks all of the program's, and no others. */
export const texts = ({ marked, declared: { locale: locales } }: Case): Diagnostic[] =>
  marked.flatMap((spot) =>
    spot.mark.is === 'text' && isMap(spot.value) && locales
      ? checkText(spot, Object.keys(spot.value), locales)
      : [],
  );

function checkText(spot: Marked, written: readonly string[], locales: readonly string[]): Diagnostic[] {
  const others = written.filter((locale) => !locales.includes(locale));
  const missing = locales.filter((locale) => !written.includes(locale));
  const unknown = others.map((locale) => otherLocale(spot, locale, locales));
  return missing.length > others.length ? [...unknown, missingLocales(spot, missing, locales)] : unknown;
}

function otherLocale({ document, path }: Marked, locale: string, locales: readonly string[]): Diagnostic {
  const message = `${quoted(locale)} is not a locale of this program.`;
  return problem(
    placeOfKey(document, [...path, locale]),
    'unknown-locale',
    message,
    didYouMean(locale, locales),
  );
}

function missingLocales(
  { document, path }: Marked,
  missing: readonly string[],
  locales: readonly string[],
): Diagnostic {
  const message = `The text is missing in ${missing.join(', ')}; the one in ${locales[0]} is shown instead.`;
  return warning(
    placeOfKey(document, path),
    'text-missing',
    message,
    `Add ${missing.map((locale) => `${locale}:`).join(' and ')}.`,
  );
}
