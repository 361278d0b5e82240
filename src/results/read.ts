import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Relation, Row, Summary } from './contract.ts';
import { type Ledger, lastLines, ledgerOf } from './ledger.ts';
import { returnsIn } from './returns.ts';
import { columnsOf, rowsOf } from './rows.ts';
import { type Slices, sliceBytes, sliceFile } from './slices.ts';
import { readSummary } from './summary.ts';

/** The files of a results folder, as rows. Whole relations are in the file's order; so are the rows of one entrant. */
export interface Results {
  readonly summary: Summary;
  readonly standings: readonly Row<'standings'>[];
  readonly prizes: readonly Row<'prizes'>[];
  readonly intake: readonly Row<'intake'>[];
  readonly pointsByDay: readonly Row<'points_by_day'>[];
  /** The first so many rows that were set aside. */
  setAside(count: number): readonly Row<'set_aside'>[];
  /** Rows of one participant. */
  of<R extends PersonalRelation>(relation: R, participant: string): readonly Row<R>[];
  /** What of a participant's sales came back, in the order of the credits. */
  returns(participant: string): readonly Row<'credits'>[];
  /** Of one participant or team. */
  measures(kind: EntrantKind, id: string): readonly Row<'measures'>[];
  /** Of one subject by its id, of whatever kind; of the program where it is empty. */
  figures(id: string): readonly Row<'figures'>[];
  /** The weeks of one participant or team on one board. */
  history(board: BoardKey, kind: string, id: string): readonly Row<'rank_history'>[];
  /** A participant's postings; `decimals` is the program's for points. */
  ledger(participant: string, decimals: number): Ledger;
  /** The workings of a participant's latest postings, at least those of the last `count`; in the ledger's order. */
  workings(participant: string, count: number): readonly Row<'workings'>[];
  /** The ledger's header and a participant's rows, byte for byte as in the file; valid until the next is asked for. */
  statement(participant: string): [header: Buffer, rows: Buffer];
  /** How many bytes its rows are. */
  statementSize(participant: string): number;
}

/** Both `stage` and `cell` are empty for a ranking over the program. */
export interface BoardKey {
  readonly ranking: string;
  readonly stage: string;
  /** The first day of a week or month. */
  readonly cell: string;
}

export type EntrantKind = Row<'measures'>['entrant_kind'];
export type PersonalRelation =
  | 'contributions'
  | 'balances'
  | 'next_steps'
  | 'outstanding'
  | 'redemptions'
  | 'tickets'
  | 'credits';

/** Relations that are ordered by the key that they are sliced by. */
const GROUPED: readonly Relation[] = [
  'ledger',
  'balances',
  'next_steps',
  'outstanding',
  'workings',
  'redemptions',
];

/** Reads a results folder: the small relations at once, those that grow with people when they are asked for. */
export function readResults(folder: string): Results {
  const sliced = slicesOf(folder);
  let returned: Slices | null = null;
  const ledger = (): Slices => sliced('ledger', 'participant_id');
  // A page asks for one again and again, and no other's bytes may be read meanwhile.
  let kept: { readonly id: string; readonly decimals: number; readonly ledger: Ledger } | null = null;
  return {
    summary: readSummary(folder),
    standings: readRelation(folder, 'standings'),
    prizes: readRelation(folder, 'prizes'),
    intake: readRelation(folder, 'intake'),
    pointsByDay: readRelation(folder, 'points_by_day'),
    setAside: (count) => readRelation(folder, 'set_aside').slice(0, count),
    of: (relation, id) => rowsOf(relation, sliced(relation, 'participant_id').bytes(id).toString()),
    returns: (id) => {
      returned ??= sliceBytes(returnsIn(fileOf(folder, 'credits')), {
        column: columnsOf('credits').indexOf('participant_id'),
        grouped: false,
      });
      return rowsOf('credits', returned.bytes(id).toString());
    },
    measures: (kind, id) =>
      rowsOf('measures', sliced('measures', 'entrant_id').bytes(id).toString()).filter(
        (row) => row.entrant_kind === kind,
      ),
    figures: figuresIn(sliced),
    history: ({ ranking, stage, cell }, kind, id) => {
      // A run is of one ranking, stage and group: the file is ordered by them first.
      const start = `${ranking},${stage},`;
      const runs = sliced('rank_history', 'entrant_id').runs(id).map(String);
      const own = runs.filter((lines) => lines.startsWith(start)).join('');
      return rowsOf('rank_history', own).filter(
        (row) => row.entrant_kind === kind && row.window_from === cell,
      );
    },
    ledger: (id, decimals) => {
      if (kept?.id !== id || kept.decimals !== decimals)
        kept = { id, decimals, ledger: ledgerOf(ledger().bytes(id), decimals) };
      return kept.ledger;
    },
    workings: (id, count) =>
      rowsOf('workings', lastLines(sliced('workings', 'participant_id').bytes(id), count)),
    statement: (id) => {
      if (kept?.id !== id) kept = null;
      return [ledger().header, ledger().bytes(id)];
    },
    statementSize: (id) => ledger().size(id),
  };
}

/** Slices of each relation, indexed when it is first asked for. */
function slicesOf(folder: string): (relation: Relation, key: string) => Slices {
  const known = new Map<Relation, Slices>();
  return (relation, key) => {
    const options = { column: columnsOf(relation).indexOf(key), grouped: GROUPED.includes(relation) };
    const slices = known.get(relation) ?? sliceFile(fileOf(folder, relation), options);
    known.set(relation, slices);
    return slices;
  };
}

/** A page asks for the program's and for one subject's again and again, and for no others: these are kept. */
function figuresIn(sliced: (relation: Relation, key: string) => Slices): Results['figures'] {
  const kept = new Map<string, Row<'figures'>[]>();
  return (id) => {
    const rows = kept.get(id) ?? rowsOf('figures', sliced('figures', 'subject_id').bytes(id).toString());
    if (id !== '' && !kept.has(id)) for (const other of kept.keys()) if (other !== '') kept.delete(other);
    kept.set(id, rows);
    return rows;
  };
}

const fileOf = (folder: string, relation: Relation): string => join(folder, `${relation}.csv`);

function readRelation<R extends Relation>(folder: string, relation: R): Row<R>[] {
  const text = readFileSync(fileOf(folder, relation), 'utf8');
  return rowsOf(relation, text.slice(text.indexOf('\n') + 1));
}
