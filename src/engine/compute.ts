import type { Closing } from '../intake/closings/closing.ts';
import type { Database } from '../intake/database.ts';
import type { ReferenceNumbers } from '../intake/numbers.ts';
import type { Reference } from '../intake/reference/reference.ts';
import type { Day } from '../program/day.ts';
import type { Program } from '../program/program.ts';
import { runAdvances } from './advances/advances.ts';
import { runBoards } from './boards/run.ts';
import { standStill } from './closings/closings.ts';
import { runExpiry } from './expiry/expiry.ts';
import type { Measures } from './measures/load.ts';
import { publishOutcome } from './outcome/outcome.ts';
import { holdBalances } from './redemptions/covered.ts';
import { runRedemptions } from './redemptions/redemptions.ts';
import { runRules } from './rules/run.ts';
import { pointScale, publishedScale } from './rules/scales.ts';

/** What is computed, and as known by the end of which day. */
export interface Work {
  readonly db: Database;
  readonly program: Program;
  readonly reference: Reference;
  readonly numbers: ReferenceNumbers;
  readonly closings: readonly Closing[];
  readonly today: Day;
  /** How many of each participant's latest postings are explained, at least; 0: all. */
  readonly explained: number;
}

/** Computes rules and boards from `daily` to the published views. `onStep` hears what is being computed. */
export async function compute(work: Work, measures: Measures, onStep: (step: string) => void): Promise<void> {
  const { db, program, reference, today, explained } = work;
  const reenrolled = new Set(reference.roster.map((row) => row.participant)).size < reference.roster.length;
  const values = [...measures.byId.values()].map(publishedScale).reduce(larger, 1n);
  const given = { ...work, measures, valueUnits: values, reenrolled };
  await runRules(given, (rule) => onStep(`rule ${rule.id}`));
  const hasClosed = await standStill({ ...work, valueUnits: values });
  await runAdvances(given);
  onStep('boards');
  const scores = await runBoards({ ...work, measures, hasClosed });
  await runRedemptions(work);
  await runExpiry(db, program, today);
  await holdBalances(work);
  const units = { points: pointScale(program), values, scores };
  await publishOutcome(db, program, measures, today, explained, units);
}

const larger = (a: bigint, b: bigint): bigint => (a > b ? a : b);
