import type { Reference } from '../../intake/reference/reference.ts';
import { isFraction } from '../../program/measure.ts';
import type { Program } from '../../program/program.ts';
import type { Ranking } from '../../program/ranking.ts';
import { commonDenominator } from '../../program/ratio.ts';
import type { Measures } from '../measures/load.ts';
import { pointScale } from '../rules/scales.ts';

/** How many of its smallest units make one of a score; both powers of ten. */
export interface Scale {
  /** Of what is added up. */
  readonly base: bigint;
  /** So many times finer is the score, where it is divided. */
  readonly finer: bigint;
}

/** Scores that are divided have six decimal places. */
const DIVIDED = 1_000_000n;

/** Whether a score is divided: by a target, by heads, by another measure, or by those who share a place. */
export const isDivided = ({ score, teams }: Ranking, { byId }: Measures): boolean =>
  teams === 'mean_per_head' ||
  (score.kind === 'measure' && isFraction(byId.get(score.measure)?.measure.of ?? { count: 'rows' })) ||
  score.kind === 'attainment' ||
  (score.kind === 'places' && score.tiedPlaces === 'share');

interface Context {
  readonly program: Program;
  readonly reference: Reference;
  readonly measures: Measures;
}

export function scaleOf(ranking: Ranking, context: Context): Scale {
  const base = baseOf(ranking, context);
  return { base, finer: isDivided(ranking, context.measures) && base < DIVIDED ? DIVIDED / base : 1n };
}

function baseOf({ id, score }: Ranking, { program, reference, measures }: Context): bigint {
  if (score.kind === 'points') return pointScale(program);
  if (score.kind === 'attainment') return 1n;
  if (score.kind === 'measure') return measures.byId.get(score.measure)?.scale ?? 1n;
  const adjusted = reference.adjustments.filter(({ ranking }) => ranking === id).map(({ points }) => points);
  const tables = Object.values(score.stages).flatMap((stage) => stage.table);
  const parts = commonDenominator([...tables, ...adjusted]);
  let scale = score.add.length > 0 ? pointScale(program) : 1n;
  while (scale % parts !== 0n) scale *= 10n;
  return scale;
}
