import type { Prize, Ranking } from '../program/ranking.ts';
import { ratio, ratioText } from '../program/ratio.ts';
import type { Edition } from './edition.ts';
import { measureOf, rewardOf } from './portal.ts';

/** What some places bring. */
export interface PrizeStep {
  readonly from: number;
  readonly to: number;
  /** `1st place`, `Places 2 to 3`. */
  readonly places: string;
  readonly prize: string;
}

/** A prize of a ranking, as it is written. */
export interface PrizeLine extends PrizeStep {
  /** What a tie across the edge does; null where the program says nothing. */
  readonly tie: string | null;
}

export function prizeLines(edition: Edition, { prizes }: Ranking): PrizeLine[] {
  return prizes.map((prize) => ({
    from: prize.from,
    to: prize.to,
    places: placesText(edition, prize),
    prize: prizeText(edition, prize),
    tie: tieText(edition, prize),
  }));
}

function tieText({ portal, t, text }: Edition, { tie }: Prize): string | null {
  if (tie === null || typeof tie === 'string') return tie && t(`prize.tie_${tie}`);
  const measure = text(measureOf(portal, tie.measure).title);
  return t(tie.lowest ? 'prize.tie_lowest' : 'prize.tie_measure', { measure });
}

/** What each place brings, all of it; neighbours with the same are one line. */
export function prizeSteps(edition: Edition, ranking: Ranking): PrizeStep[] {
  const steps: { from: number; to: number; prize: string }[] = [];
  for (let place = 1; place <= lastPrize(ranking); place += 1) {
    const prize = prizesAt(edition, ranking, place);
    const last = steps.at(-1);
    if (last && last.prize === prize && last.to === place - 1) last.to = place;
    else if (prize !== null) steps.push({ from: place, to: place, prize });
  }
  return steps.map((step) => ({ ...step, places: placesText(edition, step) }));
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

function placesText({ t }: Edition, { from, to }: Pick<Prize, 'from' | 'to'>): string {
  return from === to ? t('prize.place', { place: from }) : t('prize.places', { from, to });
}
