import type { Stage } from '../../program/program.ts';
import type { Row } from '../../results/contract.ts';
import type { Seat } from '../boards.ts';
import type { Edition } from '../edition.ts';
import { shareOf } from '../target-rows.ts';
import { wonText } from '../winners.ts';
import { ordinal } from '../words.ts';
import type { Account } from './account.ts';
import { seatHref } from './seat.ts';

/** What a stage brought someone. */
export interface StageRow {
  readonly stage: string;
  readonly title: string;
  readonly state: string;
  readonly points: string;
  readonly raw: string;
  readonly rank: string;
  readonly place: string;
  readonly ranking: string;
  readonly href: string | null;
  readonly target: string;
  /** What the place gave in a ranking of places; a dash where none counts places. */
  readonly season: string;
  readonly prizes: readonly string[];
}

export interface StageSources {
  readonly account: Account;
  readonly seats: readonly Seat[];
  readonly measures: readonly Row<'measures'>[];
  readonly prizes: readonly Row<'prizes'>[];
  readonly contributions: readonly Row<'contributions'>[];
}

/** What stands where there is none. */
export const NONE = '–';

/** The stages that have begun, in order. */
export function stageRows(edition: Edition, sources: StageSources): StageRow[] {
  const { program, stages } = edition.portal;
  return program.stages
    .filter((stage) => stages.stateOf(stage) !== 'planned')
    .map((stage) => stageRow(edition, stage, sources));
}

function stageRow(edition: Edition, stage: Stage, sources: StageSources): StageRow {
  const { portal, text, formats, t } = edition;
  const seat = sources.seats.find(({ board }) => board.stage === stage);
  const raw = sources.account.stages.get(stage.id) ?? '0';
  const given = sources.contributions.find(
    (row) => row.stage_id === stage.id && row.entrant_kind === 'participant',
  );
  return {
    stage: stage.id,
    title: text(stage.title),
    state: t(`state.${portal.stages.stateOf(stage)}`),
    points: formats.number(raw),
    raw,
    rank: seat?.row.rank ?? '',
    place: seat?.row.rank ? ordinal(edition, seat.row.rank) : NONE,
    ranking: seat?.board.ranking.id ?? '',
    href: seat ? seatHref(edition, seat) : null,
    target: attained(edition, stage, sources),
    season: given ? formats.number(given.points) : NONE,
    prizes: sources.prizes
      .filter((row) => row.stage_id === stage.id && row.provisional === 'false')
      .map((row) => wonText(edition, row)),
  };
}

function attained({ formats }: Edition, stage: Stage, { measures }: StageSources): string {
  const row = measures.find((one) => one.stage_id === stage.id && one.target !== '');
  const share = row && shareOf(row);
  return share ? formats.percent(share) : NONE;
}
