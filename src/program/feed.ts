import type { FactKind } from './measure.ts';
import type { Ratio } from './ratio.ts';

/** A feed of `sources.yaml`: what the client's files of one kind are called, and how they are read. */
export interface Feed {
  readonly id: FactKind;
  /** Path below `data/` with `{day}` in it, such as `sales/{day}.csv`. */
  readonly files: string;
  readonly format: FileFormat;
  readonly columns: readonly FeedColumn[];
  readonly delivery: Delivery;
  /** How a return is written. */
  readonly returnSign: ReturnSign;
  /** Columns of the file that are known and not read. */
  readonly ignored: readonly string[];
  /** A row whose own day is this many days before its file's day is still taken. */
  readonly lateDays: number;
  readonly contract: Contract;
}

/** What the client has promised of a feed's files. */
export interface Contract {
  /** Whether each file has a manifest beside it. One that is there is compared in any case. */
  readonly manifest: boolean;
  /** How old data may be; null: as old as they like. */
  readonly freshness: Freshness | null;
  readonly rows: {
    readonly atLeast: number;
    readonly atMost: number | null;
    /** How far a file may differ from those of the same weekday before it; null: as far as it likes. */
    readonly change: Ratio | null;
  };
  /** How far the sum of a file's values may differ from those of the same weekday before it; null: as far as it likes. */
  readonly totalChange: Ratio | null;
  /** Our columns whose cells are never empty. */
  readonly required: readonly string[];
  /** Whether a column that is not known is warned of only. */
  readonly openColumns: boolean;
  /** Allowed share of rows set aside, 0 to 1. */
  readonly setAside: Ratio;
}

/** In days since the last day that a file holds. */
export interface Freshness {
  readonly warnAfter: number;
  /** Null: never. */
  readonly errorAfter: number | null;
}

/** What a file holds: new rows, or all rows of its day, of its month, quarter or year so far, or of everything so far. */
export type Delivery =
  | 'delta'
  | 'restated_day'
  | 'month_to_date'
  | 'quarter_to_date'
  | 'year_to_date'
  | 'snapshot';

/** A return has a minus; it has none, and its kind or the sale that it names marks it; or the minus itself marks it. */
export type ReturnSign = 'minus' | 'plus' | 'marks';

/** How a feed's files are written. */
export interface FileFormat {
  /** A label that TextDecoder knows; null: UTF-8. */
  readonly encoding: string | null;
  readonly delimiter: Delimiter;
  /** Of a workbook; null: the only sheet that is shown. */
  readonly sheet: string | null;
  /** Lines above the header. */
  readonly linesBefore: number;
  /** How lines among the records begin that are none, `{any}` for any cell: subtotals, a header said again. */
  readonly linesBetween: readonly string[];
  /** Whether spaces stand around cells that mean nothing. */
  readonly padded: boolean;
  /** How each of the last lines begins, `{rows}` in it the number of records; none: the last line is a record. */
  readonly footer: readonly string[];
  readonly dates: DateFormat;
  readonly numbers: NumberFormat;
}

export type Delimiter = ',' | ';' | '\t' | '|';

/** How days are written: `YYYY`, `MM`, `DD` and what stands between them; then perhaps a time, in a zone. */
export interface DateFormat {
  /** As in `DD.MM.YYYY`, `D MMM YYYY` or `YYYY-MM-DD HH:mm`. */
  readonly pattern: string;
  /** The zone of its times; null: the program's. */
  readonly zone: string | null;
  /** In which language `MMM` and `MMMM` name months. */
  readonly months: MonthLanguage;
}

export type MonthLanguage = 'en' | 'pl' | 'de' | 'ru' | 'sv';

export interface NumberFormat {
  readonly decimal: '.' | ',';
  /** What stands between groups of three digits; empty: nothing. A space may be any space. */
  readonly thousands: '' | '.' | ',' | ' ' | "'";
  readonly minus: 'before' | 'after' | 'parentheses';
  /** A text that may stand before or after the digits; empty: none. */
  readonly unit: string;
  /** What a cell may hold in place of 0, such as `-`. */
  readonly zeros: readonly string[];
  /** How many decimals are written; beyond those that count they are zeros. Null: as many as count. */
  readonly decimals: number | null;
}

/** Bytes that need no other form: UTF-8, commas, a header, days and numbers as Laurel writes them. */
export const PLAIN: FileFormat = {
  encoding: null,
  delimiter: ',',
  sheet: null,
  linesBefore: 0,
  linesBetween: [],
  padded: false,
  footer: [],
  dates: { pattern: 'YYYY-MM-DD', zone: null, months: 'en' },
  numbers: { decimal: '.', thousands: '', minus: 'before', unit: '', zeros: [], decimals: null },
};

/** A contract that any rows keep. */
export const NO_CONTRACT: Contract = {
  manifest: false,
  freshness: null,
  rows: { atLeast: 0, atMost: null, change: null },
  totalChange: null,
  required: [],
  openColumns: false,
  setAside: { n: 1n, d: 1n },
};

/** Stands for any cell of a line among the records; as the name of a column, for what that cell last was. */
export const ANY = '{any}';

/** Whether a file is a workbook, by its name: its cells are no text. */
export const isWorkbook = (name: string): boolean => name.endsWith('.xlsx');

export interface FeedColumn {
  /** Our name: canonical, or an attribute for `where`. */
  readonly name: string;
  /** The file's name; empty for a constant. */
  readonly column: string;
  /** Other names that the file may give it. */
  readonly or: readonly string[];
  /** Further columns of the file whose cells follow, each after a `/`: a key of several columns. */
  readonly joined: readonly string[];
  /** What parts the cell, and which part is meant, from 1; null: all of it. */
  readonly split: { readonly at: string; readonly part: number } | null;
  /** What every row has where the file has no such column; null: the file has it. */
  readonly constant: string | null;
  /** The reference column that holds the file's values, such as participants' `name`; null: our ids. */
  readonly match: {
    readonly table: 'participants' | 'products' | 'customers';
    readonly column: string;
  } | null;
  /** The file's spelling to the matched one. */
  readonly aliases: Readonly<Record<string, string>>;
}

/** A column that the file has under its name, cell by cell. */
export const plainColumn = (name: string, column = name): FeedColumn => ({
  ...{ name, column, or: [], joined: [], split: null, constant: null },
  ...{ match: null, aliases: {} },
});
