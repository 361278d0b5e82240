import type { SegmentsBy, TargetFrom } from './assignment.ts';
import type { Calendar } from './calendar.ts';
import type { Choice } from './choice.ts';
import type { Curve } from './curve.ts';
import type { Day, Span } from './day.ts';
import type { Example } from './example.ts';
import type { Feed } from './feed.ts';
import type { Lottery } from './lottery.ts';
import type { AtMost, CellSize, Condition, FactKind, MeasureForm, Test } from './measure.ts';
import type { Ranking } from './ranking.ts';
import type { Ratio } from './ratio.ts';
import type { RequestKind, Way } from './request.ts';
import type { Reward } from './reward.ts';
import type { Sharing } from './sharing.ts';
import type { Taxes } from './taxes.ts';
import type { Text } from './text.ts';
import type { Writings } from './writings/writings.ts';

/** A program as everything after `src/program` sees it: complete, checked, exact; no YAML, no optional shorthand. */
export interface Program {
  readonly id: string;
  readonly title: Text;
  readonly client: string;
  readonly period: Span;
  /** Facts before the period: known, never scored. Null where the program has no history. */
  readonly history: Span | null;
  /** IANA name. */
  readonly timeZone: string;
  /** BCP 47 tags; the first is the fallback. */
  readonly locales: readonly [string, ...string[]];
  readonly currency: Currency;
  readonly points: Points;
  readonly objective: Objective | null;
  readonly brand: Brand;
  readonly people: People;
  readonly access: 'open' | 'sealed';
  /** Whether an open portal publishes the operator’s page. */
  readonly operator: 'public' | 'private';
  /** Whether archives hold the data, so that they can be computed again. */
  readonly archive: { readonly data: boolean };
  readonly sealing: { readonly mode: 'vault' | 'demo'; readonly epoch: string };
  readonly portal: { readonly url: string | null; readonly base: string; readonly host: Host };
  readonly contact: { readonly name: string; readonly email: string } | null;
  /** How participants ask for each thing; a mail needs a contact. */
  readonly requests: Readonly<Record<RequestKind, Way>>;
  /** Whether somebody takes part only from the day on which they accepted the terms. */
  readonly terms: { readonly acceptance: 'required' | 'not_asked' };
  /** Everything below in a total order: files and keys as the author wrote them, stages by their days. */
  readonly measures: readonly Measure[];
  readonly rules: readonly Rule[];
  readonly stages: readonly Stage[];
  /** The budget is the last: over the program, of everyone. */
  readonly limits: readonly Limit[];
  readonly advances: readonly Advance[];
  readonly rankings: readonly Ranking[];
  readonly examples: readonly Example[];
  readonly rewards: readonly Reward[];
  /** Best first, as written in `segments.yaml`. */
  readonly segments: readonly Group[];
  readonly teams: readonly Group[];
  /** What is exempt in which country. */
  readonly taxes: readonly Taxes[];
  readonly calendars: readonly Calendar[];
  readonly feeds: readonly Feed[];
  readonly writings: Writings;
}

/** Who serves the portal. */
export type Host = 'github-pages' | 'gitlab-pages' | 'cloudflare-pages' | 'other';

export interface Currency {
  /** ISO 4217. */
  readonly code: string;
  /** Decimal places of the smallest unit: 2 for USD, 0 for JPY. */
  readonly decimals: number;
}

export interface Points {
  readonly name: Text;
  /** Decimal places of the smallest unit of points. */
  readonly decimals: number;
  /** Money per point; null where points have no price. */
  readonly value: Ratio | null;
  /** How long after it was posted what nobody spends is gone; null: never. */
  readonly expireAfter: { readonly months: number; readonly days: number } | null;
}

export interface Objective {
  readonly text: Text;
  readonly measure: string;
  readonly target: Ratio;
}

export interface Brand {
  /** Path below `public/`, or null; so are the others. */
  readonly logo: string | null;
  /** Stands beside the title of the first page. */
  readonly hero: string | null;
  /** CSS hex colours. */
  readonly colors: { readonly primary: string; readonly accent: string };
  /** WOFF2; whatever signs they lack are set in Laurel's own. */
  readonly typefaces: { readonly text: string | null; readonly headings: string | null };
  readonly tone: 'calm' | 'warm' | 'bold';
}

export interface People {
  /** Which column of `participants.csv` is shown. */
  readonly names: 'name' | 'alias';
  /** How many places of a board are shown with names. */
  readonly namedTop: number;
  /** `top`: a board lists the named places; `all`: everyone, those below without a name. */
  readonly listed: 'top' | 'all';
}

/** A segment or a team as people see it. */
export interface Group {
  readonly id: string;
  readonly title: Text;
  /** Why someone is in it, in half a sentence; null where the author says nothing. */
  readonly description: Text | null;
}

/** A number for a participant or a team, from the facts that count in a window. */
export interface Measure {
  readonly id: string;
  readonly title: Text;
  /** Null for one that is made of other measures. */
  readonly from: FactKind | null;
  readonly of: MeasureForm;
  /** What is shown behind a number: a currency code, a word, or null. */
  readonly unit: Text | null;
  /** True where the unit is the program's currency. */
  readonly money: boolean;
  /** Decimal places of its values. */
  readonly decimals: number;
  /** All must hold; none means every fact. */
  readonly where: readonly Condition[];
  /** Whose the facts are: the seller's, or by the roster of the day the manager's, or those of all managers above the seller. */
  readonly credited: 'seller' | 'manager' | 'managers';
  /** Only facts after which, within so many days, the same participant sells to the same customer; null for all. */
  readonly confirmedWithin: number | null;
  /** Of the rows that are left. */
  readonly atMost: AtMost | null;
  /** A column whose values count up to their own baselines each; null where all counts. */
  readonly upToBaselinePer: string | null;
}

