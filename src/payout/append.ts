import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';

const COLUMNS = ['redemption_id', 'date', 'participant_id', 'reward_id', 'quantity', 'points', 'state'];

export type RedemptionRow = Readonly<Record<string, string>>;

/** Adds rows to `data/redemptions.csv` in one step, in the columns and the line ends that it has. */
export function appendRedemptions(root: string, rows: readonly RedemptionRow[]): void {
  const file = join(root, 'data/redemptions.csv');
  const text = existsSync(file) ? readFileSync(file, 'utf8') : `${COLUMNS.join(',')}\n`;
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const columns = (Papa.parse<string[]>(text, { preview: 1, delimiter: ',' }).data[0] ?? COLUMNS).map((one) =>
    one.replace('\ufeff', ''),
  );
  const lines = rows.map((row) => Papa.unparse([columns.map((column) => row[column] ?? '')]));
  const whole = text.endsWith('\n') ? text : text + newline;
  writeFileSync(`${file}.next`, whole + lines.map((line) => line + newline).join(''));
  renameSync(`${file}.next`, file);
}
