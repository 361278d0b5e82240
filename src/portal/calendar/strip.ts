import { addDays, type Day, daysBetween, type Span } from '../../program/day.ts';
import type { Edition } from '../edition.ts';
import { coveredBy, type DateOf } from './dates.ts';

/** The season as bars over its months, each of which is equally wide: 100 units, and a lane 10 units high. */
export interface Strip {
  readonly width: number;
  readonly height: number;
  readonly bars: readonly StripBar[];
  /** Where today ends; null outside of the months. */
  readonly today: number | null;
  readonly months: readonly string[];
  readonly says: string;
  readonly key: readonly { readonly kind: 'stage' | 'boost' | 'today'; readonly text: string }[];
}

export interface StripBar {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly kind: DateOf['kind'];
  readonly isOver: boolean;
}

const MONTH = 100;
const LANE = 10;
/** Two bars that touch are told apart. */
const GAP = 1.5;

export function stripOf(edition: Edition, dates: readonly DateOf[]): Strip {
  const { portal, t, formats } = edition;
  const covered = coveredBy(portal.program);
  const months = monthsOf(covered);
  const first = months[0] ?? covered.from;
  const bars = [...barsOf(dates, 'stage', first, 0)];
  const lanes = bars.reduce((most, { y }) => Math.max(most, y + LANE), 0);
  const all = [...bars, ...barsOf(dates, 'boost', first, lanes)];
  const today = at(addDays(portal.today, 1), first);
  const width = months.length * MONTH;
  const day = formats.days.long(portal.today);
  const kinds = (['stage', 'boost'] as const).filter((kind) => all.some((bar) => bar.kind === kind));
  return {
    width,
    height: all.reduce((most, { y }) => Math.max(most, y + LANE), LANE),
    bars: all.map((bar) => ({ ...bar, isOver: bar.x + bar.width < today })),
    today: today >= 0 && today <= width ? today : null,
    months: months.map((month) => formats.days.month(month)),
    says: t('calendar.strip', { period: formats.days.span(portal.program.period), today: day }),
    key: [
      ...kinds.map((kind) => ({ kind, text: t(`calendar.kind_${kind}`) })),
      { kind: 'today', text: t('calendar.today', { day }) },
    ],
  };
}

/** Bars of a kind in as few lanes as they need, from `top` down. */
function barsOf(
  dates: readonly DateOf[],
  kind: DateOf['kind'],
  first: Day,
  top: number,
): Omit<StripBar, 'isOver'>[] {
  const ends: Day[] = [];
  return dates
    .filter((date) => date.kind === kind)
    .map(({ span }) => {
      const free = ends.findIndex((end) => end <= span.from);
      const lane = free < 0 ? ends.length : free;
      ends[lane] = span.until;
      const x = at(span.from, first);
      return { x, y: top + lane * LANE, width: Math.max(GAP, at(span.until, first) - x - GAP), kind };
    });
}

/** How far a day lies from the first month, whose days are as wide as the month is short. */
function at(day: Day, first: Day): number {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const [firstYear = 0, firstMonth = 0] = first.split('-').map(Number);
  const begins = `${day.slice(0, 8)}01`;
  const length = daysBetween(begins, nextMonth(begins));
  const months = (year - firstYear) * 12 + month - firstMonth + (date - 1) / length;
  return Math.round(months * MONTH * 100) / 100;
}

function monthsOf({ from, until }: Span): Day[] {
  const months = [`${from.slice(0, 8)}01`];
  for (let next = nextMonth(months[0] ?? from); next < until; next = nextMonth(next)) months.push(next);
  return months;
}

/** From the first of a month, 31 days lead into the next one. */
const nextMonth = (begins: Day): Day => `${addDays(begins, 31).slice(0, 8)}01`;
