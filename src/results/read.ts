import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { type Relation, type Row, relations, type Summary, summary } from './contract.ts';
import { type Slices, sliceFile } from './slices.ts';

/** The files of a results folder, as rows. Whole relations are in the file's order; so are the rows of one entrant. */
export interface Results {
  readonly summary: Summary;
  readonly standings: readonly Row<'standings'>[];
  readonly prizes: readonly Row<'prizes'>[];
  readonly intake: readonly Row<'intake'>[];
  /** Rows of one participant. */
  of<R extends PersonalRelation>(relation: R, participant: string): readonly Row<R>[];
  /** Rows of one participant or team. */
  entrant<R extends EntrantRelation>(relation: R, kind: EntrantKind, id: string): readonly Row<R>[];
  /** The ledger's header and a participant's rows, byte for byte as in the file. */
  statement(participant: string): Buffer;
}

export type EntrantKind = Row<'standings'>['entrant_kind'];
export type PersonalRelation = 'ledger' | 'contributions' | 'balances' | 'next_steps';
export type EntrantRelation = 'measures' | 'rank_history';

/** Reads a results folder: the small relations at once, those that grow with people when they are asked for. */
export function readResults(folder: string): Results {
  const slices = new Map<Relation, Slices>();
  const sliced = (relation: Relation, column: string): Slices => {
    const known = slices.get(relation) ?? sliceFile(fileOf(folder, relation), position(relation, column));
    slices.set(relation, known);
    return known;
  };
  const ledger = () => sliced('ledger', 'participant_id');
  return {
    summary: summary.parse(JSON.parse(readFileSync(join(folder, 'summary.json'), 'utf8'))),
    standings: readRelation(folder, 'standings'),
    prizes: readRelation(folder, 'prizes'),
    intake: readRelation(folder, 'intake'),
    of: (relation, participant) => rowsOf(relation, sliced(relation, 'participant_id').bytes(participant)),
    entrant: (relation, kind, id) =>
      rowsOf(relation, sliced(relation, 'entrant_id').bytes(id)).filter((row) => row.entrant_kind === kind),
    statement: (participant) => Buffer.concat([ledger().header, ledger().bytes(participant)]),
  };
}

const fileOf = (folder: string, relation: Relation): string => join(folder, `${relation}.csv`);

const columnsOf = (relation: Relation): string[] => Object.keys(relations[relation].shape);

const position = (relation: Relation, column: string): number => columnsOf(relation).indexOf(column);

function readRelation<R extends Relation>(folder: string, relation: R): Row<R>[] {
  const text = readFileSync(fileOf(folder, relation), 'utf8');
  const body = text.slice(text.indexOf('\n') + 1);
  return rowsOf(relation, body);
}

/** Lines without a header as rows of the contract. Columns that a later contract added are left out. */
function rowsOf<R extends Relation>(relation: R, lines: Buffer | string): Row<R>[] {
  const columns = columnsOf(relation);
  const { data } = Papa.parse<string[]>(lines.toString(), {
    delimiter: ',',
    newline: '\n',
    skipEmptyLines: true,
  });
  return data.map(
    (fields) => Object.fromEntries(columns.map((name, index) => [name, fields[index]])) as Row<R>,
  );
}
