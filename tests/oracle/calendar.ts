/** The calendar of every case: one quarter, two stages; days are `YYYY-MM-DD`. */
export const PERIOD = { from: '2024-01-01', to: '2024-03-31' } as const;

export const STAGES = [
  { id: 's1', from: '2024-01-01', to: '2024-02-14', closes: '2024-02-20' },
  { id: 's2', from: '2024-02-15', to: '2024-03-31', closes: '2024-04-07' },
] as const;

/** The day after which nothing becomes known. */
export const LAST_KNOWN = '2024-04-07';

export type Size = 'event' | 'day' | 'week' | 'month' | 'stage' | 'program';

const DAY_MS = 86_400_000;
const MET = new Map<string, string>();

/** So many days after a day, or before it. */
export function dayAfter(day: string, count: number): string {
  const key = `${day} ${count}`;
  const after = MET.get(key) ?? new Date(Date.parse(day) + count * DAY_MS).toISOString().slice(0, 10);
  MET.set(key, after);
  return after;
}

/** Every day of the period. */
export const DAYS: readonly string[] = Array.from({ length: 91 }, (_, index) => dayAfter(PERIOD.from, index));

export const stageOf = (day: string) => STAGES.find(({ from, to }) => from <= day && day <= to) ?? STAGES[1];

/** What two days share exactly if they lie in one window of the size: cells are cut where a stage ends. */
export function windowKey(day: string, size: Size): string {
  if (size === 'program') return 'program';
  const cell = { event: day, day, week: monday(day), month: day.slice(0, 7), stage: '' }[size];
  return `${stageOf(day).id} ${cell}`;
}

/** A week or month of which there is a board. */
export interface Cell {
  readonly from: string;
  readonly to: string;
  readonly closes: string;
}

/** The weeks or months, in order; they close so many days after their end, or with their stage. */
export const cellsOf = (size: 'week' | 'month', closesAfter: number): Cell[] =>
  [...Map.groupBy(DAYS, (day) => windowKey(day, size)).values()].map((days) => {
    const [from = '', to = ''] = [days[0], days.at(-1)];
    const own = dayAfter(to, closesAfter);
    const { closes } = stageOf(to);
    return { from, to, closes: own < closes ? own : closes };
  });

/** The piece of the calendar that holds a day. */
export const cellKey = (day: string, size: 'day' | 'week' | 'month'): string =>
  ({ day, week: monday(day), month: day.slice(0, 7) })[size];

export const HOLIDAYS = ['2024-01-10', '2024-02-16', '2024-03-02'];

export const isWorkingDay = (day: string): boolean => DAYS.indexOf(day) % 7 < 5 && !HOLIDAYS.includes(day);

/** 2024-01-01 is a Monday. */
const monday = (day: string): string => DAYS[Math.floor(DAYS.indexOf(day) / 7) * 7] ?? day;
