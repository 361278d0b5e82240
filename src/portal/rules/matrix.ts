import type { Multiplier, Rule } from '../../program/program.ts';
import { type Ratio, ratioText } from '../../program/ratio.ts';
import type { Edition } from '../edition.ts';
import { measureOf } from '../portal.ts';
import type { Pays } from './pays.ts';

/** What a matrix pays: a line a row, with the points of each column; `fromText` says where a row begins. */
export function matrixSentences(
  edition: Edition,
  { curve, multiply }: Rule,
  fromText: (edge: Ratio) => string,
): Pays {
  const { t, text, formats, portal } = edition;
  if (multiply === null || curve.columns === null) throw new Error('a matrix has columns');
  const measure = text(measureOf(portal, multiply.measure).title);
  const columns = curve.columns;
  const bands = curve.lines.map(({ from }, row) => {
    const gives = columns.map((column, index) =>
      t('curve.in_column', {
        points: formats.points(ratioText(column[row]?.at ?? { n: 0n, d: 1n })),
        from: columnEdge(edition, multiply, index),
      }),
    );
    return t('curve.last_band', { from: fromText(from), gives: formats.list(gives) });
  });
  const read = multiply.as === 'value' ? measure : t(`rule.${multiply.as}`, { measure });
  return {
    intro: t('curve.matrix', { measure: read, window: t(`window.${multiply.over}`) }),
    bands,
    note: t('curve.matrix_note'),
  };
}

/** Where a column of a matrix begins; its measure is said beside it. */
export function columnEdge({ formats, portal }: Edition, by: Multiplier, index: number): string {
  const edge = by.bands[index]?.from ?? { n: 0n, d: 1n };
  const measure = measureOf(portal, by.measure);
  if (by.as !== 'value' || 'scorecard' in measure.of) return formats.exactPercent(edge);
  return measure.money ? formats.money(ratioText(edge)) : formats.number(ratioText(edge));
}
