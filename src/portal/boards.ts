import { addDays, type Day } from '../program/day.ts';
import type { Program, Stage } from '../program/program.ts';
import type { Ranking } from '../program/ranking.ts';
import { stagesOf } from '../program/stages-of.ts';
import type { Row } from '../results/contract.ts';

export type Standing = Row<'standings'>;

/** One board: a ranking in one stage or over the program, of one segment or of all, as it stands now. */
export interface Board {
  readonly ranking: Ranking;
  readonly stage: Stage | null;
  /** A segment's id, or `all`. */
  readonly group: string;
  readonly asOf: Day;
  /** The day before, whose places `previous_rank` tells. */
  readonly before: Day;
  readonly provisional: boolean;
  /** Who has a place, best first. */
  readonly placed: readonly Standing[];
}

/** Where an entrant stands: `board.placed[index]` is its row; -1 where it has no place. */
export interface Seat {
  readonly board: Board;
  readonly row: Standing;
  readonly index: number;
}

export interface Boards {
  /** In the order of rankings, stages and segments. */
  readonly all: readonly Board[];
  find(ranking: string, stage: string | null, group: string): Board | undefined;
  /** Every board that a participant is on, in the same order. */
  seats(participant: string): readonly Seat[];
}

export function boardsOf(program: Program, standings: readonly Standing[]): Boards {
  const latest = latestRows(standings);
  const shelves = program.rankings.flatMap((ranking) => shelvesOf(program, ranking));
  const entries = shelves.flatMap(({ ranking, stage, group }) => {
    const rows = latest.get(keyOf(ranking.id, stage?.id ?? '', group));
    return rows ? [{ rows, board: board(ranking, stage, group, rows) }] : [];
  });
  const byKey = new Map(entries.map(({ board }) => [boardKey(board), board]));
  const seats = seatsOf(entries);
  return {
    all: entries.map((entry) => entry.board),
    find: (ranking, stage, group) => byKey.get(keyOf(ranking, stage ?? '', group)),
    seats: (participant) => seats.get(participant) ?? [],
  };
}

interface Shelf {
  readonly ranking: Ranking;
  readonly stage: Stage | null;
  readonly group: string;
}

/** Every board that a ranking can have. */
function shelvesOf(program: Program, ranking: Ranking): Shelf[] {
  const stages = ranking.each === 'stage' ? stagesOf(ranking, program) : [null];
  const groups = ranking.within === 'segment' ? program.segments.map(({ id }) => id) : ['all'];
  return stages.flatMap((stage) => groups.map((group) => ({ ranking, stage, group })));
}

/** Of each board only the rows of its last day. */
function latestRows(standings: readonly Standing[]): Map<string, Standing[]> {
  const latest = new Map<string, Standing[]>();
  for (const row of standings) {
    const key = keyOf(row.ranking_id, row.stage_id, row.group_id);
    const rows = latest.get(key);
    if (rows?.[0]?.as_of === row.as_of) rows.push(row);
    else if (!rows?.[0] || rows[0].as_of < row.as_of) latest.set(key, [row]);
  }
  return latest;
}

function board(ranking: Ranking, stage: Stage | null, group: string, rows: readonly Standing[]): Board {
  const asOf = rows[0]?.as_of ?? '';
  return {
    ranking,
    stage,
    group,
    asOf,
    before: addDays(asOf, -1),
    provisional: rows[0]?.provisional === 'true',
    placed: rows.filter(({ rank }) => rank !== ''),
  };
}

function seatsOf(entries: readonly { rows: readonly Standing[]; board: Board }[]): Map<string, Seat[]> {
  const seats = new Map<string, Seat[]>();
  for (const { rows, board } of entries) {
    if (board.ranking.of !== 'participants') continue;
    const indexes = new Map(board.placed.map((row, index) => [row, index]));
    for (const row of rows) add(seats, row.entrant_id, { board, row, index: indexes.get(row) ?? -1 });
  }
  return seats;
}

function add(seats: Map<string, Seat[]>, participant: string, seat: Seat): void {
  const known = seats.get(participant);
  if (known) known.push(seat);
  else seats.set(participant, [seat]);
}

const keyOf = (ranking: string, stage: string, group: string): string => `${ranking}/${stage}/${group}`;

const boardKey = ({ ranking, stage, group }: Board): string => keyOf(ranking.id, stage?.id ?? '', group);
