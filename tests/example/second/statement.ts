import { earned } from './boards.ts';
import type { Day } from './calendar.ts';
import { placePostings } from './prizes.ts';

/** A posting as its owner sees it. */
export interface Line {
  readonly day: Day;
  /** The rule, or the ranking where it is for a place. */
  readonly source: string;
  readonly stage: string;
  readonly points: bigint;
}

/** Everything posted to an agent, by day; on a day the rules by name, then points for a place. */
export function statement(id: string): Line[] {
  const rules = (earned.get(id) ?? []).map(({ day, rule, stage, points }) => ({
    day,
    source: rule,
    stage,
    points,
  }));
  const places = placePostings()
    .filter(({ agent }) => agent === id)
    .map(({ day, stage, points }) => ({ day, source: 'stage-board', stage: stage.id, points }));
  const order = ({ day, source }: Line): string => `${day} ${source === 'stage-board' ? 1 : 0} ${source}`;
  return [...rules, ...places].toSorted((a, b) => (order(a) < order(b) ? -1 : 1));
}

/** Points of lines added up by what a key says. */
export function sums(lines: readonly Line[], key: (line: Line) => string): Record<string, string> {
  const added = new Map<string, bigint>();
  for (const line of lines) added.set(key(line), (added.get(key(line)) ?? 0n) + line.points);
  return Object.fromEntries([...added].map(([name, points]) => [name, `${points}`]));
}
