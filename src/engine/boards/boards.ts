import { Temporal } from 'temporal-polyfill';
import type { Cell } from '../../intake/database.ts';
import {
  type BoardWindow,
  boardWindows,
  isSeason,
  programCloses,
  shownOn,
} from '../../program/board-windows.ts';
import { addDays, type Day, lastDay, type Span } from '../../program/day.ts';
import type { Program } from '../../program/program.ts';
import type { Ranking } from '../../program/ranking.ts';

/** A ranking over the program, of one stage, or of one week or month; what the engine computes. */
export interface Board extends BoardWindow {
  readonly number: number;
  readonly ranking: Ranking;
  /** 0: stages, weeks and months; 1: over the program; 2: made of places. */
  readonly round: 0 | 1 | 2;
  /** Windows that are counted at once: all weeks of a ranking, one stage. */
  readonly counted: readonly Span[];
}

/** Every board of a program: rankings by id, windows by time. */
export function boardsOf(program: Program): Board[] {
  const rankings = program.rankings.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const boards = rankings.flatMap((ranking): Omit<Board, 'number'>[] => {
    const windows = boardWindows(ranking, program);
    const cells = windows.filter(({ cell }) => cell !== null).map(({ span }) => span);
    return windows.map((window) => ({
      ...window,
      ranking,
      round: roundOf(window, ranking),
      counted: window.cell === null ? [window.span] : cells,
    }));
  });
  return boards.map((board, number) => ({ ...board, number }));
}

function roundOf(window: BoardWindow, { score }: Ranking): Board['round'] {
  if (!isSeason(window)) return 0;
  return score.kind === 'places' ? 2 : 1;
}

/** A day of which standings are published. */
export interface Shown {
  readonly day: Day;
  readonly isToday: boolean;
  /** The number of the stage that ended on it, or null. */
  readonly stageEnd: number | null;
}

/** The program's today, and the last day of each stage that ended, in order. */
export function shownDays(program: Program, today: Day): Shown[] {
  const ends = new Map(program.stages.map((stage, number) => [lastDay(stage.period), number]));
  const days = new Set([today, ...[...ends.keys()].filter((day) => day <= today)]);
  return [...days].sort().map((day) => ({ day, isToday: day === today, stageEnd: ends.get(day) ?? null }));
}

/** Rows of `board_day`: the days of which each board is computed, none after its closing. */
export function boardDays(program: Program, boards: readonly Board[], today: Day): Cell[][] {
  const days = new Set<Day>();
  for (const { day } of shownDays(program, today)) days.add(day).add(addDays(day, -1));
  for (const { closes, freeze } of program.stages) {
    if (closes <= today) days.add(closes);
    if (freeze !== null && freeze <= today) days.add(freeze);
  }
  for (let sunday = firstSunday(program.period.from); sunday <= today; sunday = addDays(sunday, 7))
    days.add(sunday);
  if (programCloses(program) <= today) days.add(programCloses(program));
  return boards.flatMap((board) => {
    const own = [...days]
      .map((day) => (day < board.closes ? day : board.closes))
      .filter((day) => day >= board.span.from);
    return [...new Set(own)].sort().map((day): Cell[] => [board.number, day]);
  });
}

/** Rows of `board_shown`: what each board shows on the days of which standings are published, and on the days before. */
export function boardsShown(program: Program, boards: readonly Board[], today: Day): Cell[][] {
  const days = new Set(shownDays(program, today).flatMap(({ day }) => [day, addDays(day, -1)]));
  return boards.flatMap((board) =>
    [...days]
      .filter((day) => day >= board.span.from)
      .sort()
      .map((day): Cell[] => [board.number, day, shownOn(board, day)]),
  );
}

/** Weeks end on Sunday. */
function firstSunday(from: Day): Day {
  const { dayOfWeek } = Temporal.PlainDate.from(from);
  return addDays(from, 7 - dayOfWeek);
}
