import { listValue, structValue } from '@duckdb/node-api';
import { addDays, type Day } from '../program/day.ts';
import { type DateFormat, type Feed, PLAIN } from '../program/feed.ts';
import type { Program } from '../program/program.ts';
import { Database, type Value } from './database.ts';
import { attributesOf, rawColumns, rawNameOf } from './feeds/columns.ts';
import { dayParts } from './feeds/day-parts.ts';
import {
  type DaySpelling,
  dayReading,
  daySpellings,
  hasHalves,
  isTakenApart,
  isTimed,
} from './feeds/days.ts';
import { firstDayOf } from './feeds/deliveries.ts';
import { numberReading } from './feeds/numbers-read.ts';
import type { StagedFile } from './feeds/staged-file.ts';
import { type FeedLabels, feedLabels } from './labels.ts';
import type { ReferenceNumbers } from './numbers.ts';
import type { Reference } from './reference/reference.ts';
import type { Scan } from './scan/found.ts';

const sql = (name: string): URL => new URL(`sql/${name}.sql`, import.meta.url);

/** A character that no cell has. */
const NEVER = ['\u0001'];

/** Files with one header, so that one reader can take them together; each with its number and first row in `fact`. */
export interface Batch {
  readonly feed: Feed;
  readonly columns: Record<string, 'VARCHAR'>;
  readonly files: readonly NumberedFile[];
}

export interface NumberedFile extends StagedFile {
  readonly number: number;
  readonly firstRow: number;
}

/** Files in the order in which `fact` holds them: by feed, then header, then day and name. */
export function batches(files: readonly StagedFile[]): Batch[] {
  const groups = Map.groupBy(
    files,
    (file) => `${file.feed.id}\n${Object.keys(rawColumns(file.feed, file.scan.header)).join('\n')}`,
  );
  const order = new Map(files.map((file, index) => [file, index]));
  let row = 0;
  return [...groups.values()].map((group) => ({
    feed: group[0]?.feed as Feed,
    columns: rawColumns((group[0] as StagedFile).feed, (group[0] as StagedFile).scan.header),
    files: group.map((file) => {
      const firstRow = row;
      row += file.scan.records;
      return { ...file, number: order.get(file) ?? 0, firstRow };
    }),
  }));
}

/** What the reader and the typing of a feed's files need to know of the program. */
export class Loader {
  readonly #db: Database;
  readonly #program: Program;
  readonly #reference: Reference;
  readonly #numbers: ReferenceNumbers;
  readonly #spelled = new Map<DateFormat, readonly DaySpelling[]>();

  constructor(db: Database, program: Program, reference: Reference, numbers: ReferenceNumbers) {
    this.#db = db;
    this.#program = program;
    this.#reference = reference;
    this.#numbers = numbers;
  }

