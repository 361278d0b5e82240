import { segmentOn } from '../../intake/reference/segment-on.ts';
import { compare, type Ratio, ratio, ratioText, subtract } from '../../program/ratio.ts';
import { priceOn, type Reward } from '../../program/reward.ts';
import type { Edition } from '../edition.ts';
import { slugs } from '../paths.ts';
import { quantityOf, redemptionsOf, stateText } from '../redemption.ts';
import { canBeOrdered, hasRewards } from '../rewards.ts';
import { exact } from '../totals.ts';
import { type Request, requestOf } from './request.ts';

/** What somebody's points are good for today, and what they have ordered. */
export interface OwnRewards {
  /** What can be ordered today by them, the cheapest first. */
  readonly reach: readonly RewardInReach[];
  /** The latest first. */
  readonly ordered: readonly {
    readonly id: string;
    readonly title: string;
    readonly state: string;
    readonly points: string;
  }[];
  /** The catalogue. */
  readonly href: string;
}

export interface RewardInReach {
  readonly id: string;
  readonly title: string;
  /** `400 laurels` */
  readonly price: string;
  readonly within: boolean;
  /** `within your reach`, or what is missing. */
  readonly state: string;
  /** Orders one; null beyond reach, and where there is nobody to ask. */
  readonly request: Request | null;
}

/** Null where the program has no rewards for points. */
export function ownRewards(edition: Edition, participant: string): OwnRewards | null {
  const { portal, formats } = edition;
  if (!hasRewards(portal)) return null;
  const [row] = portal.results.of('balances', participant);
  const balance = row ? exact(row.balance) : ratio(0n);
  const priced = portal.program.rewards
    .filter((reward) => reward.payout?.of !== 'balances' && canBeOrdered(portal, reward))
    .filter((reward) => isFor(edition, reward, participant))
    .map((reward) => ({ reward, price: priceOn(reward, portal.today) as Ratio }));
  const ordered = redemptionsOf(edition, participant).map((one) => ({
    id: one.redemption_id,
    title: quantityOf(edition, one.reward_id, Number(one.quantity)),
    state: stateText(edition, one),
    points: formats.points(one.points),
  }));
  return {
    reach: priced
      .toSorted((a, b) => compare(a.price, b.price))
      .map((one) => inReach(edition, one, { balance, participant })),
    ordered: ordered.toReversed(),
    href: edition.href(slugs.rewards),
  };
}

function isFor({ portal }: Edition, { segments }: Reward, participant: string): boolean {
  const segment = segmentOn(portal.reference.roster, participant, portal.today);
  return segments === null || (segment !== null && segments.includes(segment));
}

function inReach(
  edition: Edition,
  { reward, price }: { readonly reward: Reward; readonly price: Ratio },
  { balance, participant }: { readonly balance: Ratio; readonly participant: string },
): RewardInReach {
  const { text, t, formats } = edition;
  const missing = subtract(price, balance);
  const within = missing.n <= 0n;
  return {
    id: reward.id,
    title: text(reward.title),
    price: formats.points(ratioText(price)),
    within,
    state: within
      ? t('reward.within_reach')
      : t('reward.missing', { points: formats.points(ratioText(missing)) }),
    request: within ? requestOf(edition, 'reward', { participant, id: reward.id }) : null,
  };
}
