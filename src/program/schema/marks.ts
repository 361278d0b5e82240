import { z } from 'zod';

/** What an id can name. */
export type Kind = 'measure' | 'calendar' | 'stage' | 'segment' | 'ranking' | 'reward' | 'rule';

/** What is known of a value beyond its form, and checked for it wherever it stands. */
export type Mark =
  | { readonly is: 'reference'; readonly to: Kind; readonly or: string | null }
  | { readonly is: 'text' }
  | { readonly is: 'picture' }
  | { readonly is: 'typeface' };

export const marks = z.registry<Mark>();
