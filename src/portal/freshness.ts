import { lastDay } from '../program/day.ts';
import type { Feed } from '../program/feed.ts';
import type { Program } from '../program/program.ts';
import type { Edition } from './edition.ts';
import type { FeedStatus, Status } from './staleness.ts';

/** The portal's only file that is held against a clock, and that is the visitor's. */
export const STATUS = 'status.json';

/** What is shown where the figures are older than was promised. */
export interface StaleWords {
  /** The address of the status. */
  readonly status: string;
  readonly late: string;
  readonly old: string;
}

/** `Sales through November 14, 2017`, or that there are none yet. */
export function freshness({ portal, t, formats }: Edition): string {
  const { data_through: through } = portal.results.summary;
  return through === null ? t('shell.no_data') : t('shell.through', { day: formats.days.long(through) });
}

/** Null where no feed's contract says how old data may be. */
export function staleWords({ portal, t, formats, asset }: Edition): StaleWords | null {
  const { data_through: through } = portal.results.summary;
  if (through === null || promised(portal.program).length === 0) return null;
  const day = formats.days.long(through);
  return { status: asset(STATUS), late: t('shell.late', { day }), old: t('shell.old', { day }) };
}

/** The status of a portal, from the last day that the files of each feed hold. */
export const statusOf = (
  program: Program,
  through: Readonly<Partial<Record<Feed['id'], string>>>,
): Status => ({
  time_zone: program.timeZone,
  last_day: lastDay(program.period),
  feeds: promised(program).flatMap((feed) => feedStatus(feed, through[feed.id])),
});

const promised = ({ feeds }: Program): Feed[] => feeds.filter(({ contract }) => contract.freshness !== null);

function feedStatus({ id, contract }: Feed, through: string | undefined): FeedStatus[] {
  const { freshness: limits } = contract;
  if (limits === null || through === undefined) return [];
  return [{ feed: id, through, warn_after: limits.warnAfter, error_after: limits.errorAfter }];
}
