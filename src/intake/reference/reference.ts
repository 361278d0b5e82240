import type { Day, Span } from '../../program/day.ts';
import type { Ratio } from '../../program/ratio.ts';
import type { Place } from '../../program/source/source.ts';
import type { Entrant } from './entrant.ts';

/** The small tables of `data/`: who takes part, where they stand, what they aim at, what they sell. Each in file order. */
export interface Reference {
  readonly participants: readonly Participant[];
  readonly roster: readonly Enrolment[];
  readonly targets: readonly Comparison[];
  readonly baselines: readonly Comparison[];
  readonly adjustments: readonly Adjustment[];
  readonly restatements: readonly Restatement[];
  readonly redemptions: readonly Redemption[];
  readonly credits: readonly Credit[];
  readonly choices: readonly Chosen[];
  readonly entries: readonly Entered[];
  readonly products: readonly Item[];
  readonly customers: readonly Item[];
  readonly codes: readonly IssuedCode[];
}

/** A row of `codes.csv`, which `npm run letters` writes: how many codes somebody has been given so far, and none of them. */
export interface IssuedCode {
  readonly audience: string;
  readonly id: string;
  /** From 1. */
  readonly generation: number;
}

/** A row of `participants.csv`. */
export interface Participant {
  readonly id: string;
  readonly name: string;
  readonly alias: string;
  /** One of the program's locales. */
  readonly locale: string;
  /** When they accepted the terms; null: not yet, or nobody noted it. */
  readonly acceptedOn: Day | null;
  /** Whether others may read what they are called: neither who opted out nor who is erased. */
  readonly isNamed: boolean;
  /** Only the id is left of them, and what they earned; then name and alias are the id. */
  readonly isErased: boolean;
  /** Every column as written, by its name: what `where` and a feed's `match` read. */
  readonly attributes: Attributes;
}

/** A row of `roster.csv`: one participant in one team and segment for some days; rows of one person never overlap. */
export interface Enrolment {
  readonly participant: string;
  readonly team: string;
  readonly segment: string;
  readonly span: Span;
  readonly attributes: Attributes;
}

/** A row of `targets.csv` or `baselines.csv`: what a measure of a participant or of a team is compared with. Rows of one entrant and measure never overlap. */
export interface Comparison {
  readonly entrant: Entrant;
  readonly measure: string;
  readonly span: Span;
  readonly value: Ratio;
  /** Of a measure that counts up to a baseline per value of a column: the value. Else null. */
  readonly key: string | null;
}

/** A row of `adjustments.csv`: points of a participant, or of one ranking's score where it is named. */
export interface Adjustment {
  readonly id: string;
  readonly entrant: Entrant;
  readonly day: Day;
  readonly points: Ratio;
  readonly stage: string | null;
  /** It moves this ranking's score and no balance; null: it is posted. */
  readonly ranking: string | null;
  readonly reason: string;
  /** Empty where nobody is named. */
  readonly approvedBy: string;
  /** From that day on the entrant has no place in the ranking; then there are no points. */
  readonly excludes: boolean;
}

/** A row of `restatements.csv`, which `npm run restate` writes: by how much a window of a closed stage has come to something else. */
export interface Restatement {
  readonly id: string;
  readonly day: Day;
  readonly stage: string;
  readonly participant: string;
  readonly rule: string;
  /** The window that it restates. */
  readonly window: Span;
  readonly points: Ratio;
  readonly reason: string;
  readonly approvedBy: string;
  /** Where its points are written. */
  readonly place: Place;
}

export const REDEMPTION_STATES = ['requested', 'approved', 'sent', 'done', 'cancelled'] as const;
export type RedemptionState = (typeof REDEMPTION_STATES)[number];

/** The rows of `redemptions.csv` that are of one redemption: points that somebody spends on a reward. */
export interface Redemption {
  readonly id: string;
  readonly participant: string;
  readonly reward: string;
  readonly quantity: number;
  /** What it costs, by the price of the day on which it was requested. */
  readonly points: Ratio;
  /** The request first, then each later state; days never go back. */
  readonly steps: readonly { readonly state: RedemptionState; readonly on: Day }[];
  /** Where it was requested. */
  readonly place: Place;
}

/** A row of `credits.csv`: what part of a sale is whose. Rows of one sale with one day of knowing divide it together. */
export interface Credit {
  readonly sale: string;
  readonly participant: string;
  /** Above 0, at most 1. */
  readonly share: Ratio;
  /** Beyond the whole: it counts for the participant, and in nothing that adds participants up. */
  readonly isOverlay: boolean;
  /** Until then the sale is divided as known before, or its seller's; null: known from the start. */
  readonly knownOn: Day | null;
  /** Where the sale is named. */
  readonly place: Place;
}

/** A row of `choices.csv`: the level of a rule that somebody chose in time. A later day takes the place of an earlier one. */
export interface Chosen {
  readonly participant: string;
  readonly rule: string;
  readonly level: string;
  readonly chosenOn: Day;
  /** Not before the day of choosing. */
  readonly knownOn: Day;
}

/** A row of `entries.csv`: somebody competes in a stage that not everyone is in. */
export interface Entered {
  readonly participant: string;
  readonly stage: string;
  /** From when it is known. */
  readonly knownOn: Day;
}

/** A row of `products.csv` or `customers.csv`. */
export interface Item {
  readonly id: string;
  readonly title: string;
  readonly attributes: Attributes;
}

export type Attributes = Readonly<Record<string, string>>;
