import { isSeason } from '../../program/board-windows.ts';
import { latestCells, type Seat } from '../boards.ts';
import type { Edition } from '../edition.ts';

/** Of whom a page is about. */
export interface SeatsToShow {
  readonly main: Seat | null;
  readonly season: Seat | null;
  readonly others: readonly Seat[];
}

/** The place to show first: in the stage that runs, else in the whole program, else in the latest week or month. */
export function seatsToShow({ portal }: Edition, seats: readonly Seat[]): SeatsToShow {
  const { running } = portal.stages;
  const latest = new Set(latestCells(portal.boards.all));
  const season = seats.find(({ board }) => isSeason(board)) ?? null;
  const current = running && seats.find(({ board }) => board.stage === running);
  const main = current ?? season ?? seats.at(-1) ?? null;
  const recent = seats.filter(({ board }) => board.cell !== null && latest.has(board));
  const others = [...(season ? [season] : []), ...recent].filter((seat) => seat !== main);
  return { main, season, others };
}
