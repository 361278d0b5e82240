import type { Database } from '../intake/database.ts';
import type { ReferenceNumbers } from '../intake/numbers.ts';
import type { Reference } from '../intake/reference/reference.ts';
import type { Day } from '../program/day.ts';
import type { Program } from '../program/program.ts';
import { runBoards } from './boards/run.ts';
import { loadMeasures } from './measures/load.ts';
import { publishOutcome } from './outcome/outcome.ts';
import { runRules } from './rules/run.ts';
import { measureScale, pointScale } from './rules/scales.ts';

/**
 * Computes a program as known by the end of a day, from the relation `standing` to the published views.
 * `onStep` hears what is being computed.
 */
export async function compute(
  db: Database,
  program: Program,
  reference: Reference,
  numbers: ReferenceNumbers,
  today: Day,
  onStep: (step: string) => void,
): Promise<void> {
  const reenrolled = new Set(reference.roster.map((row) => row.participant)).size < reference.roster.length;
  onStep('measures');
  const measures = await loadMeasures(db, program, reference, numbers);
  const values = program.measures.reduce((most, measure) => larger(most, measureScale(measure, program)), 1n);
  await runRules({ db, program, numbers, measures, today, valueUnits: values, reenrolled }, (rule) => onStep(`rule ${rule.id}`));
  onStep('boards');
  const scores = await runBoards({ db, program, measures, today });
  const money = 10n ** BigInt(program.currency.decimals);
  await publishOutcome(db, program, measures, today, { points: pointScale(program), money, values, scores });
}

const larger = (a: bigint, b: bigint): bigint => (a > b ? a : b);
