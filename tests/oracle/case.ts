import type { Size } from './calendar.ts';
import type { Measure, Test } from './measures/measure.ts';

/** A random program and what happened in it, or some programs side by side, in the plainest form that both engines can be given. */
export interface Case {
  readonly decimals: number;
  /** Null: points stay. */
  readonly expire: Expire | null;
  /** The stage that one has to enter until a day; null: everyone is in all. */
  readonly entry: { readonly stage: string; readonly by: string } | null;
  /** Whether somebody takes part only from the day on which they accepted the terms. */
  readonly asksConsent: boolean;
  /** From when on the boards of a stage stand still until it closes. */
  readonly freezes: readonly Freeze[];
  readonly measures: Readonly<Record<string, Measure>>;
  readonly rules: readonly Rule[];
  readonly limits: readonly Limit[];
  readonly advances: readonly Advance[];
  readonly people: readonly Person[];
  readonly facts: readonly Fact[];
  readonly adjustments: readonly Adjustment[];
  readonly credits: readonly Credit[];
}

/** How long after they were posted points are gone. */
export interface Expire {
  readonly months: number;
  readonly days: number;
}

export interface Freeze {
  readonly stage: string;
  readonly from: string;
}

/** What per cent of a sale is whose; rows of one sale that are known on one day divide it together. */
export interface Credit {
  readonly sale: string;
  readonly person: string;
  readonly percent: number;
  readonly overlay: boolean;
  /** Empty: from the start. */
  readonly knownOn: string;
}

/** Points that somebody gave or took by hand: posted, or of the score of one board where a ranking is named. */
export interface Adjustment {
  readonly id: string;
  /** A participant, or a team of a ranking of teams. */
  readonly entrant: string;
  readonly ofTeam: boolean;
  readonly day: string;
  readonly points: number;
  readonly stage: string | null;
  readonly ranking: string | null;
  /** Of a ranking: there is no place from the day on, and no points are moved. */
  readonly excludes: boolean;
}

export interface Limit {
  readonly rules: readonly string[];
  readonly points: number;
  readonly over: Size;
  readonly of: 'participant' | 'team' | 'everyone';
  /** Written as the program's budget. */
  readonly isBudget: boolean;
  /** Written as the pool of its one rule. */
  readonly isPool: boolean;
  /** Paid when stages close, in proportion: each window is a pool of its own. */
  readonly isDivided: boolean;
}

/** So much at least in each cell of the calendar. */
export interface Advance {
  readonly id: string;
  readonly rules: readonly string[];
  /** Null: everyone. */
  readonly segments: readonly string[] | null;
  readonly over: 'week' | 'month' | 'year';
  readonly amount: number;
  readonly recover: boolean;
  readonly atEnd: 'forgive' | 'collect';
}

export interface Rule {
  readonly id: string;
  readonly measure: string;
  readonly as: 'value' | 'percent' | 'growth';
  /** Edges are per cent of the target, while x and steps are values. */
  readonly overTarget: boolean;
  /** Points are multiplied by the person's pay. */
  readonly timesPay: boolean;
  /** What is given where there is no target or baseline. */
  readonly missing: { readonly points: number } | { readonly target: number } | null;
  readonly over: Size;
  /** Null: all. */
  readonly stages: readonly string[] | null;
  /** Null: everyone, whatever program they are of. */
  readonly segments: readonly string[] | null;
  /** What each team earns together is shared by its members. */
  readonly team?: {
    readonly share: 'each' | 'equally' | 'by_contribution';
    readonly members: 'at_end' | 'by_days';
  };
  readonly curve: Curve;
  readonly gate: {
    readonly measure: string;
    readonly test: Test;
    readonly limit: number;
    readonly percent: boolean;
    readonly over: Size;
    readonly onceMet: boolean;
  } | null;
  /** Of a matrix it says the column, and `times` counts for nothing. */
  readonly multiply: {
    readonly measure: string;
    readonly percent: boolean;
    readonly over: Size;
    readonly bands: readonly { readonly from: number; readonly times: string }[];
  } | null;
  /** Of a race to the only band of the curve: the points of the places. */
  readonly places?: readonly number[];
  /** Of tickets for the steps of the only band of the curve, of which `at` is the most that anybody has; 0: no limit. */
  readonly lottery?: Lottery;
  /** Of a curve whose bands are levels: until when one is chosen, and which whoever chose none has. */
  readonly choice?: { readonly by: string; readonly otherwise: number | null };
  readonly boost: {
    readonly from: string;
    readonly to: string;
    readonly times: string;
    readonly on: 'facts' | 'points';
  } | null;
  readonly cap: { readonly points: number; readonly over: Size } | null;
  /** More may give less. */
  readonly mayFall: boolean;
  readonly pays: 'daily' | 'at_end' | 'at_close';
  /** What the rule becomes, by the day from which each holds. */
  readonly versions: readonly Version[];
}

