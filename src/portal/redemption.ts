import { multiply, ratio, ratioText } from '../program/ratio.ts';
import type { Row } from '../results/contract.ts';
import type { Edition } from './edition.ts';
import type { Posting } from './person/account.ts';
import { rewardOf } from './portal.ts';
import { hasRewards } from './rewards.ts';

/** What somebody has redeemed, the first first; costs nothing where nothing can be. */
export const redemptionsOf = ({ portal }: Edition, participant: string): readonly Row<'redemptions'>[] =>
  hasRewards(portal) ? portal.results.of('redemptions', participant) : [];

/** `Mug × 2`, `Money on your card: €20.50` */
export function redemptionTitle(edition: Edition, id: string): string {
  const one = edition.portal.reference.redemptions.find((row) => row.id === id);
  if (!one) throw new Error(`the results name the redemption ${id}, which the data do not have`);
  return quantityOf(edition, one.reward, one.quantity);
}

export function quantityOf({ portal, text, t, formats }: Edition, id: string, quantity: number): string {
  const { title: written, payout, value } = rewardOf(portal, id);
  const title = text(written);
  if (payout && value) {
    const money = formats.money(ratioText(multiply(value, ratio(BigInt(quantity)))));
    return t('own_rewards.paid', { title, money });
  }
  return quantity === 1 ? title : t('own_rewards.quantity', { title, quantity: `${quantity}` });
}

/** `Points for a reward: sent on March 25` */
export function redemptionWhy(edition: Edition, { participant_id, rule_id, reason }: Posting): string {
  if (reason === 'given_back') return edition.t('why.given_back');
  const row = redemptionsOf(edition, participant_id).find((one) => one.redemption_id === rule_id);
  return edition.t('why.redeemed', { state: row ? stateText(edition, row) : '' });
}

/** `sent on March 25, 2024` */
export const stateText = ({ t, formats }: Edition, { state, state_on }: Row<'redemptions'>): string =>
  t(`redemption.${state}`, { day: formats.days.long(state_on) });
