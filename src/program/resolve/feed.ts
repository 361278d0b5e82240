import type { FactKind } from '../measure.ts';
import type { Feed, FeedColumn } from '../program.ts';
import { ratio } from '../ratio.ts';
import type { FeedWritten } from '../schema/sources.ts';

/** As long as a stage stays open after its end. */
const LATE_DAYS = 7;

/** A feed of `sources.yaml`. */
export const resolveFeed = (id: FactKind, written: FeedWritten): Feed => ({
  id,
  files: written.files,
  columns: Object.entries(written.columns).map(([name, column]) => resolveColumn(name, column)),
  ignored: written.ignored ?? [],
  lateDays: written.late_days ?? LATE_DAYS,
  setAside: written.set_aside ?? ratio(0n),
});

function resolveColumn(name: string, written: FeedWritten['columns'][string]): FeedColumn {
  if (typeof written === 'string') return { name, column: written, match: null, aliases: {} };
  return { name, column: written.column, match: written.match ?? null, aliases: written.aliases ?? {} };
}
