import { add, parseRatio, type Ratio, ratio } from '../program/ratio.ts';
import type { Row } from '../results/contract.ts';
import type { Portal } from './portal.ts';

/** A measure of everyone together, and the sum of the targets; null where nobody has one. */
export interface Total {
  readonly value: Ratio;
  readonly target: Ratio | null;
}

/** Of one stage, or of the whole program where `stage` is null. Everyone is in a team, so teams add up to all. */
export function totalOf(portal: Portal, measure: string, stage: string | null): Total {
  const rows = portal.program.teams.flatMap(({ id }) => measureRows(portal, id, measure, stage));
  const targets = rows.filter(({ target }) => target !== '');
  return {
    value: sum(rows.map(({ value }) => value)),
    target: targets.length === 0 ? null : sum(targets.map(({ target }) => target)),
  };
}

const measureRows = (
  { results }: Portal,
  team: string,
  measure: string,
  stage: string | null,
): Row<'measures'>[] =>
  results
    .measures('team', team)
    .filter((row) => row.measure_id === measure && row.stage_id === (stage ?? ''));

/** Exact decimal text to a number; 0 for a text that is none. */
export const exact = (text: string): Ratio => parseRatio(text) ?? ratio(0n);

const sum = (values: readonly string[]): Ratio => values.map(exact).reduce(add, ratio(0n));
