import { z } from 'zod';
import { day, decimal, flag, fraction, orNone, text, whole } from './fields.ts';
import { figures, roster } from './figure-relations.ts';
import { intake, out_of_scope, set_aside } from './intake-relations.ts';
import { tickets } from './lottery-relations.ts';

/** The published contract, version 1: columns are only ever added. Order of keys is order of columns. */
export const CONTRACT_VERSION = 1;

/** How many of a participant's postings a page shows and explains, the latest. */
export const SHOWN_POSTINGS = 50;

/** The first day of the week or month of a ranking with a board in each; empty for other rankings and for rules. */
const cell = orNone(day);

/** A row a change of entitlement or balance; ordered by participant, day, kind, rule, window, part. */
export const ledger = z.strictObject({
  posting_id: z.string().regex(/^[0-9A-F]{16}$/),
  posted_on: day,
  participant_id: text,
  kind: z.enum(['earn', 'place', 'adjustment', 'restatement', 'advance', 'redemption', 'expiry']),
  /** The rule; for `place` the ranking, for `adjustment`, `advance` and `redemption` its id, for `expiry` empty. */
  rule_id: text,
  rule_version: orNone(whole),
  stage_id: text,
  window_from: day,
  /** Inclusive. */
  window_to: day,
  points: decimal,
  /** The window's, after this posting. */
  entitlement: decimal,
  /** The measure's value behind it, boosted where the rule boosts facts. */
  x: orNone(decimal),
  /** A word: `earned`, `taken_back`, `place`, `late`, `restated`, `adjusted`, `advanced`, `paid_back`, `redeemed`, `given_back`, `expired`, `back_from_expiry`. */
  reason: text,
  /** The team in which it was earned; for a place, the one at the end of the window. */
  team_id: text,
});

/** The rows behind every measure; ordered by known day, activities before sales, id. */
export const credits = z.strictObject({
  fact_id: text,
  /** sale, return, or an activity's type. */
  kind: text,
  participant_id: text,
  /** What part of the fact is the participant's: 1 for all of it, below zero where it is taken back, an overlay beyond the whole. */
  share: decimal,
  counts_on: day,
  known_on: day,
  team_id: text,
  segment: text,
  /** Of the whole fact, as `value` is. */
  quantity: orNone(decimal),
  value: orNone(decimal),
  file: text,
  line: whole,
});

/** Places turned into points of a ranking; ordered by ranking, stage, entrant, participant. */
export const contributions = z.strictObject({
  ranking_id: text,
  stage_id: text,
  /** Whose place it is; empty for a team's own. */
  participant_id: text,
  /** Empty where only points of rules count. */
  place: orNone(whole),
  points: decimal,
  counted: flag,
  provisional: flag,
  /** `participant`, `team`, or a column of the roster. */
  entrant_kind: text,
  /** Whose score it joins: of a ranking of teams, the team in which the participant stood when the stage ended. */
  entrant_id: text,
});

/** Ordered by ranking, stage, group, as_of, rank, entrant. */
export const standings = z.strictObject({
  ranking_id: text,
  /** Empty for a ranking over the program, or of weeks or months. */
  stage_id: text,
  /** The segment, or `all`. */
  group_id: text,
  as_of: day,
  /** Empty where the entrant is not placed. */
  rank: orNone(whole),
  /** `participant`, `team`, or a column of the roster. */
  entrant_kind: text,
  entrant_id: text,
  score: decimal,
  tied: whole,
  previous_rank: orNone(whole),
  /** Empty for the first place. */
  gap_to_next: orNone(decimal),
  eligible: flag,
  provisional: flag,
  window_from: cell,
});

export const rank_history = z.strictObject({
  ranking_id: text,
  stage_id: text,
  group_id: text,
  /** `participant`, `team`, or a column of the roster. */
  entrant_kind: text,
  entrant_id: text,
  /** A Sunday, or the last day of the ranking. */
  week_end: day,
  rank: orNone(whole),
  score: decimal,
  window_from: cell,
});

export const prizes = z.strictObject({
  ranking_id: text,
  stage_id: text,
  group_id: text,
  place: whole,
  /** `participant`, `team`, or a column of the roster. */
  entrant_kind: text,
  entrant_id: text,
  /** Empty where the prize is points. */
  reward_id: text,
  /** Points, or empty where the prize is a reward. */
  points: orNone(decimal),
  /** Of the reward: `1`, or less where a tie shares it. */
  share: text,
  provisional: flag,
  /** What the reward, or the share of it, costs in the program's currency; empty where it has no value. */
  value: orNone(decimal),
  window_from: cell,
});

export const balances = z.strictObject({
  participant_id: text,
  earned: decimal,
  redeemed: decimal,
  expired: decimal,
  /** earned and advanced, less redeemed and expired. */
  balance: decimal,
  /** Paid in advance and not earned yet; what was forgiven stays. */
  advanced: decimal,
  /** The next day on which points expire if none are spent; empty where none do. */
  expires_on: orNone(day),
  /** How many do on that day. */
  expiring: decimal,
});

