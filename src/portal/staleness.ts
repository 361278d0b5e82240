/** `status.json`: what a visitor's browser compares with its clock. */
export interface Status {
  /** In which days are counted. */
  readonly time_zone: string;
  /** Nothing more has to come after the program's last day. */
  readonly last_day: string;
  readonly feeds: readonly FeedStatus[];
}

export interface FeedStatus {
  readonly feed: string;
  /** The last day that a file holds. */
  readonly through: string;
  /** In days since then; null: never. */
  readonly warn_after: number;
  readonly error_after: number | null;
}

export type Staleness = 'fresh' | 'late' | 'old';

const DAY_MS = 86_400_000;

/** How old the figures are on a day, `YYYY-MM-DD` in the status' zone: by the feed that is furthest behind. */
export function stalenessOn({ last_day: last, feeds }: Status, day: string): Staleness {
  const until = day < last ? day : last;
  const ages = feeds.map((feed) => ({
    ...feed,
    age: (Date.parse(until) - Date.parse(feed.through)) / DAY_MS,
  }));
  if (ages.some(({ age, error_after: most }) => most !== null && age > most)) return 'old';
  return ages.some(({ age, warn_after: most }) => age > most) ? 'late' : 'fresh';
}
