import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { addDays } from '../../src/program/day.ts';

/** How large the generated program is. */
export interface Size {
  readonly rules: 8 | 40;
  readonly lines: number;
  readonly days: number;
  readonly participants: number;
  readonly products: number;
}

export const FIRST_DAY = '2026-01-01';

export const CUSTOMERS = 20_000;

const days = new Map<number, string>();

/** The day that comes so many after the first. */
export function dayOf(day: number): string {
  const known = days.get(day) ?? addDays(FIRST_DAY, day);
  days.set(day, known);
  return known;
}

export const nameOf = (participant: number): string => `p${String(participant).padStart(5, '0')}`;
export const customerOf = (customer: number): string => `c${String(customer).padStart(5, '0')}`;
export const saleIdOf = (sale: number): string => `S${String(sale).padStart(8, '0')}`;

/** 500 teams, or fewer where they would have fewer than five members: an open portal refuses those. */
export const teamOf = (participant: number, participants: number): string =>
  `team-${participant % Math.max(1, Math.min(500, Math.floor(participants / 5)))}`;

/** Writes a table below `data/`. */
export const tableWriter =
  (root: string) =>
  (name: string, header: string, rows: readonly string[]): void => {
    const path = join(root, 'data', name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, `${[header, ...rows].join('\n')}\n`);
  };

/** Whole numbers below a limit, the same sequence for the same seed (xorshift32; Marsaglia, "Xorshift RNGs", 2003). */
export function generator(seed: number): (below: number) => number {
  let state = seed | 0;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}