export type WindowSize =
  | 'event'
  | 'day'
  | 'week'
  | 'month'
  | 'quarter'
  | 'half'
  | 'year'
  | 'stage'
  | 'program';

/** How x is read before a curve or a gate compares it. */
export type Reading = 'value' | 'percent_of_target' | 'growth_over_baseline';

/** What a participant without a target or baseline above 0 gets: points for anything at all, or another one in its place. */
export type Missing = { readonly points: Ratio } | { readonly target: Ratio };

export interface Rule {
  readonly id: string;
  readonly title: Text;
  readonly description: Text | null;
  /** From 1, in the order in which they became known. */
  readonly version: number;
  readonly measure: string;
  readonly as: Reading;
  readonly over: WindowSize;
  /** The stages that it runs in, in order; null for a rule that runs for `period` whatever the stage. */
  readonly stages: readonly string[] | null;
  readonly period: Span;
  /** Segments that it is for; null for all. */
  readonly segments: readonly string[] | null;
  /** How the members of a team share what it earns together; null where everyone earns for themselves. */
  readonly team: Sharing | null;
  readonly curve: Curve;
  /** The column of participants that the points are multiplied by; null for points as they are. */
  readonly times: string | null;
  /** Null: nothing. */
  readonly missing: Missing | null;
  readonly gate: Gate | null;
  readonly multiply: Multiplier | null;
  /** Who says which column of the curve holds: everyone for themselves. Null where there is nothing to choose. */
  readonly choice: Choice | null;
  /** Points for whoever reaches the curve's only edge first, by place; null for a curve that everyone goes up alone. */
  readonly places: readonly Ratio[] | null;
  /** What is drawn among the tickets that the curve gives in place of points; null for a curve that pays. */
  readonly lottery: Lottery | null;
  readonly boosts: readonly Boost[];
  /** From the narrowest window outwards. */
  readonly caps: readonly Cap[];
  /** Whether the author knows that who sells more may have less. */
  readonly mayFall: boolean;
  /** When what is owed is posted: at once, on the window's last day, or when its stage closes; differences after it at once. */
  readonly pays: 'daily' | 'at_end' | 'at_close';
  /** Null for the rule as it began. */
  readonly since: Since | null;
  /** What the rule became later, by the day from which each holds; none of them has versions itself. */
  readonly versions: readonly Rule[];
}

/** From when a version of a rule holds. */
export interface Since {
  /** Windows that begin on this day or later. */
  readonly from: Day;
  /** Since when that is known; later than `from` where it reaches back. */
  readonly knownOn: Day;
  /** Why it reaches back, or null. */
  readonly reason: string | null;
}

/** What the points are multiplied by, as it stands: the last band reached; 1 where none is, or where there is no x. */
export interface Multiplier {
  readonly measure: string;
  readonly as: Reading;
  readonly over: WindowSize;
  /** Ascending. A first edge at or below 0 holds below it, too. */
  readonly bands: readonly { readonly from: Ratio; readonly times: Ratio }[];
}

export interface Gate {
  /** `all`: every condition must hold; `any`: one is enough. */
  readonly needs: 'all' | 'any';
  readonly conditions: readonly GateCondition[];
  /** Once it has opened it stays open. */
  readonly onceMet: boolean;
}

export interface GateCondition {
  readonly measure: string;
  readonly as: Reading;
  readonly test: Test;
  readonly limit: Ratio;
  readonly over: WindowSize;
}

export interface Boost {
  readonly period: Span;
  readonly times: Ratio;
  /** `facts`: their values count times; `points`: what those days earned is multiplied. */
  readonly on: 'facts' | 'points';
}

export interface Cap {
  readonly points: Ratio;
  readonly over: WindowSize;
}

/** The most that some rules pay together, in the order of knowing. */
export interface Limit {
  readonly rules: readonly string[];
  readonly points: Ratio;
  readonly over: WindowSize;
  readonly of: 'participant' | 'team' | 'everyone';
  /** `stop`: what is known first is paid first; `pro_rata`: paid when stages close, in proportion where it does not suffice. */
  readonly overflow: 'stop' | 'pro_rata';
}

/** The least that some rules pay in each cell of the calendar: what is not earned yet is paid in advance. */
export interface Advance {
  readonly id: string;
  readonly title: Text;
  readonly rules: readonly string[];
  /** Segments that it is for, as everyone is in on the last day of a cell; null for all. */
  readonly segments: readonly string[] | null;
  readonly over: CellSize;
  readonly amount: Ratio;
  /** Whether later earnings pay it back. */
  readonly recover: boolean;
  /** What becomes of what is not paid back when the program closes. */
  readonly atEnd: 'forgive' | 'collect';
}

export interface Stage {
  readonly id: string;
  /** Of a stage that is repeated, what its weeks or months are called together; null for one that stands alone. */
  readonly series: { readonly id: string; readonly title: Text } | null;
  readonly title: Text;
  readonly description: Text | null;
  readonly period: Span;
  /** The last day on which one can enter, where only those compete who do; null: everyone. */
  readonly enterBy: Day | null;
  /** Null: as the roster says. */
  readonly segments: SegmentsBy | null;
  /** Null: from targets.csv alone. */
  readonly target: TargetFrom | null;
  /** The result is what was known by the end of this day. */
  readonly closes: Day;
  /** The day that its boards show from then on until it closes; null: they go on. */
  readonly freeze: Day | null;
}
