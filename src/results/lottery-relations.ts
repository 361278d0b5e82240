import { z } from 'zod';
import { day, decimal, flag, orNone, text, whole } from './fields.ts';

/** Who has which tickets of a lottery: with the seed, all that anybody needs to draw again; ordered by rule and number. */
export const tickets = z.strictObject({
  rule_id: text,
  /** The one that a prize is posted in. */
  stage_id: text,
  window_from: day,
  /** Inclusive. */
  window_to: day,
  participant_id: text,
  first_ticket: whole,
  /** Inclusive. */
  last_ticket: whole,
  /** Which number of the seed's chain drew one of them; empty for whoever has won nothing, or not yet. */
  draw: orNone(whole),
  /** What was drawn; a budget or another limit may let less of it be posted. */
  points: orNone(decimal),
  /** Whether the lottery is still open, and tickets are numbered as if it closed today. */
  provisional: flag,
});
