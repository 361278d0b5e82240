import type { Prize, Ranking } from '../program/program.ts';
import { ratio, ratioText } from '../program/ratio.ts';
import type { Edition } from './edition.ts';
import { rewardOf } from './portal.ts';

/** A prize as a board and the prizes page say it. */
export interface PrizeLine {
  readonly from: number;
  readonly to: number;
  /** `1st place`, `Places 2 to 3`. */
  readonly places: string;
  readonly prize: string;
  /** What a tie across the edge does; null where the program says nothing. */
  readonly tie: string | null;
}

export function prizeLines(edition: Edition, { prizes }: Ranking): PrizeLine[] {
  return prizes.map((prize) => ({
    from: prize.from,
    to: prize.to,
    places: placesText(edition, prize),
    prize: prizeText(edition, prize),
    tie: prize.tie === null ? null : edition.t(`prize.tie_${prize.tie}`),
  }));
}

/** The last place with a prize; 0 for a ranking without. */
export const lastPrize = ({ prizes }: Ranking): number => Math.max(0, ...prizes.map(({ to }) => to));

/** What stands for a place: `Weekend in Lisbon for two, 500 laurels`; null for none. */
export function prizesAt(edition: Edition, { prizes }: Ranking, place: number): string | null {
  const texts = prizes
    .filter(({ from, to }) => from <= place && place <= to)
    .map((prize) => prizeText(edition, prize));
  return texts.length === 0 ? null : texts.join(edition.t('list.plus'));
}

export function prizeText(edition: Edition, { reward, points }: Pick<Prize, 'reward' | 'points'>): string {
  if (reward !== null) return edition.text(rewardOf(edition.portal, reward).title);
  return edition.formats.points(ratioText(points ?? ratio(0n)));
}

function placesText({ t }: Edition, { from, to }: Prize): string {
  return from === to ? t('prize.place', { place: from }) : t('prize.places', { from, to });
}
