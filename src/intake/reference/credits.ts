import type { Diagnostic } from '../../program/diagnostic.ts';
import {
  add,
  compare,
  divide,
  multiply,
  parseRatio,
  type Ratio,
  ratio,
  ratioText,
} from '../../program/ratio.ts';
import { quoted } from '../../program/source/problem.ts';
import { Cells } from './cells.ts';
import { columnsSound } from './columns.ts';
import { placeOfCell, type Row, type Table } from './csv/table.ts';
import type { Known } from './known.ts';
import type { Credit } from './reference.ts';

const COLUMNS = {
  needed: ['sale_id', 'participant_id', 'share'],
  optional: ['overlay', 'known_on'],
  open: false,
};

const ONE = ratio(1n);

/** Finer shares would make numbers too long; a power of ten keeps every published number exact. */
const PARTS = 10_000n;

/** The rows of `credits.csv` that are sound: those of a sale whose shares do not add up are left out together. */
export function readCredits(table: Table, known: Known, found: Diagnostic[]): Credit[] {
  if (!columnsSound(table, COLUMNS, found)) return [];
  const divisions = Map.groupBy(table.rows, ({ cells }) =>
    JSON.stringify([cells['sale_id'], cells['known_on'] ?? '']),
  );
  return [...divisions.values()].flatMap((rows) => readDivision(rows, table, known, found));
}

function readDivision(rows: readonly Row[], table: Table, known: Known, found: Diagnostic[]): Credit[] {
  const all = rows.map((row) => new Cells(table, row, found));
  const read = all.map((cells) => readCredit(cells, placeOfCell(table, cells.row, 'sale_id'), known));
  const credits = read.filter((credit) => credit !== null);
  if (credits.length < read.length) return [];
  const twice = credits.findIndex(({ participant }, index) =>
    credits.slice(0, index).some((earlier) => earlier.participant === participant),
  );
  if (twice >= 0) return tellTwice(all[twice], credits[twice]);
  return addsUp(credits) ? credits : tellSum(all.at(-1), credits);
}

function readCredit(cells: Cells, place: Credit['place'], known: Known): Credit | null {
  const sale = cells.needed('sale_id');
  const participant = cells.known('participant_id', 'participant', known.participants);
  const share = readShare(cells);
  const isOverlay = readOverlay(cells);
  const knownOn = cells.text('known_on') === '' ? '' : cells.day('known_on');
  if (sale === null || participant === null || share === null || isOverlay === null || knownOn === null)
    return null;
  return { sale, participant, share, isOverlay, knownOn: knownOn || null, place };
}

/** `60%` or `0.6`. */
function readShare(cells: Cells): Ratio | null {
  const text = cells.needed('share');
  if (text === null) return null;
  const [, digits = '', percent] = /^(\d{1,3}(?:\.\d{1,4})?)(%?)$/.exec(text) ?? [];
  const written = parseRatio(digits);
  const share = written && divide(written, ratio(percent ? 100n : 1n));
  if (share && share.n > 0n && compare(share, ONE) <= 0 && PARTS % share.d === 0n) return share;
  const message = `${quoted(text)} is no share of a sale.`;
  return cells.refuse(
    'share',
    'bad-share',
    message,
    'Write a percentage above 0% and up to 100%, with two decimals at most, such as 33.34%.',
  );
}

const readOverlay = (cells: Cells): boolean | null =>
  cells.flag('overlay', 'Write true where the share is beyond the whole; else leave the cell empty.');

const sumOf = (credits: readonly Credit[]): Ratio =>
  credits
    .filter(({ isOverlay }) => !isOverlay)
    .map(({ share }) => share)
    .reduce(add, ratio(0n));

/** Overlays alone leave the whole sale to its seller. */
const addsUp = (credits: readonly Credit[]): boolean =>
  credits.every(({ isOverlay }) => isOverlay) || compare(sumOf(credits), ONE) === 0;

function tellTwice(cells: Cells | undefined, credit: Credit | undefined): [] {
  const message = `${quoted(credit?.participant ?? '')} has two shares of the sale ${quoted(credit?.sale ?? '')}.`;
  cells?.refuse('participant_id', 'credit-twice', message, 'Write one row with the sum of both.');
  return [];
}

function tellSum(cells: Cells | undefined, credits: readonly Credit[]): [] {
  const sum = ratioText(multiply(sumOf(credits), ratio(100n)));
  const message = `The shares of the sale ${quoted(credits[0]?.sale ?? '')} add up to ${sum}%.`;
  const hint = 'Write shares that add up to 100%, or overlay: true for what is beyond.';
  cells?.refuse('share', 'shares-not-whole', message, hint);
  return [];
}
