import { addDays, type Day, daysBetween } from '../../program/day.ts';
import type { Diagnostic } from '../../program/diagnostic.ts';
import type { Feed, Freshness } from '../../program/feed.ts';
import { fileProblem } from './problems.ts';
import type { StagedFile } from './staged-file.ts';

/**
 * Days without a file, further apart than a feed's contract allows: between its files, and up to `last`, the last day on
 * which there could be one. Of a feed whose files hold all of a period, a later file says what a missing one would have.
 */
export const missingDays = (feed: Feed, files: readonly StagedFile[], last: Day): Diagnostic[] =>
  feed.contract.freshness === null ? [] : gaps(feed, files, feed.contract.freshness, last);

function gaps(feed: Feed, files: readonly StagedFile[], freshness: Freshness, last: Day): Diagnostic[] {
  const days = [...new Set(files.map(({ day }) => day))].sort();
  const isWhole = feed.delivery !== 'delta' && feed.delivery !== 'restated_day';
  const told = isWhole ? days.slice(-1) : days;
  return told.flatMap((day, index) => {
    const next = told[index + 1];
    const age = daysBetween(day, next ?? last);
    if (age <= freshness.warnAfter) return [];
    const isError = freshness.errorAfter !== null && age > freshness.errorAfter;
    const missing = [addDays(day, 1), next === undefined ? last : addDays(next, -1)] as const;
    return [said(feed, missing, isError ? 'error' : 'warning')];
  });
}

function said(
  { id, files }: Feed,
  [from, to]: readonly [Day, Day],
  severity: Diagnostic['severity'],
): Diagnostic {
  const days = from === to ? from : `${from} to ${to}`;
  const folder = `data/${files.slice(0, files.lastIndexOf('/'))}`;
  return { ...fileProblem('days-missing', folder, days, id), severity };
}
