import type { Diagnostic } from '../diagnostic.ts';
import type { Marked } from '../inspect/inspection.ts';
import type { Kind } from '../schema/marks.ts';
import { didYouMean } from '../source/nearest.ts';
import { problem, quoted } from '../source/problem.ts';
import { placeOf, placeOfKey } from '../yaml/document.ts';
import type { Case } from './case.ts';

const WHERE: Readonly<Record<Kind, string>> = {
  calendar: 'program/calendars.yaml',
  measure: 'program/measures.yaml',
  ranking: 'program/rankings.yaml',
  reward: 'program/rewards.yaml',
  rule: 'program/rules/',
  segment: 'program/segments.yaml',
  stage: 'program/stages/',
};

/** Whatever is named is declared. Where a file of declarations could not be read, nothing is said of its kind. */
export const references = ({ marked, declared }: Case): Diagnostic[] =>
  marked.flatMap((spot) => {
    if (spot.mark.is !== 'reference' || typeof spot.value !== 'string') return [];
    const { to, or } = spot.mark;
    const known = declared[to];
    return known === null || known.includes(spot.value) || spot.value === or
      ? []
      : [unknown(spot, spot.value, to, known)];
  });

function unknown(
  { document, path, isKey }: Marked,
  id: string,
  to: Kind,
  known: readonly string[],
): Diagnostic {
  const place = isKey ? placeOfKey(document, path) : placeOf(document, path);
  const message = `${quoted(id)} is not a ${to} of this program.`;
  return problem(
    place,
    `unknown-${to}`,
    message,
    `${didYouMean(id, known)} A ${to} is declared in ${WHERE[to]}.`,
  );
}
