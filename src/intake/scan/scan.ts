import { createHash } from 'node:crypto';
import { type Feed, type FileFormat, isWorkbook } from '../../program/feed.ts';
import { isDerived } from '../feeds/columns.ts';
import { type SheetText, sheetText } from '../workbook/workbook.ts';
import { Between } from './between.ts';
import { decode } from './decode.ts';
import { DerivedCopy } from './derived-copy.ts';
import { type Scan, type ScanProblem, Unreadable } from './found.ts';
import { type Framed, frame } from './frame.ts';
import { refuseOtherKinds } from './kind.ts';
import { StagedCopy } from './staged-copy.ts';
import { Tally } from './tally.ts';
import { LARGEST, unpack } from './unpack.ts';
import { Walk } from './walk.ts';

/** What a file is, and the form of it that DuckDB is given: null where it has a problem. */
export interface Scanned {
  readonly scan: Scan;
  readonly staged: Buffer | null;
}

const NOTHING = {
  header: [],
  records: 0,
  firstLine: 2,
  lines: null,
  lengths: [],
  isUnnamed: false,
  isQuoted: false,
  last: null,
  isClosed: true,
  sheet: null,
  hidden: null,
};

/** A file that was not read for its size. */
export const tooLarge = (largest: number): Scan => {
  const problem = { code: 'file-too-large', line: 0, text: '', more: String(largest) } as const;
  return { sha256: '', bytes: 0, ...NOTHING, problem };
};

/** What of a feed says how its files are read. */
export type Reading = Pick<Feed, 'format' | 'columns'>;

/** Scans a file's bytes once, at most `largest` of them; `name` says by its ending how it is packed. */
export function scan(bytes: Buffer, name: string, reading: Reading, largest = LARGEST): Scanned {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const of = { sha256, bytes: bytes.length };
  try {
    const { text, ...from } = contentOf(bytes, name, reading.format, largest);
    return count(frameOf(text, reading.format), reading, { ...of, ...from });
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return { scan: { ...of, ...NOTHING, problem: error.problem }, staged: null };
  }
}

/** A file's text, or what is left of it where it has changed since it was scanned. */
export function textOf(bytes: Buffer, name: string, format: FileFormat): string {
  try {
    return contentOf(bytes, name, format).text.toString('utf8');
  } catch {
    return '';
  }
}

/** The text of a file as UTF-8, and which sheet of a workbook it is. */
function contentOf(bytes: Buffer, name: string, format: FileFormat, largest = LARGEST): Content {
  if (bytes.length > largest) throw new Unreadable('file-too-large', String(largest));
  if (bytes.length === 0) throw new Unreadable('csv-empty', undefined, 1);
  if (isWorkbook(name)) return sheetText(bytes, format);
  const unpacked = unpack(bytes, name, largest);
  if (unpacked.length === 0) throw new Unreadable('csv-empty', undefined, 1);
  refuseOtherKinds(unpacked);
  return { ...NO_SHEET, text: decode(unpacked, format.encoding) };
}

type Content = Pick<SheetText, 'text' | 'hidden'> & Pick<Scan, 'sheet'>;

const NO_SHEET = { sheet: null, hidden: null } as const;

/** The header and the records of a text. */
function frameOf(text: Buffer, format: FileFormat): Framed {
  const framed = frame(text, format);
  if (framed.body.length === 0) throw new Unreadable('csv-empty', undefined, framed.line);
  return framed;
}

function count(
  { body, line, rows }: Framed,
  reading: Reading,
  of: Pick<Scan, 'sha256' | 'bytes' | 'sheet' | 'hidden'>,
): Scanned {
  const walk = new Walk(body, reading.format.delimiter, line);
  const header = walk.next() ? headerOf(walk, reading.format) : [];
  const between = new Between(reading.format);
  const copy = copyOf(reading, walk, header, between);
  const tally = new Tally(walk, header.length);
  while (walk.problem === null && tally.problem === null && walk.next()) {
    if (!between.takes(walk) && tally.add()) copy?.add(walk);
  }
  const problem = walk.problem ?? tally.problem ?? refuseRows(rows, tally.records);
  const staged = problem ? null : (copy?.finished() ?? body.subarray(0, tally.end));
  const found = tally.found();
  const isUnnamed = header.some((name, index) => name === '' && found.lengths[index] !== 0);
  const lengths = copy instanceof DerivedCopy ? copy.lengths : found.lengths;
  const isQuoted = staged?.includes('"') ?? false;
  return { scan: { ...of, header, ...found, lengths, isUnnamed, isQuoted, problem }, staged };
}

/** A line break in a name is a space. */
const headerOf = (walk: Walk, { padded }: FileFormat): string[] =>
  Array.from({ length: walk.cells }, (_, index) => {
    const name = walk.cell(index).replaceAll(/\s*[\r\n]+\s*/g, ' ');
    return padded ? name.trim() : name;
  });

/** Null where the file itself is what DuckDB cannot misread. Where columns are missing, nothing can be derived. */
function copyOf(
  { format, columns }: Reading,
  walk: Walk,
  header: readonly string[],
  between: Between,
): StagedCopy | DerivedCopy | null {
  if (columns.length > 0 && isDerived({ columns, format }))
    return new DerivedCopy({ columns, format }, header, between);
  if (format.delimiter === ',' && !walk.crlf && format.linesBetween.length === 0) return null;
  const copy = new StagedCopy(walk.body.length);
  copy.add(walk);
  return copy;
}

const refuseRows = (said: number | null, counted: number): ScanProblem | null =>
  said === null || said === counted
    ? null
    : { code: 'footer-rows', line: 0, text: String(said), more: String(counted) };
