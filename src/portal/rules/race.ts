import type { Rule } from '../../program/program.ts';
import { type Ratio, ratioText } from '../../program/ratio.ts';
import type { Edition } from '../edition.ts';
import type { Pays } from './pays.ts';

/** What each place of a race is worth; `fromText` says what is to be reached. */
export function raceSentences(
  { t, formats }: Edition,
  { curve }: Rule,
  places: readonly Ratio[],
  fromText: (edge: Ratio) => string,
): Pays {
  const [{ from } = { from: { n: 0n, d: 1n } }] = curve.lines;
  return {
    intro: t('curve.first_to', { goal: fromText(from) }),
    bands: places.map((points, index) =>
      t('curve.place', { place: formats.number(`${index + 1}`), points: formats.points(ratioText(points)) }),
    ),
    note: t('curve.first_to_note'),
  };
}
