import { dayAfter, LAST_KNOWN, PERIOD } from '../calendar.ts';
import type { Chance } from '../chance.ts';

/** What happened to somebody: sales of so many points, what came back of them, points by hand, and what was asked for. */
export interface History {
  readonly person: string;
  readonly sales: readonly Sale[];
  readonly byHand: readonly { readonly id: string; readonly day: string; readonly points: number }[];
  readonly wishes: readonly Wish[];
}

interface Sale {
  readonly id: string;
  readonly day: string;
  readonly points: number;
  readonly back: { readonly day: string; readonly points: number } | null;
}

export interface Wish {
  readonly id: string;
  readonly day: string;
  readonly quantity: number;
  /** Empty: never. */
  readonly cancelled: string;
}

/** The price of one is 5 points, and from this day on 7. */
export const DEARER = '2024-02-15';
export const priceOf = ({ day, quantity }: Wish): bigint => BigInt((day < DEARER ? 5 : 7) * quantity);

const later = (day: string, by: number): string =>
  dayAfter(day, by) < LAST_KNOWN ? dayAfter(day, by) : LAST_KNOWN;

export function randomHistory(chance: Chance, person: string): History {
  const day = (): string => dayAfter(PERIOD.from, chance.int(0, 90));
  const some = <T>(from: number, to: number, make: (index: number) => T): T[] =>
    Array.from({ length: chance.int(from, to) }, (_, index) => make(index));
  return {
    person,
    sales: some(1, 5, (index) => randomSale(chance, `${person}-s${index}`, day())),
    byHand: some(0, 2, (index) => ({
      id: `${person}-a${index}`,
      day: day(),
      points: chance.int(-8, 8) || 1,
    })),
    wishes: some(1, 6, (index) => {
      const asked = day();
      const cancelled = chance.percent(30) ? later(asked, chance.pick([0, 1, 10, 40])) : '';
      return { id: `${person}-r${index}`, day: asked, quantity: chance.int(1, 2), cancelled };
    }),
  };
}

function randomSale(chance: Chance, id: string, day: string): Sale {
  const points = chance.int(1, 25);
  const back = { day: later(day, chance.int(0, 40)), points: chance.int(1, points) };
  return { id, day, points, back: chance.percent(35) ? back : null };
}
