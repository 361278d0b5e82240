import type { Diagnostic } from '../../program/diagnostic.ts';
import { compare, ratio } from '../../program/ratio.ts';
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
  return told(file, 'rows-outside', 'error', message, hint);
}

/** The middle of what came on the same weekday before; a file of a day is compared where there is one to compare with. */
function unusual(file: StagedFile, earlier: readonly StagedFile[]): Diagnostic | null {
  const { change } = file.feed.contract.rows;
  const before = earlier.filter(({ day }) => weekday(day) === weekday(file.day)).slice(-COMPARED);
  if (change === null || before.length === 0) return null;
  const counts = before.map(({ scan }) => scan.records).sort((a, b) => a - b);
  const middle = counts[Math.floor(counts.length / 2)] ?? 0;
  const { records } = file.scan;
  const off = ratio(BigInt(Math.abs(records - middle)), BigInt(Math.max(1, middle)));
  if (compare(off, change) <= 0) return null;
  const message = `The file has ${records} rows; files of this weekday had about ${middle}. ${lastOf(file)}`;
  const hint = 'Ask the client whether it is whole; a manifest beside each file would prove it.';
  return told(file, 'rows-unusual', 'warning', message, hint);
}

const weekday = (day: string): number => new Date(day).getUTCDay();

const lastOf = ({ scan: { last } }: StagedFile): string =>
  last === null ? 'There is no record.' : `The last record stands on line ${last.line}.`;

function told(
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
