import type { Ratio } from './ratio.ts';

/** What is drawn among those who have tickets; how many somebody has the rule's curve says. */
export interface Lottery {
  /** In the order in which they are drawn, each once. */
  readonly prizes: readonly Ratio[];
  /** The most tickets that anybody has; null: no limit. */
  readonly atMost: number | null;
  /** SHA-256 of the seed's text, 64 hexadecimal digits. */
  readonly commitment: string;
  /** The seed itself, 64 hexadecimal digits; null until it is revealed, and nobody wins. */
  readonly revealed: string | null;
}