  /** Creates `fact` and takes every batch into it. */
  async load(all: readonly Batch[]): Promise<void> {
    const { currency, period, terms } = this.#program;
    await this.#db.run(sql('blank'), {
      first_day: this.#firstDay(),
      last_day: addDays(this.#knownUntil(), -1),
      until_day: period.until,
      accepted_from: terms.acceptance === 'not_asked' ? null : period.from,
      money_divisor: 10 ** (4 - currency.decimals),
      currency: currency.code,
    });
    await this.#steps(
      'lacks',
      'cleaned',
      'day_part',
      'own_day',
      'own_time',
      'day_text',
      'plain_number',
      'whole_number',
      'minor_units',
      'tag_of',
      'tag_label',
    );
    await this.#readable(all[0]);
    await this.#db.run(sql('raw'));
    for (const batch of all)
      if (isTagged(batch.feed)) await this.#db.run(sql('tag_labels'), this.#reader(batch, batch.files));
    await this.#steps('tag', 'fact');
    for (const batch of all) await this.#take(batch);
  }

  /** Points `raw` at some files of a batch, and the spellings at its feed. */
  async point(batch: Batch, files: readonly NumberedFile[]): Promise<void> {
    const labels = feedLabels(batch.feed, this.#reference, this.#numbers);
    await this.#spellings(labels);
    await this.#days(batch.feed);
    await this.#db.run(sql('source_path_drop'), this.#reader(batch, files));
    await this.#db.run(sql('source_path'), this.#variables(batch, labels));
  }

  async #take(batch: Batch): Promise<void> {
    await this.point(batch, batch.files);
    await this.#compare(batch);
    await this.#db.run(sql('take'), {
      ...this.#reader(batch, batch.files),
      files: listValue(batch.files.map((file) => file.number)),
      file_days: listValue(batch.files.map((file) => file.day)),
      file_starts: listValue(batch.files.map((file) => firstDayOf(file))),
      file_sent: listValue(batch.files.map((file) => file.sent)),
    });
  }

  /** Tells rows of a time that clocks showed twice: `cell_problem` has a line for each. */
  async tellTwice(batch: Batch): Promise<void> {
    const twice = this.#daySpellings(batch.feed.format.dates).filter(({ isTwice }) => isTwice);
    const labels = Database.list(twice.map(({ label }) => label));
    for (const file of batch.files) {
      if (!twice.some(({ day }) => firstDayOf(file) <= day && day <= file.day)) continue;
      await this.point(batch, [file]);
      await this.#db.run(sql('ambiguous_times'), { first_row: BigInt(file.firstRow), twice: labels });
    }
  }

  #daySpellings(dates: DateFormat): readonly DaySpelling[] {
    const known = this.#spelled.get(dates);
    if (known) return known;
    const span = { from: this.#firstDay(), until: this.#knownUntil() };
    const spelled = daySpellings(span, dates, this.#program.timeZone);
    this.#spelled.set(dates, spelled);
    return spelled;
  }

  /** How days and numbers are written in the files of a feed. */
  async #days({ format }: Feed): Promise<void> {
    const known = { from: this.#firstDay(), until: this.#knownUntil() };
    const spellings = this.#daySpellings(format.dates);
    const isApart = isTakenApart(known, format.dates, this.#program.timeZone);
    const days = dayReading(format.dates);
    const parts = dayParts(format.dates);
    const numbers = numberReading(format.numbers, this.#program.currency.decimals);
    await this.#db.run(sql('day_spelling'), {
      days_plain: format.dates.pattern === PLAIN.dates.pattern,
      day_of: Database.list(spellings.map(({ day }) => day)),
      day_pattern: isApart ? parts.pattern : '',
      day_parts: parts.parts,
      day_timed: isTimed(format.dates),
      month_names: Database.list(parts.months),
      day_format: isApart ? '%Y-%m-%d' : days.format,
      day_short: isApart ? '%Y-%m-%d' : days.short,
      time_pattern: isApart ? '' : days.timePattern,
      day_halves: hasHalves(format.dates),
      time_part: isApart ? '^$' : days.timePart,
      number_pattern: numbers.pattern,
      number_zeros: Database.list(format.numbers.zeros.length > 0 ? format.numbers.zeros : NEVER),
      number_marks: numbers.marks,
      decimal_mark: format.numbers.decimal,
      whole_pattern: numbers.whole,
      money_pattern: numbers.money,
    });
    await this.#db.fill(
      'day_spelling',
      spellings.map(({ label, day }, index) => [label, index, day]),
    );
    await this.#steps('day_label_drop', 'day_label');
  }

  /**
   * Throws where DuckDB reads other records or cells than the scan of the bytes counted. What has no quote at all can be
   * read in one way only, and its records are counted with what became of them.
   */
  async #compare(batch: Batch): Promise<void> {
    const { columns } = batch;
    const files = batch.files.filter(({ scan }) => scan.isQuoted);
    if (files.length === 0) return;
    const [read = {}] = await this.#db.rows(sql('staged_length'), this.#reader(batch, files));
    const sum = (of: (scan: Scan) => number) => files.reduce((total, { scan }) => total + of(scan), 0);
    const counted = {
      records: sum(({ records }) => records),
      ...Object.fromEntries(
        Object.keys(columns).map((name, index) => [name, sum(({ lengths }) => lengths[index] ?? 0)]),
      ),
    };
    const wrong = Object.entries(counted).find(([name, count]) => Number(read[name]) !== count);
    if (wrong)
      throw new Error(`${wrong[0]} of ${files[0]?.name} and others is read otherwise than it was scanned`);
  }

  async #spellings(labels: FeedLabels): Promise<void> {
    for (const [table, rows] of [
      ['participant', labels.participants],
      ['product', labels.products],
      ['customer', labels.customers],
    ] as const) {
      await this.#steps(`${table}_label`);
      await this.#db.fill(
        `${table}_label`,
        rows.map(([label, meaning], index) => [label, index, meaning]),
      );
      await this.#steps(`${table}_spelling_drop`, `${table}_spelling`);
    }
  }

  #variables(batch: Batch, labels: FeedLabels): Record<string, Value> {
    return {
      is_sale: batch.feed.id === 'sales',
      tagged: isTagged(batch.feed),
      return_sign: batch.feed.returnSign,
      required: listValue(['', ...batch.feed.contract.required.map((name) => rawNameOf(batch.feed, name))]),
      participants: this.#numbers.participants.size,
      participant_aliases: labels.participants.length > this.#numbers.participants.size,
      participant_of: listValue(labels.participants.map(([, number]) => number)),
      products: this.#numbers.products.size,
      product_aliases: labels.products.length > this.#numbers.products.size,
      product_of: listValue(labels.products.map(([, number]) => number)),
      customers_listed: labels.customers.length > 0,
    };
  }

  #reader(batch: Batch, files: readonly NumberedFile[]): Record<string, Value> {
    return { paths: listValue(files.map((file) => file.staged)), columns: structValue(batch.columns) };
  }

  /** A view over files can only be made while the variables name some. */
  async #readable(batch: Batch | undefined): Promise<void> {
    if (batch) await this.#db.run(sql('source_path_drop'), this.#reader(batch, batch.files));
  }

  #firstDay(): Day {
    return (this.#program.history ?? this.#program.period).from;
  }

  /** A return may come after the period, until the last stage has closed. */
  #knownUntil(): Day {
    const { period, stages } = this.#program;
    return stages
      .map((stage) => addDays(stage.closes, 1))
      .reduce((last, day) => (day > last ? day : last), period.until);
  }

  async #steps(...names: string[]): Promise<void> {
    for (const name of names) await this.#db.run(sql(name));
  }
}

/** Whether rows of a feed are told apart by their own attributes: activities always are, by their type. */
const isTagged = (feed: Feed): boolean =>
  feed.id === 'activities' ||
  attributesOf(feed).length > 0 ||
  feed.columns.some((column) => column.name === 'status');
