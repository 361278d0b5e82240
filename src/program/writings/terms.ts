import type { Diagnostic } from '../diagnostic.ts';
import type { Program } from '../program.ts';
import { placeIn } from '../resolve/origin.ts';
import { problem, quoted, warning } from '../source/problem.ts';
import { wholeFile } from '../source/source.ts';
import type { Terms } from './writings.ts';

/** The name of the version that applies last, `terms/LOCALE.md`; those before it are `terms/LOCALE/NAME.md`. */
export const LATEST_TERMS = 'terms';

/** Where there are terms, the first language has the latest; versions before it have days of their own, before its day. */
export function termsInOrder(terms: readonly Terms[], first: string): Diagnostic[] {
  const [one] = terms;
  if (one && !terms.some(({ name, locale }) => name === LATEST_TERMS && locale === first))
    return [withoutLatest(one, first)];
  return [...Map.groupBy(terms, ({ locale }) => locale).values()].flatMap((versions) => {
    const latest = versions.find(({ name }) => name === LATEST_TERMS);
    const earlier = versions.filter((one) => one !== latest);
    return earlier.flatMap((one, index) => {
      const clash = [latest, ...earlier.slice(0, index)].find(
        (other) => other && (other === latest ? one.from >= other.from : one.from === other.from),
      );
      return clash ? [tell(one, clash)] : [];
    });
  });
}

function tell(one: Terms, other: Terms): Diagnostic {
  const message = `Version ${quoted(one.version)} applies from ${one.from}, and ${quoted(other.version)} from ${other.from}.`;
  const hint = 'Each version has a day of its own, and the one in terms/LOCALE.md the last.';
  return problem(wholeFile(fileOf(one)), 'terms-order', message, hint);
}

function withoutLatest(one: Terms, first: string): Diagnostic {
  const message = `There are terms, and none in the program's first language that apply last.`;
  const hint = `Write them in program/terms/${first}.md; earlier versions are program/terms/${first}/NAME.md.`;
  return problem(wholeFile(fileOf(one)), 'terms-missing', message, hint);
}

const fileOf = ({ locale, name }: Terms): string =>
  name === LATEST_TERMS ? `program/terms/${locale}.md` : `program/terms/${locale}/${name}.md`;

/** What is to be accepted can be read. */
export function termsToAccept(program: Program): Diagnostic[] {
  const { terms, writings, locales } = program;
  if (terms.acceptance === 'not_asked' || writings.terms.length > 0) return [];
  const place = placeIn(program, 'terms', 'acceptance');
  const message = 'The program asks everyone to accept its terms, and has none.';
  const hint = `Write them in program/terms/${locales[0]}.md.`;
  return [warning(place, 'acceptance-without-terms', message, hint)];
}
