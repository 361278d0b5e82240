import type { Seat, Standing } from '../boards.ts';
import type { Edition } from '../edition.ts';
import { publicName } from '../names.ts';
import { placeOf, scoreName } from '../words.ts';

/** The rows around someone on a board. */
export interface Around {
  readonly unit: string;
  readonly rows: readonly Neighbour[];
}

export interface Neighbour {
  readonly place: string;
  readonly name: string;
  readonly score: string;
  readonly me: boolean;
}

const ROWS = 5;

/** Five rows with someone in the middle, as far as the board goes; null where they have no place. */
export function aroundOf(edition: Edition, seat: Seat): Around | null {
  if (seat.index < 0) return null;
  return {
    unit: scoreName(edition, seat.board.ranking),
    rows: rowsAround(seat).map((row) => neighbour(edition, row, row === seat.board.placed[seat.index])),
  };
}

/** The same as they stand on the board. */
export function rowsAround({ board: { placed }, index }: Seat): Standing[] {
  const first = Math.max(0, Math.min(index - 2, placed.length - ROWS));
  return placed.slice(first, first + ROWS);
}

function neighbour(edition: Edition, row: Standing, me: boolean): Neighbour {
  const name = me ? edition.t('person.you') : publicName(edition, row);
  return {
    place: placeOf(row),
    name: name ?? edition.t('person.unnamed'),
    score: edition.formats.number(row.score),
    me,
  };
}
