import { multiply, parseRatio, ratioText } from '../../program/ratio.ts';
import type { Seat } from '../boards.ts';
import type { Edition } from '../edition.ts';
import { personName } from '../names.ts';
import { segmentOf, teamOf } from '../portal.ts';
import { boardStatus } from '../status.ts';
import {
  boardTitle,
  groupTitle,
  type Movement,
  movementOf,
  ordinal,
  scoreText,
  windowTitle,
} from '../words.ts';
import { seatHref } from './seat.ts';

/** Who it is and where they stand: the first thing that a page says. */
export interface Hero {
  readonly name: string;
  readonly team: string | null;
  readonly segment: string;
  readonly segmentWhy: string | null;
  readonly place: Place | null;
  /** Said instead of a place; their points where nobody is compared. */
  readonly without: string;
  /** Places in the season and in the latest weeks and months, smaller. */
  readonly others: readonly OtherPlace[];
  readonly balance: {
    readonly raw: string;
    readonly text: string;
    readonly worth: string | null;
    /** What of it expires next, and when; null where nothing does. */
    readonly expiring: string | null;
  };
}

export interface OtherPlace {
  readonly ranking: string;
  readonly label: string;
  readonly text: string;
  readonly rank: string;
  readonly href: string;
}

export interface Place {
  readonly ranking: string;
  /** Empty for a ranking over the program. */
  readonly stage: string;
  readonly rank: string;
  /** `th` */
  readonly suffix: string;
  /** `of 12 in Gold` */
  readonly of: string;
  /** `shared with 1 other`; null for a place of one's own. */
  readonly shared: string | null;
  /** Null where the board is final. */
  readonly movement: Movement | null;
  /** `2 up since Nov 13` */
  readonly moved: string;
  readonly board: string;
  readonly href: string;
  readonly status: string;
}

export interface HeroSeats {
  readonly main: Seat | null;
  readonly others: readonly Seat[];
}

export function heroOf(edition: Edition, participant: string, { main, others }: HeroSeats): Hero {
  const { portal, text, t, formats } = edition;
  const team = portal.teamToday.get(participant);
  const segment = main && main.board.group !== 'all' ? segmentOf(portal, main.board.group) : null;
  const balance = balanceOf(edition, participant);
  return {
    name: personName(edition, participant),
    team: team === undefined ? null : text(teamOf(portal, team).title),
    segment: segment ? text(segment.title) : t('board.all'),
    segmentWhy: segment?.description ? text(segment.description) : null,
    place: main && main.index >= 0 ? placeIn(edition, main) : null,
    without: withoutPlace(edition, participant, main) ?? formats.points(balance.raw),
    others: others.filter(({ index }) => index >= 0).map((seat) => otherOf(edition, seat)),
    balance,
  };
}

/** Why there is no place; null where nobody is compared. */
function withoutPlace(edition: Edition, participant: string, main: Seat | null): string | null {
  const excluded = edition.portal.reference.adjustments.find(
    ({ excludes, entrant, ranking, stage }) =>
      excludes &&
      entrant.id === participant &&
      ranking === main?.board.ranking.id &&
      stage === (main?.board.stage?.id ?? null),
  );
  if (excluded) return edition.t('person.excluded', { reason: excluded.reason });
  if (!compares(edition)) return null;
  const isFinal = main !== null && !main.board.provisional;
  return edition.t(isFinal ? 'person.no_place_final' : 'person.no_place');
}

/** Whether there is a place to have: a plan of commissions compares nobody. */
const compares = ({ portal }: Edition): boolean =>
  portal.program.rankings.some(({ of }) => of === 'participants');

function placeIn(edition: Edition, seat: Seat): Place {
  const { board, row } = seat;
  const { t, formats } = edition;
  const movement = movementOf(edition, row);
  const others = Number(row.tied) - 1;
  return {
    ranking: board.ranking.id,
    stage: board.stage?.id ?? '',
    rank: row.rank,
    suffix: t('place.suffix', { place: Number(row.rank) }),
    of: t('person.of', { count: board.placed.length, group: groupTitle(edition, board.group) }),
    shared: others > 0 ? t('person.shared', { count: others }) : null,
    movement: board.provisional ? movement : null,
    moved: t('movement.since', { moved: movement.words, day: formats.days.short(board.before) }),
    board: boardTitle(edition, board),
    href: seatHref(edition, seat),
    status: boardStatus(edition, board),
  };
}

function otherOf(edition: Edition, { board, row, index }: Seat): OtherPlace {
  const window = windowTitle(edition, board);
  const title = edition.text(board.ranking.title);
  return {
    ranking: board.ranking.id,
    label: window === null ? title : `${title} · ${window}`,
    text: edition.t('teams.standing', {
      place: ordinal(edition, row.rank),
      score: scoreText(edition, board.ranking, row.score),
    }),
    rank: row.rank,
    href: seatHref(edition, { board, index }),
  };
}

function balanceOf({ portal, formats, t }: Edition, participant: string): Hero['balance'] {
  const row = portal.results.of('balances', participant)[0];
  const raw = row?.balance ?? '0';
  const { value } = portal.program.points;
  const points = parseRatio(raw);
  const worth =
    value && points ? t('person.worth', { money: formats.money(ratioText(multiply(value, points))) }) : null;
  const expiring = row?.expires_on
    ? t('person.expiring', {
        points: formats.points(row.expiring),
        day: formats.days.long(row.expires_on),
      })
    : null;
  return { raw, text: formats.number(raw), worth, expiring };
}
