import { lastDay } from '../../program/day.ts';
import type { Edition } from '../edition.ts';
import { slugs } from '../paths.ts';
import { type Countdown, countdownOf } from './countdown.ts';
import { type DateOf, datesOf } from './dates.ts';
import { type Strip, stripOf } from './strip.ts';

/** The program's dates: what is on now, what comes, and what is over. */
export interface CalendarView {
  /** The season in one look. */
  readonly strip: Strip;
  /** None is empty. */
  readonly groups: readonly { readonly title: string; readonly dates: readonly CalendarDate[] }[];
  /** The file, and the address under which calendars subscribe to it; null where the portal has none. */
  readonly file: string;
  readonly subscribe: string | null;
}

export interface CalendarDate {
  readonly id: string;
  readonly kind: DateOf['kind'];
  readonly kindText: string;
  readonly title: string;
  readonly text: string | null;
  /** `October 2 – 15, 2017`, or one day; null where the text says it. */
  readonly period: string | null;
  /** The day that it begins on, as a leaf of a calendar shows it. */
  readonly leaf: { readonly day: string; readonly month: string };
  readonly href: string;
  readonly isOver: boolean;
  readonly countdown: Countdown | null;
}

export function calendarView(edition: Edition): CalendarView {
  const { portal, t, href } = edition;
  const dates = datesOf(edition);
  const isOver = ({ span }: DateOf) => portal.today >= lastDay(span);
  const isComing = ({ span }: DateOf) => portal.today < span.from;
  const groups = [
    { title: t('calendar.now'), dates: dates.filter((date) => !isOver(date) && !isComing(date)) },
    { title: t('calendar.coming'), dates: dates.filter(isComing) },
    { title: t('calendar.past'), dates: dates.filter(isOver).reverse() },
  ];
  return {
    strip: stripOf(edition, dates),
    groups: groups
      .filter((group) => group.dates.length > 0)
      .map((group) => ({ ...group, dates: group.dates.map((date) => calendarDate(edition, date)) })),
    file: href(slugs.calendarFile),
    subscribe: subscription(edition),
  };
}

function calendarDate(edition: Edition, date: DateOf): CalendarDate {
  const { t, formats, portal } = edition;
  const { id, kind, title, text, span, href } = date;
  const { days } = formats;
  const period = lastDay(span) === span.from ? days.long(span.from) : days.span(span);
  return {
    ...{ id, kind, title, text, href },
    kindText: t(`calendar.kind_${kind}`),
    period: text?.includes(period) ? null : period,
    leaf: { day: days.number(span.from), month: days.month(span.from) },
    isOver: portal.today >= lastDay(span),
    countdown: countdownOf(edition, span),
  };
}

/** Programs that keep a calendar know this scheme. */
function subscription({ portal, href }: Edition): string | null {
  const { url } = portal.program.portal;
  return url === null ? null : new URL(href(slugs.calendarFile), url).href.replace(/^https?:/, 'webcal:');
}
