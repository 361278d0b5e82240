import type { Day } from '../../program/day.ts';
import { keyOf, type Seat } from '../boards.ts';
import { drawLines, type Frame, type LineChart } from '../charts/lines.ts';
import type { Edition } from '../edition.ts';
import type { Account } from './account.ts';
import { pointsOf } from './units.ts';

const DRAWN = 90;

/** All points that someone has, day after day; null before the first posting. */
export function pointsOverTime(edition: Edition, { days }: Account): LineChart | null {
  const { portal, formats, t } = edition;
  const { decimals } = portal.program.points;
  let units = 0;
  const points = days.map((one) => {
    units += one.units;
    return { day: one.day, value: units / 10 ** decimals };
  });
  if (points.length < 2) return null;
  const last = { day: portal.today, value: points.at(-1)?.value ?? 0 };
  const value = formats.points(pointsOf(units, decimals));
  const series = [{ name: formats.pointsName, points: [...thinned(points), last], value }];
  return drawLines(series, { ...frameOf(edition), says: t('timeline.points', { points: value }) });
}

/** Every so many of them: a drawing has fewer dots than a season has days. */
function thinned<T>(points: readonly T[]): T[] {
  const every = Math.ceil(points.length / DRAWN);
  return points.filter((_, index) => index % every === 0);
}

/** The place at the end of each week; the first place is the highest level. Null before the second week. */
export function placeOverTime(edition: Edition, participant: string, { board }: Seat): LineChart | null {
  const { portal, text, t } = edition;
  const weeks = portal.results
    .history(keyOf(board), 'participant', participant)
    .filter(({ rank }) => rank !== '');
  if (weeks.length < 2) return null;
  const worst = board.placed.length + 1;
  const points = weeks.map(({ week_end: day, rank }) => ({ day, value: worst - Number(rank) }));
  const level = (place: number) => ({ value: worst - place, label: t('place.ordinal', { place }) });
  const levels = worst > 4 ? [level(Math.ceil(worst / 2)), level(1)] : [level(1)];
  const title = text(board.ranking.title);
  const series = [{ name: title, points, value: t('place.ordinal', { place: Number(weeks.at(-1)?.rank) }) }];
  return drawLines(series, { ...frameOf(edition), levels, says: t('timeline.places', { ranking: title }) });
}

/** From the program's first day to today, with the stages' first days named. */
function frameOf({ portal, formats }: Edition): Omit<Frame, 'says'> {
  const { program, today } = portal;
  const ends: Day[] = program.stages.map(({ period }) => period.from).filter((day) => day <= today);
  return {
    from: program.period.from,
    to: today < portal.lastDay ? today : portal.lastDay,
    marks: [...new Set([program.period.from, ...ends])],
    say: { day: formats.days.short, number: formats.number },
  };
}
