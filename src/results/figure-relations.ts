import { z } from 'zod';
import { day, decimal, orNone, text } from './fields.ts';

/** Who was in which team and segment; ordered by participant, day. */
export const roster = z.strictObject({
  participant_id: text,
  team_id: text,
  segment_id: text,
  from_day: day,
  /** Inclusive. */
  to_day: day,
});

/** What the season came to, worked out from the relations above; ordered by subject, figure, part, stage, what it is about. */
export const figures = z.strictObject({
  /** The name of the query: an SQL file of `results/figures/sql`. */
  figure: text,
  /** What of it: `value`, `target`, `share`. A share is six decimals of the whole, rounded half away from zero. */
  part: text,
  /** `program`, `segment`, `team`, `participant`, `quarter`, `file`, or a column of the roster. */
  subject_kind: text,
  /** Empty: the whole program. */
  subject_id: text,
  /** Empty: the whole program. */
  stage_id: text,
  /** A measure or ranking. */
  about_id: text,
  /** The day that it is of; of a streak its first Monday. */
  on_day: orNone(day),
  value: decimal,
});
