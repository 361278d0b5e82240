import type { Test } from './measure.ts';
import type { Ratio } from './ratio.ts';
import type { Text } from './text.ts';

/** A column of the roster: its values are ranked, as teams are. */
export type Entrants = 'participants' | 'teams' | { readonly column: string };

/** Who is compared with whom, by what, and for what. */
export interface Ranking {
  readonly id: string;
  readonly title: Text;
  /** A board in each stage, week or month, or one over the program. */
  readonly each: 'stage' | 'week' | 'month' | 'program';
  /** The only stage that it has boards in; null for all of them. */
  readonly stage: string | null;
  /** Of boards of weeks and months: how many days after its last day each closes. */
  readonly closesAfter: number;
  readonly of: Entrants;
  readonly within: 'segment' | 'all';
  readonly score: Score;
  /** How members make a team's score; `best` adds the n highest. Null for participants. */
  readonly teams: 'sum' | 'mean_per_head' | { readonly best: number } | null;
  /** Who has no score above it has no place; null: everyone has one. */
  readonly placedAbove: Ratio | null;
  /** All must be met for a prize. */
  readonly eligible: readonly Eligibility[];
  /** After these the place is shared. */
  readonly ties: readonly TieBreaker[];
  readonly prizes: readonly Prize[];
}

export interface Eligibility {
  readonly measure: string;
  readonly test: Test;
  readonly limit: Ratio;
}

/** A measure that entrants are compared by; `lowest`: who has less stands higher. */
export interface ComparedMeasure {
  readonly kind: 'measure';
  readonly measure: string;
  readonly lowest: boolean;
}

export type Score =
  | { readonly kind: 'points' }
  | ComparedMeasure
  | { readonly kind: 'attainment'; readonly measure: string }
  | PlaceScore;

/** Places of stage rankings turned into points of this ranking. */
export interface PlaceScore {
  readonly kind: 'places';
  /** Stage id to the ranking whose places count and what a place is worth, from the first. */
  readonly stages: Readonly<Record<string, PlaceTable>>;
  /** Rules whose points of a stage join what its place is worth. */
  readonly add: readonly string[];
  /** `share`: who stands on one place divides what the places that they fill are worth. */
  readonly tiedPlaces: 'each' | 'share';
  /** Only so many of the highest contributions count; null for all. */
  readonly bestOf: number | null;
}

export interface PlaceTable {
  readonly ranking: string;
  readonly table: readonly Ratio[];
  /** Whether its places break ties by `stage_places`. */
  readonly countback: boolean;
}

export type TieBreaker =
  | ComparedMeasure
  | { readonly kind: 'earliest' }
  /** Most firsts, then most seconds, and so on; of all stages, or of those alone that count. */
  | { readonly kind: 'stage_places'; readonly countedOnly: boolean };

export interface Prize {
  /** Inclusive, from 1. */
  readonly from: number;
  readonly to: number;
  readonly reward: string | null;
  readonly points: Ratio | null;
  /** What a tie across the edge does; null where the author does not say. */
  readonly tie: 'extend' | 'share' | ComparedMeasure | null;
}
