import type { Program } from '../program/program.ts';
import { slugs } from './paths.ts';

/**
 * For whom pages are drawn: all of them in an open portal; in a sealed one what everyone may see, or what is sealed;
 * and at the desk of whoever works on the program.
 */
export type View = 'open' | 'everyone' | 'sealed' | 'desk';

/** Who opens a sealed page besides nobody else. */
export type Holder = 'group' | 'client' | 'operator';

/** Pages that are sealed, by how their addresses begin. Those of one person are no pages of Astro's. */
const SEALED: readonly (readonly [slug: string, holder: Holder])[] = [
  [slugs.boards, 'group'],
  [slugs.teams, 'group'],
  [slugs.winners, 'group'],
  [slugs.summary, 'group'],
  [slugs.client, 'client'],
  [slugs.operator, 'operator'],
];

/** Pages of which everyone sees the frame, and the group what the tables say: their addresses, or how these begin. */
const SHARED: readonly string[] = [slugs.stages];

/** Who holds the key of a page, if it is sealed at all. */
export function holderOf(slug: string): Holder | null {
  const [, holder] = SEALED.find(([start]) => slug.startsWith(start)) ?? [];
  if (holder) return holder;
  return slug === slugs.home || SHARED.some((start) => slug.startsWith(start)) ? 'group' : null;
}

/** Pages for a room full of people: what is sealed is shown to nobody who has not opened it. */
const FOR_A_ROOM: readonly string[] = [slugs.wall, slugs.reveals];

/** Whether a page is drawn in a view. */
export function isDrawn(slug: string, view: View, program: Pick<Program, 'operator'>): boolean {
  if (slug === slugs.door) return view === 'everyone';
  if (slug === slugs.operator && view === 'open') return program.operator === 'public';
  if (isOpen(view)) return true;
  if (slug === slugs.finder || FOR_A_ROOM.some((start) => slug.startsWith(start))) return false;
  return view === 'sealed' ? holderOf(slug) !== null : !SEALED.some(([start]) => slug.startsWith(start));
}

/** Whether nothing is sealed in a view. */
export const isOpen = (view: View): boolean => view === 'open' || view === 'desk';

/** Whether who reads a page of this view can get to the page at `slug`: what is sealed lies beside what everyone sees. */
export const isReached = (slug: string, view: View, program: Pick<Program, 'operator'>): boolean =>
  isDrawn(slug, view, program) || (view === 'sealed' && isDrawn(slug, 'everyone', program));
