import { cells, cutAt } from './cells.ts';
import { addDays, contains, type Day, lastDay, overlap, type Span } from './day.ts';
import type { Program, Stage } from './program.ts';
import type { Ranking } from './ranking.ts';
import { isNamed } from './stages.ts';

/** The days that a ranking has one board of. */
export interface BoardWindow {
  /** Null for a board of a calendar cell, or over the program. */
  readonly stage: Stage | null;
  /** The first day of a calendar cell; null for other boards. */
  readonly cell: Day | null;
  readonly span: Span;
  /** The result is what was known by the end of this day. */
  readonly closes: Day;
  /** While it stands still: from the days of freezes up to, and without, those on which their stages close. */
  readonly frozen: readonly Span[];
}

/** Every window of a ranking's boards, in order of time; they may share days only where they are stages. */
export function boardWindows(ranking: Ranking, program: Program): BoardWindow[] {
  const { each } = ranking;
  if (each === 'program')
    return [
      {
        ...{ stage: null, cell: null, span: program.period },
        ...{ closes: programCloses(program), frozen: program.stages.flatMap(frozenIn) },
      },
    ];
  const stages = stagesOf(ranking, program);
  if (each === 'stage')
    return stages.map((stage) => ({
      ...{ stage, cell: null, span: stage.period },
      ...{ closes: stage.closes, frozen: frozenIn(stage) },
    }));
  return runsOf(ranking, program)
    .flatMap((run) => cells(run, each))
    .map((span) => ({
      ...{ stage: null, cell: span.from, span },
      ...{ closes: closingOf(span, ranking, program), frozen: frozenOver(span, program) },
    }));
}

/** From the day of its freeze until it closes. */
export const frozenIn = ({ freeze, closes }: Pick<Stage, 'freeze' | 'closes'>): Span[] =>
  freeze === null ? [] : [{ from: freeze, until: closes }];

const frozenOver = (span: Span, { stages }: Program): Span[] =>
  stages.filter(({ period }) => overlap(period, span)).flatMap(frozenIn);

type Standing = Pick<BoardWindow, 'closes' | 'frozen'>;

/** Why a board stands still on a day: of the freezes that last, the first one to begin. Null where it goes on, or has closed. */
export function frozenOn({ closes, frozen }: Standing, day: Day): Span | null {
  const lasting = frozen.filter((span) => day < closes && contains(span, day));
  return lasting.toSorted((a, b) => (a.from < b.from ? -1 : 1))[0] ?? null;
}

/** The day whose places a board shows on a day: the first of a freeze while one lasts, and its closing once it has closed. */
export const shownOn = (board: Standing, day: Day): Day =>
  day >= board.closes ? board.closes : (frozenOn(board, day)?.from ?? day);

/** Whether a board is over the whole program. */
export const isSeason = ({ stage, cell }: Pick<BoardWindow, 'stage' | 'cell'>): boolean =>
  stage === null && cell === null;

/** The stages that a ranking looks at: all, or the one that it names. */
export const stagesOf = ({ stage }: Ranking, { stages }: Program): readonly Stage[] =>
  stages.filter((one) => stage === null || isNamed(one, stage));

/** The program closes with its last stage, and not before its last day. */
export const programCloses = (program: Program): Day =>
  [lastDay(program.period), ...program.stages.map((stage) => stage.closes)].sort().at(-1) as Day;

/** The days of cells, cut at the borders of all stages as the windows of rules are. */
function runsOf(ranking: Ranking, program: Program): Span[] {
  const borders = program.stages.flatMap(({ period }) => [period.from, period.until]);
  const whole = ranking.stage === null ? [program] : stagesOf(ranking, program);
  return whole.flatMap(({ period }) => cutAt(period, borders));
}

/** So many days after its last day, and no later than the stage that holds it: what a stage settled is not moved by its weeks. */
function closingOf(span: Span, { closesAfter }: Ranking, program: Program): Day {
  const last = lastDay(span);
  const holding = program.stages.filter(({ period }) => contains(period, last)).map(({ closes }) => closes);
  const latest = holding.sort().at(-1) ?? programCloses(program);
  const own = addDays(last, closesAfter);
  return own < latest ? own : latest;
}
