import { numberOf } from '../../intake/numbers.ts';
import {
  byRequest,
  cancelledOn,
  requestedOn,
  standsOn,
} from '../../intake/reference/redemptions/standing.ts';
import type { Redemption, Reference } from '../../intake/reference/reference.ts';
import { type Diagnostic, ProblemsFound } from '../../program/diagnostic.ts';
import { ratio, ratioText } from '../../program/ratio.ts';
import { quoted } from '../../program/source/problem.ts';
import { pointScale } from '../rules/scales.ts';
import type { RedemptionCode } from './codes.ts';
import { type RedemptionContext, unitsOf } from './redemptions.ts';

const sql = (name: string): URL => new URL(`${name}.sql`, import.meta.url);

/**
 * Throws ProblemsFound with every redemption that takes more than there is at its moment: what is posted by the end of its
 * day and does not expire before it, less what stands of earlier redemptions. One that is refused takes nothing from later
 * ones; where points expire, what they are then worth is only known without it, so the first of each participant is told.
 */
export async function holdBalances(context: RedemptionContext): Promise<void> {
  const asked = context.reference.redemptions.filter((one) => standsOn(one, requestedOn(one)));
  const known = asked.filter((one) => requestedOn(one) <= context.today).toSorted(byRequest);
  if (known.length === 0) return;
  await context.db.run(sql('means'));
  const rows = await context.db.rows(sql('means_text'));
  const means = new Map(rows.map((row) => [String(row['moment']), BigInt(String(row['points']))]));
  const byPerson = Map.groupBy(known, ({ participant }) => participant);
  const found = [...byPerson.values()].flatMap((own) => beyond(own, means, context));
  if (found.length > 0) throw new ProblemsFound(found);
}

function beyond(
  own: readonly Redemption[],
  means: ReadonlyMap<string, bigint>,
  { program, numbers }: RedemptionContext,
): Diagnostic[] {
  const taken: Redemption[] = [];
  const refused = own.flatMap((one) => {
    const on = requestedOn(one);
    const standing = taken.filter((other) => standsOn(other, on));
    const spent = standing.reduce((sum, other) => sum + unitsOf(other, program), 0n);
    const left = (means.get(`${numberOf(numbers.participants, one.participant)} ${on}`) ?? 0n) - spent;
    if (unitsOf(one, program) > left) return [tellBeyond(one, ratioText(ratio(left, pointScale(program))))];
    taken.push(one);
    return [];
  });
  return program.points.expireAfter === null ? refused : refused.slice(0, 1);
}

function tellBeyond(one: Redemption, left: string): Diagnostic {
  const message = `The redemption ${quoted(one.id)} takes ${ratioText(one.points)} points, and ${quoted(one.participant)} has ${left} on ${requestedOn(one)}.`;
  const code: RedemptionCode = 'redemption-beyond-balance';
  const hint = 'Remove its rows, or cancel another one before.';
  return { code, severity: 'error', ...one.place, message, hint };
}

/** A warning for everyone who has redeemed points that were taken back afterwards, at their last redemption. */
export async function uncovered(
  { db }: Pick<RedemptionContext, 'db'>,
  { redemptions }: Reference,
): Promise<Diagnostic[]> {
  if (redemptions.length === 0) return [];
  const rows = await db.rows(sql('debt'));
  return rows.flatMap((row) => {
    const last = redemptions
      .filter((one) => one.participant === row['participant_id'] && cancelledOn(one) === null)
      .toSorted(byRequest)
      .at(-1);
    if (!last) return [];
    const message = `The balance of ${quoted(last.participant)} is -${String(row['debt'])}: points were taken back after they had been redeemed.`;
    const code: RedemptionCode = 'redemption-uncovered';
    const hint = 'They stay as a debt that the next points meet; a stage is not closed over it.';
    return [{ code, severity: 'warning', ...last.place, message, hint }];
  });
}
