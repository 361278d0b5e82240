import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import { ClosedChanged, type Moved } from '../engine/closings/problems.ts';
import type { Day } from '../program/day.ts';
import { parseRatio, ratioText } from '../program/ratio.ts';
import { score } from '../score.ts';

export interface RestateOptions {
  readonly root: string;
  readonly stage: string;
  /** The day on which the difference is posted. */
  readonly on: Day;
  readonly reason: string;
  readonly approvedBy: string;
  readonly now?: string | undefined;
}

const COLUMNS = [
  'restatement_id',
  'date',
  'stage_id',
  'participant_id',
  'rule_id',
  'from',
  'to',
  'points',
  'reason',
  'approved_by',
];

/**
 * Adds a row to `data/restatements.csv` for each window of a closed stage that would come out otherwise today, and returns
 * how many. Throws ProblemsFound where anything else is wrong.
 */
export async function restateStage(options: RestateOptions): Promise<number> {
  const moved = (await movedWindows(options)).filter(({ stage_id }) => stage_id === options.stage);
  if (moved.length === 0) return 0;
  const path = join(options.root, 'data', 'restatements.csv');
  const before = existsSync(path) ? readFileSync(path, 'utf8') : `${COLUMNS.join(',')}\n`;
  const whole = before.endsWith('\n') ? before : `${before}\n`;
  const rows = moved.map((row, index) => restatement(row, options, whole.split('\n').length + index - 1));
  writeFileSync(path, `${whole}${Papa.unparse(rows, { newline: '\n' })}\n`);
  return moved.length;
}

async function movedWindows({ root, now }: RestateOptions): Promise<readonly Moved[]> {
  const out = mkdtempSync(join(tmpdir(), 'laurel-restate-'));
  try {
    await score({ root, out, now });
    return [];
  } catch (error) {
    if (error instanceof ClosedChanged) return error.moved;
    throw error;
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

const restatement = (
  row: Moved,
  { stage, on, reason, approvedBy }: RestateOptions,
  nth: number,
): string[] => [
  `${stage}-${nth}`,
  on,
  ...[stage, row.participant_id, row.rule_id, row.window_from, row.window_to],
  plain(row.missing),
  ...[reason, approvedBy],
];

const plain = (decimal: string): string => {
  const exact = parseRatio(decimal);
  return exact === null ? decimal : ratioText(exact);
};
