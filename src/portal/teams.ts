import { isSeason } from '../program/board-windows.ts';
import type { Ranking } from '../program/ranking.ts';
import type { Row } from '../results/contract.ts';
import { latestCells } from './boards.ts';
import type { Edition } from './edition.ts';
import { slugs } from './paths.ts';
import type { Link } from './shell.ts';
import { type TargetRow, targetRows } from './target-rows.ts';
import { ordinal, scoreText } from './words.ts';

export interface TeamsView {
  readonly teams: readonly TeamCard[];
  readonly boards: readonly Link[];
  /** How members make the team's score and target, a sentence each. */
  readonly says: readonly string[];
}

export interface TeamCard {
  readonly title: string;
  readonly description: string | null;
  readonly members: string;
  /** `2nd, 8,410 laurels`; null where the team is on no board over the program. */
  readonly standing: string | null;
  readonly targets: readonly TargetRow[];
}

/** Teams in the order of their ranking over the program, else as the program lists them. */
export function teamsView(edition: Edition): TeamsView {
  const { portal, text, t, href } = edition;
  const boards = portal.boards.all.filter(({ ranking }) => ranking.of === 'teams');
  const season = boards.find(isSeason);
  const order = season?.placed.map(({ entrant_id: id }) => id) ?? [];
  const left = portal.program.teams.map(({ id }) => id).filter((id) => !order.includes(id));
  return {
    teams: [...order, ...left].map((id) => teamCard(edition, id)),
    boards: latestCells(boards).map((board) => ({
      label: text(board.stage?.title ?? board.ranking.title),
      href: href(slugs.board(board)),
      current: false,
    })),
    says: [membersText(edition, season?.ranking.teams ?? 'sum'), t('teams.target')],
  };
}

/** How members make a team's score. */
export function membersText({ t }: Edition, teams: NonNullable<Ranking['teams']>): string {
  return typeof teams === 'object' ? t('teams.best', { best: teams.best }) : t(`teams.${teams}`);
}

function teamCard(edition: Edition, id: string): TeamCard {
  const { portal, text, t } = edition;
  const team = portal.program.teams.find((one) => one.id === id);
  const members = [...portal.teamToday.values()].filter((other) => other === id).length;
  return {
    title: team ? text(team.title) : id,
    description: team?.description ? text(team.description) : null,
    members: t('teams.members', { count: members }),
    standing: standingOf(edition, id),
    targets: targetRows(edition, shownMeasures(edition, id)),
  };
}

/** What a team has reached goes on, and would tell its place while boards stand still. */
const shownMeasures = ({ portal }: Edition, id: string): readonly Row<'measures'>[] => {
  const frozen = portal.program.stages.filter((stage) => portal.stages.stateOf(stage) === 'frozen');
  const held = frozen.length === 0 ? [] : ['', ...frozen.map((stage) => stage.id)];
  return portal.results.measures('team', id).filter((row) => !held.includes(row.stage_id));
};

function standingOf(edition: Edition, id: string): string | null {
  const board = edition.portal.boards.all.find((one) => one.ranking.of === 'teams' && isSeason(one));
  const row = board?.placed.find(({ entrant_id: entrant }) => entrant === id);
  if (!board || !row) return null;
  const score = scoreText(edition, board.ranking, row.score);
  return edition.t('teams.standing', { place: ordinal(edition, row.rank), score });
}
