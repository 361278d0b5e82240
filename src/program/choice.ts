import type { Day } from './day.ts';
import type { Text } from './text.ts';

/** Goals of which everyone chooses one. */
export interface Choice {
  /** As many as the curve has columns, in their order. */
  readonly levels: readonly { readonly id: string; readonly title: Text }[];
  /** The last day on which one can be chosen. */
  readonly by: Day;
  /** The level of whoever has chosen none by then; null for none. */
  readonly otherwise: string | null;
}
