import { standsOn } from '../intake/reference/redemptions/standing.ts';
import { lastDay } from '../program/day.ts';
import { ratioText } from '../program/ratio.ts';
import { priceOn, type Reward } from '../program/reward.ts';
import type { Edition } from './edition.ts';
import { type Portal, segmentOf } from './portal.ts';

/** Something that points are good for, as everyone sees it. */
export interface RewardTile {
  readonly id: string;
  readonly title: string;
  readonly kindText: string;
  readonly description: string | null;
  readonly picture: string | null;
  /** `400 laurels each` */
  readonly price: string;
  /** Prices, stock, days and segments: a line each. */
  readonly terms: readonly string[];
  /** Whether it can be ordered today. */
  readonly open: boolean;
}

/** Whether anything can be had for points. */
export const hasRewards = ({ program }: Pick<Portal, 'program'>): boolean =>
  program.rewards.some(({ prices }) => prices.length > 0);

/** What can be ordered today first, then what comes, then what is over; of each in the order of the catalogue. */
export function rewardsView(edition: Edition): RewardTile[] {
  const offered = edition.portal.program.rewards.filter(({ prices }) => prices.length > 0);
  const tiles = offered.map((reward) => tileOf(edition, reward));
  return [...tiles.filter(({ open }) => open), ...tiles.filter(({ open }) => !open)];
}

function tileOf(edition: Edition, reward: Reward): RewardTile {
  const { portal, text, t, formats, asset } = edition;
  const price = priceOn(reward, portal.today) ?? reward.prices[0]?.points;
  return {
    id: reward.id,
    title: text(reward.title),
    kindText: t(`prize.kind_${reward.kind}`),
    description: reward.description && text(reward.description),
    picture: reward.picture && asset(reward.picture),
    price: t('reward.price', { points: formats.points(price ? ratioText(price) : '0') }),
    terms: [
      ...laterPrices(edition, reward),
      ...stockOf(edition, reward),
      ...daysOf(edition, reward),
      ...whoOf(edition, reward),
    ],
    open: canBeOrdered(portal, reward),
  };
}

/** Today, whoever it is for. */
export const canBeOrdered = (portal: Portal, reward: Reward): boolean =>
  priceOn(reward, portal.today) !== null &&
  reward.offered.from <= portal.today &&
  portal.today < reward.offered.until &&
  leftOf(portal, reward) !== 0;

/** How many are left today; null where there are as many as anybody wants. */
export function leftOf({ reference, today }: Portal, { id, stock }: Reward): number | null {
  if (stock === null) return null;
  const taken = reference.redemptions.filter((one) => one.reward === id && standsOn(one, today));
  return stock - taken.reduce((sum, { quantity }) => sum + quantity, 0);
}

const laterPrices = ({ portal, t, formats }: Edition, { prices }: Reward): string[] =>
  prices
    .filter(({ from }, index) => index > 0 && from > portal.today)
    .map(({ from, points }) =>
      t('reward.later', { day: formats.days.long(from), points: formats.points(ratioText(points)) }),
    );

/** What is drawn for everyone in a sealed portal knows nothing of who has ordered what. */
function stockOf({ portal, t, formats, view }: Edition, reward: Reward): string[] {
  const left = leftOf(portal, reward);
  if (left !== null && view === 'everyone')
    return [t('reward.stock', { stock: formats.number(`${reward.stock}`) })];
  return left === null ? [] : [t('reward.left', { left, stock: formats.number(`${reward.stock}`) })];
}

function daysOf({ portal, t, formats }: Edition, { offered }: Reward): string[] {
  const { from, until } = offered;
  const ends = until < '9000';
  const last = ends ? formats.days.long(lastDay(offered)) : '';
  if (until <= portal.today) return [t('reward.over', { day: last })];
  return [
    ...(from > portal.today ? [t('reward.from', { day: formats.days.long(from) })] : []),
    ...(ends ? [t('reward.until', { day: last })] : []),
  ];
}

const whoOf = ({ portal, t, text, formats }: Edition, { segments }: Reward): string[] =>
  segments === null
    ? []
    : [t('reward.for', { segments: formats.list(segments.map((id) => text(segmentOf(portal, id).title))) })];
