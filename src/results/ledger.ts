import type { Row } from './contract.ts';
import { FieldSums } from './field-sums.ts';
import { columnsOf, rowsOf } from './rows.ts';

/**
 * Someone's postings, valid until the next ledger is asked for. Sums are of points in their smallest unit: integers, by
 * the text of a column.
 */
export interface Ledger {
  readonly count: number;
  /** The first day first. */
  readonly byDay: ReadonlyMap<string, number>;
  readonly byRule: ReadonlyMap<string, number>;
  readonly byStage: ReadonlyMap<string, number>;
  /** The last ones whole, in the file's order. */
  last(count: number): Row<'ledger'>[];
  /** What a rule's measure has come to in a stage: the `x` of its last posting there; empty without one. */
  reached(rule: string, stage: string): string;
  /** What was posted for a posting's part of its window up to it and with it, in the smallest unit. */
  paidForPart(posting: Row<'ledger'>): number;
}

const LINE_FEED = 10;
const COMMA = 44;
const MINUS = 45;
const POINT = 46;
const ZERO = 48;

const COLUMNS = columnsOf('ledger');
const [ID = 0, DAY = 0, RULE = 0, STAGE = 0, WINDOW_TO = 0, POINTS = 0, X = 0, TEAM = 0] = [
  'posting_id',
  'posted_on',
  'rule_id',
  'stage_id',
  'window_to',
  'points',
  'x',
  'team_id',
].map((name) => COLUMNS.indexOf(name));

/**
 * A ledger of lines without a header, in the order of days; `decimals` is the program's for points. No field is
 * quoted. It is read as bytes: a season has a thousand postings a person, and a page needs their sums and the last.
 */
export function ledgerOf(bytes: Buffer, decimals: number): Ledger {
  const [days, rules, stages] = [new FieldSums(bytes), new FieldSums(bytes), new FieldSums(bytes)];
  const starts = new Int32Array(COLUMNS.length + 1);
  let count = 0;
  const add = (sums: FieldSums, column: number, units: number): void =>
    sums.add(starts[column] ?? 0, (starts[column + 1] ?? 0) - 1, units);
  for (let from = 0; from < bytes.length; ) {
    from = findFields(bytes, from, starts);
    const units = unitsAt(bytes, starts[POINTS] ?? 0, decimals);
    add(days, DAY, units);
    add(rules, RULE, units);
    add(stages, STAGE, units);
    count += 1;
  }
  const paid = new Map<string, ReadonlyMap<string, number>>();
  const paidOf = (rule: string): ReadonlyMap<string, number> => {
    const known = paid.get(rule) ?? paidByPosting(bytes, rule, decimals);
    paid.set(rule, known);
    return known;
  };
  return {
    count,
    byDay: days.texts(),
    byRule: rules.texts(),
    byStage: stages.texts(),
    last: (wanted) => rowsOf('ledger', lastLines(bytes, wanted)),
    reached: (rule, stage) => reachedIn(bytes, rule, stage),
    paidForPart: ({ rule_id: rule, posting_id: id }) => paidOf(rule).get(id) ?? 0,
  };
}

/** Notes in `starts` where each field of the line at a byte begins; gives where the next line does. */
function findFields(bytes: Buffer, from: number, starts: Int32Array): number {
  starts[0] = from;
  let column = 1;
  for (let at = from; at < bytes.length; at += 1) {
    const byte = bytes[at];
    if (byte === COMMA) {
      starts[column] = at + 1;
      column += 1;
    } else if (byte === LINE_FEED) {
      starts[column] = at + 1;
      return at + 1;
    }
  }
  return bytes.length;
}

/** The decimal number at a byte, up to a comma, times ten to the `decimals`. */
function unitsAt(bytes: Buffer, from: number, decimals: number): number {
  const negative = bytes[from] === MINUS;
  let units = 0;
  let places = -1;
  for (let at = negative ? from + 1 : from; bytes[at] !== COMMA; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte === POINT) places = 0;
    else {
      units = units * 10 + byte - ZERO;
      if (places >= 0) places += 1;
    }
  }
  const scaled = units * 10 ** (decimals - Math.max(0, places));
  return negative ? -scaled : scaled;
}

/** The text of the last `count` lines, or of all where there are fewer. */
export function lastLines(bytes: Buffer, count: number): string {
  let start = bytes.length;
  for (let found = 0; found < count && start > 0; found += 1)
    start = start < 2 ? 0 : bytes.lastIndexOf(LINE_FEED, start - 2) + 1;
  return bytes.toString('utf8', start);
}

function reachedIn(bytes: Buffer, rule: string, stage: string): string {
  const field = `,${rule},`;
  let at = bytes.lastIndexOf(field);
  while (at >= 0) {
    const start = bytes.lastIndexOf(LINE_FEED, at) + 1;
    const fields = bytes.toString('utf8', start, bytes.indexOf(LINE_FEED, at)).split(',');
    if (fields[RULE] === rule && fields[STAGE] === stage) return fields[X] ?? '';
    at = start === 0 ? -1 : bytes.lastIndexOf(field, start - 1);
  }
  return '';
}

/**
 * By the ids of a rule's postings, what was posted for their part of the window up to them and with them, in the smallest
 * unit. A change of team or a stage divides a window.
 */
function paidByPosting(bytes: Buffer, rule: string, decimals: number): ReadonlyMap<string, number> {
  const field = `,${rule},`;
  const starts = new Int32Array(COLUMNS.length + 1);
  // Compared with each other alone, so that bytes need not be made into letters.
  const text = (from: number, to: number): string =>
    bytes.toString('latin1', starts[from], (starts[to + 1] ?? 0) - 1);
  const parts = new Map<string, number>();
  const paid = new Map<string, number>();
  for (let at = bytes.indexOf(field); at >= 0; ) {
    const end = findFields(bytes, bytes.lastIndexOf(LINE_FEED, at) + 1, starts);
    if (bytes.toString('utf8', starts[RULE], (starts[RULE + 1] ?? 0) - 1) === rule) {
      const part = `${text(STAGE, WINDOW_TO)} ${text(TEAM, TEAM)}`;
      const units = (parts.get(part) ?? 0) + unitsAt(bytes, starts[POINTS] ?? 0, decimals);
      parts.set(part, units);
      paid.set(text(ID, ID), units);
    }
    at = bytes.indexOf(field, end - 1);
  }
  return paid;
}
