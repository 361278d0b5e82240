import type { Board, Standing } from './boards.ts';
import type { Edition } from './edition.ts';
import { isNamed, publicName } from './names.ts';
import { type Portal, teamOf } from './portal.ts';
import { lastPrize, prizesAt } from './prize.ts';
import { type Movement, movementOf, placeOf, scoreNumber } from './words.ts';

export interface BoardRow {
  readonly rank: string;
  readonly place: string;
  readonly name: string;
  readonly named: boolean;
  readonly team: string | null;
  readonly movement: Movement;
  readonly gap: string;
  readonly score: string;
  readonly rawScore: string;
  /** What stands for the place; null without a prize. */
  readonly prize: string | null;
  /** Whether the prizes end below this row. */
  readonly edge: boolean;
  /** What a link calls the row. */
  readonly anchor: string;
}

/** What a link calls the row at `index`, from 0. */
export const anchorOf = (index: number): string => `n${index + 1}`;

/** The places that the privacy rule lets a board print, best first. */
export function listedPlaces({ program }: Pick<Portal, 'program'>, board: Board): readonly Standing[] {
  const { listed, namedTop } = program.people;
  if (listed === 'all' || board.ranking.of !== 'participants') return board.placed;
  // Everyone's page asks this of each of their boards: it looks no further than the rows that are listed.
  const end = board.placed.findIndex(({ rank }) => Number(rank) > namedTop);
  return end < 0 ? board.placed : board.placed.slice(0, end);
}

/** The same as rows; of a longer board those from `from` to before `to`, counted from 0. */
export function boardRows(edition: Edition, board: Board, from = 0, to?: number): BoardRow[] {
  const places = listedPlaces(edition.portal, board);
  const last = places.findLastIndex(({ rank }) => Number(rank) <= lastPrize(board.ranking));
  return places
    .slice(from, to)
    .map((row, index) => boardRow(edition, board, row, { index: from + index, last }));
}

function boardRow(
  edition: Edition,
  board: Board,
  row: Standing,
  { index, last }: { index: number; last: number },
): BoardRow {
  const { t } = edition;
  const name = publicName(edition, row);
  return {
    rank: row.rank,
    place: placeOf(row),
    name: name ?? t('person.unnamed'),
    named: name !== null,
    team: name === null ? null : teamOfRow(edition, row),
    movement: movementOf(edition, row),
    gap:
      row.gap_to_next === '' ? t('board.leads') : scoreNumber(edition, board.ranking.score, row.gap_to_next),
    score: scoreNumber(edition, board.ranking.score, row.score),
    rawScore: row.score,
    prize: prizesAt(edition, board.ranking, Number(row.rank)),
    edge: index === last,
    anchor: anchorOf(index),
  };
}

function teamOfRow(
  { portal, text }: Edition,
  { entrant_kind: kind, entrant_id: id }: Standing,
): string | null {
  const team = kind === 'participant' && isNamed(portal, id) ? portal.teamToday.get(id) : undefined;
  return team === undefined ? null : text(teamOf(portal, team).title);
}
