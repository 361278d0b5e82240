/** A measure as its author writes it; numbers are exact as decimals. */
export interface Measure {
  readonly title: string;
  readonly unit?: string;
  readonly from?: 'sales' | 'activities';
  readonly sum?: 'net_value' | 'quantity' | 'value';
  readonly up_to_baseline_per?: 'customer_id';
  readonly count?: 'rows' | 'days';
  readonly count_distinct?: string;
  readonly count_new?: string;
  /** `1 month`, `10 days`. */
  readonly unseen_for?: string;
  readonly to?: 'seller';
  readonly longest_run?: 'days';
  readonly calendar?: 'working_days';
  readonly average?: 'net_value' | 'quantity';
  readonly ratio?: readonly [over: string, under: string];
  readonly decimals?: number;
  readonly weighted?: Readonly<Record<string, number>>;
  readonly scorecard?: Scorecard;
  readonly where?: Readonly<Record<string, Wanted>>;
  readonly credited?: 'manager';
  readonly levels?: 'all';
  readonly confirmed_by?: { readonly sale_to: 'same_customer'; readonly within: string };
  readonly at_most?: {
    readonly rows: number;
    readonly per: string;
    readonly each?: 'day' | 'week' | 'month';
  };
}

/** Numbers and percentages as they are written. */
export interface Scorecard {
  readonly parts: readonly {
    readonly measure: string;
    readonly weight: `${number}%`;
    readonly clip?: readonly [low: `${number}%`, high: `${number}%`];
    readonly obligatory?: `${number}%`;
  }[];
  readonly missing?: 'zero' | 'reweight';
}

export type Test = 'at_least' | 'above' | 'at_most' | 'below';

export type Value = string | number;

/** A value, some values, or what it must not be and the limits that it lies within. */
export type Wanted =
  | Value
  | readonly Value[]
  | ({ readonly not?: Value | readonly Value[] } & { readonly [T in Test]?: number });