export const measures = z.strictObject({
  entrant_kind: z.enum(['participant', 'team']),
  entrant_id: text,
  /** Empty: the whole program. */
  stage_id: text,
  measure_id: text,
  /** Empty for a fraction with nothing below the line. */
  value: orNone(decimal),
  /** What of baselines.csv falls on the days, of a team without rows of its own its members' together; empty without any. */
  baseline: orNone(decimal),
  /** The same of targets. */
  target: orNone(decimal),
  /** value / target, six decimals, rounded half away from zero; for showing, never for deciding. */
  attainment: orNone(decimal),
});

export const next_steps = z.strictObject({
  participant_id: text,
  /** One of the two. */
  rule_id: text,
  ranking_id: text,
  stage_id: text,
  /** `band`: the next award of a rule; `gate`: what a gate still wants; `place`: the next place; `prize`: the next prize above; `ticket`: the next ticket of a lottery. */
  what: z.enum(['band', 'gate', 'place', 'prize', 'ticket']),
  measure_id: text,
  missing: decimal,
  unit: text,
  /** Points that it brings; for a place, the place; for a prize, the last place that has it; for a ticket, how many. */
  gains: decimal,
  days_left: whole,
  window_from: cell,
});

/** What is earned and posted on a later day, as it stands: rules that pay at the end or the close. */
export const outstanding = z.strictObject({
  participant_id: text,
  rule_id: text,
  window_from: day,
  /** Inclusive. */
  window_to: day,
  due_on: day,
  points: decimal,
});

/** What a posting of a rule was worked out from, where its `x` alone does not say it; in the order of the ledger. */
export const workings = z.strictObject({
  participant_id: text,
  posting_id: ledger.shape.posting_id,
  /** The measure's value with everything up to the end of the posting's part of the window, boosted where facts are; empty where it divides by nothing. */
  x: orNone(fraction),
  /** What of it lies before that part: 0 unless a boost, a change of team or a stage divides the window. */
  before: orNone(fraction),
  /** Target or baseline of the window; empty where there is none or none is needed. */
  target: orNone(fraction),
  /** Empty where the rule has no gate. */
  gate: orNone(z.enum(['open', 'closed'])),
  /** Empty where the rule has no multiplier; of a matrix `2/1` for the first column, `3/1` for the next, `1/1` for none. */
  multiplier: orNone(fraction),
  /** What the part's points were multiplied by. */
  boost: fraction,
  /** What the part had earned in all after this posting, before caps; of a rule of teams what the team had. */
  earned: decimal,
  /** Before rounding: the participant's part of what the team had, or a pool's of what was claimed of it; empty where all was paid. */
  share: orNone(fraction),
  /** Of a race: the day since which the goal was held. */
  since: orNone(day),
  /** Of a race. */
  place: orNone(whole),
  /** How many shared that place, with the participant. */
  alike: orNone(whole),
});

/** What somebody redeems, as it stands; ordered by participant, day, redemption. */
export const redemptions = z.strictObject({
  participant_id: text,
  redemption_id: text,
  reward_id: text,
  requested_on: day,
  quantity: whole,
  /** What it costs; nothing is taken where it is cancelled. */
  points: decimal,
  state: z.enum(['requested', 'approved', 'sent', 'done', 'cancelled']),
  /** Since when it is in this state. */
  state_on: day,
  /** Money, of all of it; empty where the reward has no value. */
  value: orNone(decimal),
  /** What taxes are reckoned from; empty where nothing is said. */
  taxable_value: orNone(decimal),
});

/** What everyone together got and spent, a row a day on which something was posted; ordered by day. */
export const points_by_day = z.strictObject({
  posted_on: day,
  /** By rules, restatements among them: what a budget is of. */
  earned: decimal,
  placed: decimal,
  adjusted: decimal,
  advanced: decimal,
  /** Above 0 where points are spent, as `expired` is where they expire. */
  redeemed: decimal,
  expired: decimal,
});

export const relations = {
  ledger,
  credits,
  contributions,
  standings,
  rank_history,
  prizes,
  balances,
  measures,
  next_steps,
  outstanding,
  workings,
  redemptions,
  points_by_day,
  tickets,
  roster,
  set_aside,
  out_of_scope,
  intake,
  figures,
} as const;

export type Relation = keyof typeof relations;
export type Row<R extends Relation> = z.infer<(typeof relations)[R]>;

/** `summary.json`. */
export const summary = z.strictObject({
  contract: z.literal(CONTRACT_VERSION),
  program: text,
  /** The program's today: everything is as known by the end of this day. */
  as_of: day,
  /** The latest day of a file, or null without one. */
  data_through: day.nullable(),
  participants: z.number().int(),
  teams: z.number().int(),
  records: z.number().int(),
  accepted: z.number().int(),
  set_aside: z.number().int(),
  duplicate: z.number().int(),
  out_of_scope: z.number().int(),
  postings: z.number().int(),
  points: decimal,
  currency: text,
  /** Money per point; null where points have no price. */
  point_value: decimal.nullable(),
});
export type Summary = z.infer<typeof summary>;
