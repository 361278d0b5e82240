import { divide, parseRatio, type Ratio } from '../program/ratio.ts';
import type { Row } from '../results/contract.ts';
import type { Edition } from './edition.ts';
import { cutOff } from './numbers.ts';
import { measureOf } from './portal.ts';
import { exact } from './totals.ts';

/** A measure against its target in one stage or over the program. */
export interface TargetRow {
  /** The stage's title, or the program's season. */
  readonly when: string;
  readonly stage: string;
  /** `Revenue: $61,821 of $165,272` */
  readonly says: string;
  readonly percent: string;
  readonly reached: boolean;
  /** For a bar that ends at 125 %. */
  readonly bar: string;
}

/** Rows that have a target, stages first; `rows` are one entrant's. */
export function targetRows(edition: Edition, rows: readonly Row<'measures'>[]): TargetRow[] {
  const { portal, text, t } = edition;
  const stages = portal.program.stages.map(({ id, title }) => ({ id, when: text(title) }));
  return [...stages, { id: '', when: t('score.season') }].flatMap(({ id, when }) =>
    rows
      .filter(({ stage_id: stage, target }) => stage === id && target !== '')
      .map((row) => targetRow(edition, row, when)),
  );
}

export function targetRow(
  { portal, text, formats, t }: Edition,
  row: Row<'measures'>,
  when: string,
): TargetRow {
  const measure = measureOf(portal, row.measure_id);
  const share = shareOf(row);
  return {
    when,
    stage: row.stage_id,
    says: t('target.says', {
      measure: text(measure.title),
      value: formats.value(measure, row.value),
      target: formats.value(measure, row.target),
    }),
    percent: share ? formats.percent(share) : '–',
    ...drawn(share),
  };
}

/** How a share of a target is drawn; null: there is none. */
export const drawn = (share: Ratio | null): Pick<TargetRow, 'reached' | 'bar'> => ({
  reached: share !== null && share.n >= share.d,
  bar: String(share ? Math.min(125, Math.max(0, Number(cutOff(share, 3)) * 100)) : 0),
});

/** Value by target, exact; null where there is no target above 0. */
export function shareOf({ value, target }: Pick<Row<'measures'>, 'value' | 'target'>): Ratio | null {
  const whole = parseRatio(target);
  return whole && whole.n > 0n ? divide(exact(value), whole) : null;
}
