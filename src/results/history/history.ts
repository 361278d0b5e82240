import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Database } from '../../intake/database.ts';
import { addDays, type Day } from '../../program/day.ts';
import type { Diagnostic } from '../../program/diagnostic.ts';
import { parseRatio, ratioText } from '../../program/ratio.ts';
import { summary } from '../contract.ts';
import { type Inputs, readInputs } from './inputs.ts';

interface Moved {
  readonly posted_on: Day;
  readonly participant_id: string;
  readonly rule_id: string;
  readonly was: string;
  readonly is_now: string;
}

/**
 * What a computed ledger changes of one that was published in the folder `former`: a problem for each file that moved it,
 * none where every posting of a closed day stands. The former's last day is closed once a later one is computed.
 * Throws where `former` holds no results.
 */
export async function changedHistory(
  db: Database,
  former: string,
  inputs: Inputs,
  today: Day,
): Promise<Diagnostic[]> {
  const knownBy = lastDayOf(former);
  const closed = knownBy < today ? knownBy : addDays(today, -1);
  const moved = (await db.rows(new URL('history_changed.sql', import.meta.url), {
    former_ledger: join(former, 'ledger.parquet'),
    closed,
  })) as unknown as Moved[];
  const [first] = moved;
  if (!first) return [];
  const files = filesThatMoved(readInputs(former), inputs, closed, moved);
  return files.map((file) => historyChanged(file, moved.length, first));
}

/** Whatever else an older contract says or does not say. */
const lastDayOf = (folder: string): Day =>
  summary.shape.as_of.parse(JSON.parse(readFileSync(join(folder, 'summary.json'), 'utf8')).as_of);

/** Files that are other than they were. Rules that no moved posting is of, and files of open days, moved nothing. */
function filesThatMoved(before: Inputs, now: Inputs, closed: Day, moved: readonly Moved[]): string[] {
  const rules = new Set(moved.map(({ rule_id }) => `program/rules/${rule_id}.yaml`));
  const paths = [...new Set([...before.keys(), ...now.keys()])].sort();
  const other = paths.filter((path) => before.get(path) !== now.get(path));
  const blamed = other.filter(
    (path) =>
      (!path.startsWith('program/rules/') || rules.has(path)) && (before.has(path) || !isOpen(path, closed)),
  );
  return blamed.length > 0 ? blamed : ['program/program.yaml'];
}

/** Whether a file is named after a day that was not yet over. */
const isOpen = (path: string, closed: Day): boolean => {
  const [day] = /\d{4}-\d{2}-\d{2}/.exec(path) ?? [];
  return day !== undefined && day > closed;
};

const historyChanged = (file: string, count: number, first: Moved): Diagnostic => ({
  code: 'history-changed',
  severity: 'error',
  file,
  line: 0,
  column: 0,
  message:
    `${count === 1 ? 'A posting that was published' : `${count} postings that were published`} would change: ` +
    `on ${first.posted_on} "${first.rule_id}" gave "${first.participant_id}" ${amount(first.was)}, and would give ${amount(first.is_now)}.`,
  hint: 'Put this file back as it was, and say what is new from the day on which it is known: in a file of a later day, in a row with `known_on`, or in a version of the rule.',
  source: null,
  width: 1,
});

const amount = (decimal: string): string => {
  const exact = parseRatio(decimal);
  return exact === null ? decimal : ratioText(exact);
};
