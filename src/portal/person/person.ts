import { type Calculator, calculatorOf } from '../calculator/calculator.ts';
import type { LineChart } from '../charts/lines.ts';
import type { Edition } from '../edition.ts';
import { type TargetRow, targetRows } from '../target-rows.ts';
import { type Acceptance, acceptanceOf } from './acceptance.ts';
import { accountOf } from './account.ts';
import { type Around, aroundOf } from './around.ts';
import { type OwnCurve, ownCurves } from './curves.ts';
import { type Figure, figuresOf } from './figures.ts';
import { type OwnGoals, ownGoals } from './goals.ts';
import { type Hero, heroOf } from './hero.ts';
import { type Move, movesOf } from './moves.ts';
import { type Picture, pictureOf } from './picture.ts';
import { type Report, reportsOf } from './reports.ts';
import { type OwnRewards, ownRewards } from './rewards.ts';
import { type Season, seasonOf } from './season.ts';
import { seatsToShow } from './seats-to-show.ts';
import { type SoFar, soFarOf } from './so-far.ts';
import { type StageRow, stageRows } from './stage-rows.ts';
import { type Statement, statementOf } from './statement.ts';
import { type Tickets, ticketsOf } from './tickets.ts';
import { placeOverTime, pointsOverTime } from './timeline.ts';

/** A participant's page. */
export interface PersonView {
  readonly id: string;
  readonly hero: Hero;
  /** Null where nobody is asked to accept the terms. */
  readonly acceptance: Acceptance | null;
  readonly figures: readonly Figure[];
  /** Empty unless a stage runs. */
  readonly moves: readonly Move[];
  /** What is earned and not posted yet. */
  readonly soFar: readonly SoFar[];
  /** Empty where nobody draws lots, or none are this participant's. */
  readonly tickets: readonly Tickets[];
  /** What can still be chosen. */
  readonly goals: readonly OwnGoals[];
  /** What can be reported. */
  readonly reports: readonly Report[];
  /** Null where the program has no rewards for points. */
  readonly rewards: OwnRewards | null;
  /** Null until the season is over. */
  readonly season: Season | null;
  /** Null until the season is over. */
  readonly picture: Picture | null;
  readonly around: Around | null;
  readonly curves: readonly OwnCurve[];
  /** Null unless a stage runs whose rules sliders can tell. */
  readonly calculator: Calculator | null;
  readonly targets: readonly TargetRow[];
  readonly points: LineChart | null;
  readonly places: LineChart | null;
  readonly stages: readonly StageRow[];
  readonly statement: Statement;
}

export function personView(edition: Edition, id: string): PersonView {
  const { portal } = edition;
  const account = accountOf(portal, id);
  const measures = portal.results.measures('participant', id);
  const contributions = portal.results.of('contributions', id);
  const prizes = portal.prizesOf.get(id) ?? [];
  const seats = portal.boards.seats(id);
  const { main, season: wholeSeason, others } = seatsToShow(edition, seats);
  const { now, running } = portal.stages;
  const hero = heroOf(edition, id, { main, others });
  const figures = figuresOf(edition, { main, account, measures });
  const season = portal.over ? seasonOf(edition, id, prizes) : null;
  return {
    id,
    hero,
    acceptance: acceptanceOf(edition, id),
    figures,
    moves: running ? movesOf(edition, id, { stage: running, seat: main, measures }) : [],
    soFar: soFarOf(edition, id),
    tickets: ticketsOf(edition, id),
    goals: ownGoals(edition, id),
    reports: reportsOf(edition, id),
    rewards: ownRewards(edition, id),
    season,
    picture: season && pictureOf(edition, id, { hero, score: figures[0] ?? null, season }),
    around: main && aroundOf(edition, main),
    curves: now ? ownCurves(edition, { now, account, measures }) : [],
    calculator: running && calculatorOf(edition, running, { id, seat: main, account, measures }),
    targets: targetRows(edition, measures),
    points: pointsOverTime(edition, account),
    places: wholeSeason && placeOverTime(edition, id, wholeSeason),
    stages: stageRows(edition, { account, seats, measures, prizes, contributions }),
    statement: statementOf(edition, id, account, { measures, prizes }),
  };
}
