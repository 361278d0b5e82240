import type { Diagnostic } from '../../program/diagnostic.ts';
import { compare, type Ratio, ratio } from '../../program/ratio.ts';
import type { StagedFile } from './staged-file.ts';

/** Files before it of the same weekday that a file is compared with. */
const COMPARED = 4;

/** Files of one feed, in their order, that have fewer or more rows than their contract expects. */
export const unexpectedRows = (files: readonly StagedFile[]): Diagnostic[] =>
  files.flatMap((file, index) => outside(file) ?? unusual(file, files.slice(0, index)) ?? []);

function outside(file: StagedFile): Diagnostic | null {
  const { atLeast, atMost } = file.feed.contract.rows;
  const { records } = file.scan;
  if (records >= atLeast && (atMost === null || records <= atMost)) return null;
  const wanted = atMost === null ? `at least ${atLeast}` : `${atLeast} to ${atMost}`;
  const message = `The file has ${records} rows; ${wanted} are expected. ${lastOf(file)}`;
  const hint =
    'Have it sent again; correct rows in the contract of program/sources.yaml if such a day is right.';
  return strange(file, 'rows-outside', 'error', message, hint);
}

/** The middle of what came on the same weekday before; a file of a day is compared where there is one to compare with. */
function unusual(file: StagedFile, earlier: readonly StagedFile[]): Diagnostic | null {
  const { change } = file.feed.contract.rows;
  const before = beforeOfWeekday(file, earlier);
  if (change === null || before.length === 0) return null;
  const usual = middle(before.map(({ scan }) => BigInt(scan.records)));
  const { records } = file.scan;
  if (compare(deviation(BigInt(records), usual), change) <= 0) return null;
  const message = `The file has ${records} rows; files of this weekday had about ${usual}. ${lastOf(file)}`;
  const hint = 'Ask the client whether it is whole; a manifest beside each file would prove it.';
  return strange(file, 'rows-unusual', 'warning', message, hint);
}

/** The last files before one that are of its weekday. */
export const beforeOfWeekday = (file: StagedFile, earlier: readonly StagedFile[]): StagedFile[] =>
  earlier.filter(({ day }) => weekday(day) === weekday(file.day)).slice(-COMPARED);

/** Of an even count, the larger of the two in the middle. */
export const middle = (counts: readonly bigint[]): bigint =>
  counts.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0))[Math.floor(counts.length / 2)] ?? 0n;

/** How far a count is from the usual one, as a part of that. */
export const deviation = (count: bigint, usual: bigint): Ratio => {
  const [off, of] = [count - usual, usual].map((value) => (value < 0n ? -value : value)) as [bigint, bigint];
  return ratio(off, of === 0n ? 1n : of);
};

const weekday = (day: string): number => new Date(day).getUTCDay();

const lastOf = ({ scan: { last } }: StagedFile): string =>
  last === null ? 'There is no record.' : `The last record stands on line ${last.line}.`;

export function strange(
  { name, scan: { last } }: StagedFile,
  code: string,
  severity: Diagnostic['severity'],
  message: string,
  hint: string,
): Diagnostic {
  const source = last?.text ?? null;
  return {
    ...{ code, severity, file: name, line: last?.line ?? 0, column: last ? 1 : 0, source },
    ...{ width: Math.max(1, source?.length ?? 0), message, hint },
  };
}