export interface Lottery {
  readonly seed: string;
  readonly isRevealed: boolean;
  /** In the order in which they are drawn. */
  readonly prizes: readonly number[];
}

/** A rule from some day on, whole; it has the window, the stages, the cap and the time of paying of the one before. */
export interface Version {
  readonly from: string;
  /** Later than `from`; null: known from then. */
  readonly knownOn: string | null;
  readonly rule: Rule;
}

export interface Curve {
  readonly form:
    | 'flat'
    | 'marginal'
    | 'whole'
    | 'steps'
    | 'milestones'
    | 'interpolated'
    | 'bands'
    | 'matrix'
    | 'first_to'
    | 'lottery'
    | 'choice';
  /** Edges and steps are per cent where the rule reads x so; `step` counts for rates alone. */
  readonly bands: readonly {
    readonly from: number;
    readonly step: number;
    readonly whole: boolean;
    readonly points: string;
    /** What a band of `bands` begins with. */
    readonly at: string;
  }[];
  /** Of a matrix: what each row gives in each column. */
  readonly columns?: readonly (readonly string[])[];
  /** Of an interpolated curve. */
  readonly below: 'nothing' | 'flat' | 'extend';
  readonly beyond: 'flat' | 'extend';
}

export interface Person {
  readonly id: string;
  /** Nothing that happens to people of other programs matters. */
  readonly program: string;
  readonly enrolled: readonly {
    readonly team: string;
    readonly segment: string;
    /** Empty: nobody. */
    readonly manager: string;
    readonly from: string;
    readonly to: string;
  }[];
  /** When they accepted the terms; empty: not. */
  readonly accepted: string;
  /** Of revenue, for the whole period; null: none. */
  readonly target: number | null;
  /** Of calls, the same. */
  readonly callTarget: number | null;
  readonly baseline: number | null;
  /** Of the measure `kept`, by customer, for the whole period. */
  readonly kept: Readonly<Record<string, number>>;
  /** When the stage was entered that one has to enter, and since when it is known, where that is later; null: not. */
  readonly entered: { readonly on: string; readonly knownOn: string } | null;
  /** Decimal text; empty: none. */
  readonly pay: string;
  readonly choices: readonly Chosen[];
  /** What `where` may ask of the person. */
  readonly grade: string;
}

/** The level of a rule that a person chose. */
export interface Chosen {
  readonly rule: string;
  readonly level: number;
  readonly chosenOn: string;
  /** Empty: known on that day. */
  readonly knownOn: string;
}

export interface Fact {
  readonly id: string;
  readonly kind: 'sale' | 'return' | 'call';
  readonly person: string;
  readonly day: string;
  readonly file: string;
  readonly product: string;
  /** Empty: none is named. */
  readonly customer: string;
  readonly status: string;
  readonly quantity: number;
  /** Decimal text. */
  readonly value: string;
  /** The sale that it returns, or empty. */
  readonly returns: string;
}
