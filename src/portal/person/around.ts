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
export function aroundOf(edition: Edition, { board, index }: Seat): Around | null {
  if (index < 0) return null;
  const first = Math.max(0, Math.min(index - 2, board.placed.length - ROWS));
  const rows = board.placed.slice(first, first + ROWS);
  return {
    unit: scoreName(edition, board.ranking),
    rows: rows.map((row, offset) => neighbour(edition, row, first + offset === index)),
  };
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
