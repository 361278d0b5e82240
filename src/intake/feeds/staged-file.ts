import type { Day } from '../../program/day.ts';
import type { Feed } from '../../program/feed.ts';
import type { FactKind } from '../../program/measure.ts';
import type { Scan } from '../scan/found.ts';
import type { FeedFile } from './files.ts';
import type { Manifest } from './manifest-form.ts';

/** A file that may be read: its bytes were scanned and its header is the feed's. */
export interface StagedFile extends FeedFile {
  readonly feed: Feed;
  readonly scan: Scan;
  /** The copy that is read. */
  readonly staged: string;
  /** What its manifest says; null where it has none. */
  readonly said: Manifest | null;
}

/** Of each feed that has a file: the last day that one of them holds. */
export type Through = Readonly<Partial<Record<FactKind, Day>>>;

export function throughOf(files: readonly StagedFile[]): Through {
  const days = files.toSorted((a, b) => (a.day < b.day ? -1 : 1));
  return Object.fromEntries(days.map(({ feed, day }) => [feed.id, day]));
}

/** The latest day on which a file was sent; null without one. */
export const lastFileDay = (files: readonly StagedFile[]): Day | null =>
  files
    .map(({ sent }) => sent)
    .sort()
    .at(-1) ?? null;
