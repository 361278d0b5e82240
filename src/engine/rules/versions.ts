import type { Cell, Database } from '../../intake/database.ts';
import { addDays, type Day } from '../../program/day.ts';
import type { Rule } from '../../program/program.ts';
import { editionsOf, heldFor, versionFor } from '../../program/versions.ts';
import { slotOf } from './calendar.ts';
import { type Window, windowOfTomorrow } from './windows.ts';

/** A rule with its versions, the number of the first, and the windows that they have in common. */
export interface Family {
  readonly rule: Rule;
  readonly first: number;
  readonly windows: readonly Window[];
}

/** Versions are numbered in the order in which they became known. */
export const numberIn = ({ first }: Family, { version }: Rule): number => first + version - 1;

/** The windows of one version: no part is left of those that it never holds for. */
export const windowsHeld = ({ rule, windows }: Family, edition: Rule): readonly Window[] =>
  rule.versions.length === 0
    ? windows
    : windows.map((window) =>
        heldFor(rule, window.span.from).some((held) => held.edition === edition)
          ? window
          : { ...window, parts: [] },
      );

/** The versions of a rule; the one that will hold tomorrow is the last. */
export function inForceLast({ rule, windows }: Family, today: Day): Rule[] {
  const next = windows[windowOfTomorrow(windows, today) ?? -1];
  const last = next && versionFor(rule, next.span.from, addDays(today, 1));
  return editionsOf(rule).toSorted((a, b) => Number(a === last) - Number(b === last));
}

/** Fills `version_window`, and empties what the versions of a rule are gathered in. */
export async function loadVersions(db: Database, family: Family): Promise<void> {
  const { rule, windows } = family;
  const rows = windows.flatMap(({ span }, window) => {
    const held = heldFor(rule, span.from);
    return held.map(({ edition, knownFrom, knownUntil }, index): Cell[] => {
      const number = numberIn(family, edition);
      const next = numberIn(family, held[index + 1]?.edition ?? edition);
      return [number, window, knownFrom, knownUntil, slotOf(next, 0, 0) - slotOf(number, 0, 0)];
    });
  });
  await db.fill('version_window', rows);
  await db.run(new URL('version_change.sql', import.meta.url));
}
