import type { Program } from '../program/program.ts';
import { slugs } from './paths.ts';

/** Pages of boards, by how their addresses begin. */
const OF_BOARDS: readonly string[] = [slugs.boards, slugs.winners, slugs.wall, slugs.reveals];

/** Whether a program has anything for a page: boards where somebody is ranked, prizes where a place brings one. */
export function isOffered(slug: string, { rankings }: Pick<Program, 'rankings'>): boolean {
  if (slug.startsWith(slugs.prizes)) return hasPrizes({ rankings });
  return rankings.length > 0 || !OF_BOARDS.some((start) => slug.startsWith(start));
}

export const hasPrizes = ({ rankings }: Pick<Program, 'rankings'>): boolean =>
  rankings.some(({ prizes }) => prizes.length > 0);
