import { type BoardWindow, boardWindows } from '../program/board-windows.ts';
import { addDays, type Day } from '../program/day.ts';
import type { Program } from '../program/program.ts';
import type { Ranking } from '../program/ranking.ts';
import type { Row } from '../results/contract.ts';

export type Standing = Row<'standings'>;

/** One board: a ranking over the program or in one stage, week or month, of one segment or of all, as it stands now. */
export interface Board extends BoardWindow {
  readonly ranking: Ranking;
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
  /** In the order of rankings, time and segments. */
  readonly all: readonly Board[];
  /** Every board that a participant is on, in the same order. */
  seats(participant: string): readonly Seat[];
}

export function boardsOf(program: Program, standings: readonly Standing[]): Boards {
  const latest = latestRows(standings);
  const shelves = program.rankings.flatMap((ranking) => shelvesOf(program, ranking));
  const entries = shelves.flatMap((shelf) => {
    const { ranking, window, group } = shelf;
    const rows = latest.get(shelfKey(ranking.id, window.stage?.id ?? '', window.cell ?? '', group));
    return rows ? [{ rows, board: board(shelf, rows) }] : [];
  });
  const seats = seatsOf(entries);
  return {
    all: entries.map((entry) => entry.board),
    seats: (participant) => seats.get(participant) ?? [],
  };
}

/** What a board is called in the results. */
export const keyOf = ({ ranking, stage, cell }: Board) => ({
  ranking: ranking.id,
  stage: stage?.id ?? '',
  cell: cell ?? '',
});

/** Without the weeks and months that others of the same ranking have followed. */
export function latestCells(boards: readonly Board[]): Board[] {
  const latest = new Map(boards.map(({ ranking, cell }) => [ranking, cell]));
  return boards.filter(({ ranking, cell }) => cell === latest.get(ranking));
}

interface Shelf {
  readonly ranking: Ranking;
  readonly window: BoardWindow;
  readonly group: string;
}

/** Every board that a ranking can have. */
function shelvesOf(program: Program, ranking: Ranking): Shelf[] {
  const groups = ranking.within === 'segment' ? program.segments.map(({ id }) => id) : ['all'];
  return boardWindows(ranking, program).flatMap((window) =>
    groups.map((group) => ({ ranking, window, group })),
  );
}

/** Of each board only the rows of its last day. */
function latestRows(standings: readonly Standing[]): Map<string, Standing[]> {
  const latest = new Map<string, Standing[]>();
  for (const row of standings) {
    const key = shelfKey(row.ranking_id, row.stage_id, row.window_from, row.group_id);
    const rows = latest.get(key);
    if (rows?.[0]?.as_of === row.as_of) rows.push(row);
    else if (!rows?.[0] || rows[0].as_of < row.as_of) latest.set(key, [row]);
  }
  return latest;
}

function board({ ranking, window, group }: Shelf, rows: readonly Standing[]): Board {
  const asOf = rows[0]?.as_of ?? '';
  return {
    ...window,
    ranking,
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

const shelfKey = (...parts: [ranking: string, stage: string, cell: string, group: string]): string =>
  parts.join('/');
