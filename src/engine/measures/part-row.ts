import type { Cell } from '../../intake/database.ts';
import type { Scorecard } from '../../program/measure.ts';
import { type Ratio, scaled } from '../../program/ratio.ts';
import type { EngineMeasure, Source } from './engine-measure.ts';

/** The parts of a scorecard as integers: shares with 8 decimals, and the weights that are left where a target is missing. */
export const partRow = (
  { weight, clip, obligatory }: Scorecard['parts'][number],
  part: number,
  { number }: EngineMeasure,
  { filter, component }: Source,
): Cell[] => [
  ...[part, number, filter, component, inShares(weight)],
  ...[clip && inShares(clip.low), clip && inShares(clip.high), obligatory && inShares(obligatory)],
];

const inShares = (share: Ratio): bigint => scaled(share, 10n ** 8n);
