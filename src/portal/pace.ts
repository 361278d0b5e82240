import { type Day, lastDay } from '../program/day.ts';
import { type Board, keyOf, type Standing } from './boards.ts';
import { drawLines, type LineChart, type Series } from './charts/lines.ts';
import type { Edition } from './edition.ts';
import { publicName } from './names.ts';

const SHOWN = 3;

/** The weekly scores of a board's first places; null before the second week. */
export function paceOf(edition: Edition, board: Board): LineChart | null {
  const { formats, t } = edition;
  const { from } = board.span;
  const first = board.placed.slice(0, SHOWN).filter((row) => publicName(edition, row) !== null);
  const series = first.map((row) => seriesOf(edition, board, row, from));
  const to = lastOf(series);
  if (to === null) return null;
  const frame = { from, to, marks: [from, to], say: { day: formats.days.short, number: formats.number } };
  return drawLines(series, {
    ...frame,
    says: t('pace.says', { names: formats.list(series.map(({ name }) => name)) }),
  });
}

function seriesOf(edition: Edition, board: Board, row: Standing, from: Day): Series {
  const weeks = edition.portal.results
    .history(keyOf(board), row.entrant_kind, row.entrant_id)
    .filter(({ week_end: end }) => end <= lastDay(board.span));
  return {
    name: publicName(edition, row) ?? '',
    points: [
      { day: from, value: 0 },
      ...weeks.map(({ week_end, score }) => ({ day: week_end, value: Number(score) })),
    ],
    value: edition.formats.number(row.score),
  };
}

function lastOf(series: readonly Series[]): Day | null {
  const points = series[0]?.points ?? [];
  return points.length < 3 ? null : (points.at(-1)?.day ?? null);
}
