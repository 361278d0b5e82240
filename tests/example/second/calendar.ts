/** `YYYY-MM-DD`. */
export type Day = string;

export interface Stage {
  readonly id: string;
  readonly from: Day;
  /** Inclusive. */
  readonly to: Day;
  readonly closes: Day;
}

export const STAGES: readonly Stage[] = [
  { id: 'q2', from: '2017-04-01', to: '2017-06-30', closes: '2017-07-07' },
  { id: 'q3', from: '2017-07-01', to: '2017-09-30', closes: '2017-10-07' },
  { id: 'q4', from: '2017-10-01', to: '2017-12-31', closes: '2017-12-31' },
];

export const SEASON = { from: '2017-04-01', to: '2017-12-31' } as const;
export const MARCH = { from: '2017-03-01', to: '2017-03-31' } as const;
export const DOUBLE_GTX = { from: '2017-10-02', to: '2017-10-15' } as const;

export const within = (day: Day, span: { readonly from: Day; readonly to: Day }): boolean =>
  span.from <= day && day <= span.to;

export const dayBefore = (day: Day): Day => shift(day, -1);

/** Every day of the span, both ends included. */
export function days(span: { readonly from: Day; readonly to: Day }): Day[] {
  const all: Day[] = [];
  for (let day = span.from; day <= span.to; day = shift(day, 1)) all.push(day);
  return all;
}

function shift(day: Day, by: number): Day {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + by);
  return date.toISOString().slice(0, 10);
}
