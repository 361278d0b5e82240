import type { Cell, Database } from '../../intake/database.ts';
import { numberOf, type ReferenceNumbers } from '../../intake/numbers.ts';
import { cancelledOn, requestedOn, standsOn } from '../../intake/reference/redemptions/standing.ts';
import type { Redemption, Reference } from '../../intake/reference/reference.ts';
import type { Day } from '../../program/day.ts';
import type { Program } from '../../program/program.ts';
import { multiply, type Ratio, ratio, scaled } from '../../program/ratio.ts';
import type { Reward } from '../../program/reward.ts';
import { pointScale } from '../rules/scales.ts';

const sql = (name: string): URL => new URL(`${name}.sql`, import.meta.url);

export interface RedemptionContext {
  readonly db: Database;
  readonly program: Program;
  readonly reference: Reference;
  readonly numbers: ReferenceNumbers;
  readonly today: Day;
}

/** Fills `redemption` with the points that somebody spends, and gets back where it is cancelled. */
export async function runRedemptions(context: RedemptionContext): Promise<void> {
  const { db, reference, today } = context;
  await db.run(sql('redemption_row'));
  const rows = reference.redemptions.flatMap((one) => rowsOf(one, context));
  await db.fill(
    'redemption_row',
    rows.filter(([, , day]) => String(day) <= today),
  );
  await db.run(sql('redemption'));
  await db.run(sql('redemption_state'));
  const known = reference.redemptions.filter((one) => requestedOn(one) <= today);
  await db.fill(
    'redemption_state',
    known.map((one) => stateRow(one, context)),
  );
}

/** A row of `redemption_state`: as it stands today. */
function stateRow(one: Redemption, { program, numbers, today }: RedemptionContext): Cell[] {
  const { value, taxableValue } = program.rewards.find(({ id }) => id === one.reward) as Reward;
  const { state = 'requested', on = '' } = one.steps.findLast((step) => step.on <= today) ?? {};
  const money = (of: Ratio | null): bigint | null =>
    of && scaled(multiply(of, ratio(BigInt(one.quantity) * 10n ** BigInt(program.currency.decimals))), 1n);
  return [
    ...[one.id, numberOf(numbers.participants, one.participant), one.reward, requestedOn(one)],
    ...[BigInt(one.quantity), unitsOf(one, program), state, on, money(value), money(taxableValue)],
  ];
}

function rowsOf(one: Redemption, context: RedemptionContext): Cell[][] {
  const on = requestedOn(one);
  if (!standsOn(one, on)) return [];
  const cancelled = cancelledOn(one);
  const participant = numberOf(context.numbers.participants, one.participant);
  const units = unitsOf(one, context.program);
  return [
    [one.id, participant, on, units],
    ...(cancelled === null ? [] : [[one.id, participant, cancelled, -units]]),
  ];
}

/** What a redemption costs in the smallest unit of points. */
export const unitsOf = ({ points }: Redemption, program: Program): bigint =>
  scaled(multiply(points, ratio(pointScale(program))), 1n);
