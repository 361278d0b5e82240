import type { Payment } from '../intake/payouts/batch.ts';
import { requestedOn } from '../intake/reference/redemptions/standing.ts';
import type { Redemption, Reference } from '../intake/reference/reference.ts';
import { segmentOn } from '../intake/reference/segment-on.ts';
import type { Day } from '../program/day.ts';
import { moneyText } from '../program/money.ts';
import type { Program } from '../program/program.ts';
import { compare, divide, multiply, parseRatio, type Ratio, ratio, ratioText } from '../program/ratio.ts';
import { type Payout, priceOn, type Reward } from '../program/reward.ts';

export type PaidReward = Reward & { readonly payout: Payout };

/** What a batch is made from. */
export interface Paying {
  readonly program: Program;
  readonly reference: Reference;
  readonly reward: PaidReward;
  readonly batch: string;
  readonly on: Day;
  /** By participant, what there is on the day, as decimal text. */
  readonly balances: ReadonlyMap<string, string>;
}

/** Who is paid how much, in the order of participants: what was approved by the day, or what whole accounts are worth. */
export const paymentsOf = (paying: Paying): Payment[] =>
  paying.reward.payout.of === 'requests' ? ofRequests(paying) : ofBalances(paying);

function ofRequests({ program, reference, reward, on }: Paying): Payment[] {
  const approved = reference.redemptions.filter((one) => one.reward === reward.id && isApproved(one, on));
  return approved
    .map(({ id, participant, quantity, points }) =>
      payment(id, participant, quantity, points, { program, reward }),
    )
    .toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
}

const key = ({ participant_id, redemption_id }: Payment): string => `${participant_id} ${redemption_id}`;

/** Whether the last that is known of it at all is that it was approved, and that by the day. */
function isApproved(one: Redemption, on: Day): boolean {
  const last = one.steps.at(-1);
  return last?.state === 'approved' && last.on <= on && requestedOn(one) <= on;
}

function ofBalances(paying: Paying): Payment[] {
  const { program, reference, reward, batch, on } = paying;
  const price = priceOn(reward, on);
  const ids = reference.participants.map(({ id }) => id).toSorted();
  const owed = ids
    .filter((id) => isFor(paying, id))
    .flatMap((id) => {
      const balance = parseRatio(paying.balances.get(id) ?? '') ?? ratio(0n);
      const isEnough = price && compare(balance, reward.payout.atLeast ?? price) >= 0;
      const { n, d } = price && isEnough ? divide(balance, price) : ratio(0n);
      return n >= d ? [{ id, quantity: Number(n / d) }] : [];
    });
  return owed.map(({ id, quantity }, index) =>
    payment(`${batch}-${index + 1}`, id, quantity, multiply(price ?? ratio(0n), ratio(BigInt(quantity))), {
      program,
      reward,
    }),
  );
}

function isFor({ reference, reward, on }: Paying, participant: string): boolean {
  const segment = segmentOn(reference.roster, participant, on);
  return reward.segments === null || (segment !== null && reward.segments.includes(segment));
}

function payment(
  id: string,
  participant: string,
  quantity: number,
  points: Ratio,
  { program, reward }: Pick<Paying, 'program' | 'reward'>,
): Payment {
  const amount = multiply(reward.value ?? ratio(0n), ratio(BigInt(quantity)));
  return {
    ...{ redemption_id: id, participant_id: participant, quantity },
    ...{ points: ratioText(points), amount: moneyText(amount, program) },
  };
}
