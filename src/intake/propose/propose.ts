import { basename } from 'node:path';
import { type Day, isDay } from '../../program/day.ts';
import { isWorkbook, PLAIN } from '../../program/feed.ts';
import type { FactKind } from '../../program/measure.ts';
import { unpack } from '../scan/unpack.ts';
import { sheetText } from '../workbook/workbook.ts';
import { byCells } from './by-cells.ts';
import { guessDates } from './dates.ts';
import { guessEncoding, textIn } from './encoding.ts';
import { type Grid, gridOf } from './grid.ts';
import type { KnownTables } from './known-tables.ts';
import { mappingOf } from './mapping.ts';
import { type FileColumn, type Meanings, meaningsIn } from './meanings.ts';
import { guessNumbers, type NumberGuess } from './numbers.ts';
import { written } from './written.ts';

/** A file whose form is not known. */
export interface UnknownFile {
  /** As it was given. */
  readonly path: string;
  readonly bytes: Buffer;
}

/** What is known of files: the sheet of workbooks with several, and what they hold. */
export interface Wish {
  readonly sheet?: string | null;
  readonly feed?: FactKind | null;
}

/**
 * What sources.yaml could say of files of one kind, as YAML with its doubts below; null where no line of the first one
 * looks like the names of columns. Throws Unreadable where one cannot be read.
 */
export function propose(
  files: readonly [UnknownFile, ...UnknownFile[]],
  tables: KnownTables,
  { sheet = null, feed: wanted = null }: Wish = {},
): string | null {
  const contents = files.map((file) => contentOf(file, sheet));
  const texts = contents.filter(({ isCells }) => !isCells).map(({ bytes }) => bytes);
  const { encoding, doubts: letters } = guessEncoding(Buffer.concat(texts));
  const grids = contents.map(({ bytes, isCells }) => gridOf(textIn(bytes, isCells ? null : encoding)));
  const [grid] = grids;
  if (!grid) return null;
  const columns = columnsOf(grid, grids);
  const day = fileDayOf(files.map(({ path }) => path));
  const isDays = (cells: readonly string[]) => guessDates(cells, day) !== null;
  const meanings = byCells(meaningsIn(columns, isDays), columns, tables, isDays);
  const feed = wanted ?? (meanings.has('net_value') || meanings.has('quantity') ? 'sales' : 'activities');
  const dates = guessDates(meanings.get('date')?.cells ?? [], day);
  const numbers = numbersOf(meanings);
  const mapping = mappingOf(columns, meanings, tables, feed);
  return written({
    ...mapping,
    ...{
      feed,
      files: patternOf(files[0].path, feed),
      sheet,
      encoding,
      delimiter: grid.delimiter,
      linesBefore: grid.linesBefore,
      between: grid.between,
      padded: grid.padded,
      footer: grid.footer,
    },
    ...{
      dates: dates?.pattern ?? null,
      months: dates?.months ?? null,
      numbers: numbers?.format ?? null,
    },
    doubts: [
      ...namesDoubted(files),
      ...letters,
      ...formDoubts(grid, grids),
      ...(dates?.others ?? []).map(
        (other) => `The days are read as ${dates?.pattern}; they could be ${other}.`,
      ),
      ...(wanted === null && feed === 'activities'
        ? ['No amount was found: the rows are taken for activities; --feed sales says otherwise.']
        : []),
      ...(numbers?.doubts ?? ['The numbers are not all written in one way that is known.']),
      ...mapping.doubts,
    ],
  });
}

/** Merged cells above the header and below the rows are no harm here. */
const ANYWHERE = 1_000_000;

/** The bytes of a file's text; of a workbook, its sheet as lines. */
function contentOf({ path, bytes }: UnknownFile, sheet: string | null): { bytes: Buffer; isCells: boolean } {
  if (!isWorkbook(path)) return { bytes: unpack(bytes, path), isCells: false };
  const { text } = sheetText(bytes, { ...PLAIN, sheet, linesBefore: ANYWHERE });
  return { bytes: text, isCells: true };
}

/** Cells of the first file's columns in all files. */
const columnsOf = ({ header }: Grid, grids: readonly (Grid | null)[]): FileColumn[] =>
  header.map((name) => ({
    name,
    cells: grids.flatMap((grid) => {
      const index = grid?.header.indexOf(name) ?? -1;
      return index < 0 ? [] : (grid?.rows.map((row) => row[index] ?? '') ?? []);
    }),
  }));

function numbersOf(meanings: Meanings): NumberGuess | null {
  const cellsOf = (name: string) => (meanings.get(name)?.cells ?? []).filter((cell) => cell !== '');
  return guessNumbers([
    { cells: cellsOf('quantity'), decimals: 0 },
    { cells: cellsOf('net_value'), decimals: 2 },
  ]);
}

/** Below this, one row more may be other than all before. */
const FEW = 20;

function formDoubts({ linesBefore, between, footer }: Grid, grids: readonly (Grid | null)[]): string[] {
  const seen = grids.reduce((sum, grid) => sum + (grid?.rows.length ?? 0), 0);
  const isOther = (grid: Grid | null): boolean =>
    grid?.linesBefore !== linesBefore || (grid.footer.length === 0) !== (footer.length === 0);
  const others = grids.filter(isOther).length;
  return [
    ...(linesBefore > 0
      ? [`The header is taken to be line ${linesBefore + 1}: are there always as many lines above it?`]
      : []),
    ...(between.length > 0 ? [`Lines among the rows that begin ${listed(between)} are taken for none.`] : []),
    ...(footer.length === 1
      ? [`The last line, ${listed(footer)}, is taken for no row: does every file end so?`]
      : []),
    ...(footer.length > 1
      ? [`The last lines, ${listed(footer)}, are taken for no rows: does every file end so?`]
      : []),
    ...(others > 0 ? [`${others} of ${grids.length} files have other lines above or below.`] : []),
    ...(seen < FEW ? [`Seen were ${seen} rows: more would say more.`] : []),
  ];
}

const listed = (texts: readonly string[]): string => texts.map((one) => `"${one}"`).join(', ');

const DATED = /\d{4}-\d{2}-\d{2}/;

function fileDayOf(paths: readonly string[]): Day | null {
  const days = paths.flatMap((path) => DATED.exec(basename(path)) ?? []).filter(isDay);
  return days.toSorted().at(-1) ?? null;
}

/** The folder and the name with its day left open. */
function patternOf(path: string, feed: FactKind): string {
  const parts = path.split(/[\\/]/);
  const name = parts.at(-1) ?? '';
  const folder = parts.at(-2)?.replaceAll(/[^A-Za-z0-9._-]/g, '') || feed;
  const ending = /\.(csv|txt|tsv|csv\.gz|txt\.gz|zip|xlsx)$/.exec(name)?.[0] ?? '.csv';
  const before = DATED.test(name) ? (name.split(DATED)[0]?.replaceAll(/[^A-Za-z0-9._-]/g, '') ?? '') : '';
  return `${folder === 'data' ? feed : folder}/${before}{day}${ending}`;
}

const namesDoubted = (files: readonly UnknownFile[]): string[] =>
  files
    .filter(({ path }) => !DATED.test(basename(path)))
    .map(
      ({ path }) =>
        `"${basename(path)}" does not hold its day as YYYY-MM-DD: files are named after their day.`,
    );
