import type { BoardWindow } from '../program/board-windows.ts';
import type { Ranking, Score } from '../program/ranking.ts';
import type { Board, Standing } from './boards.ts';
import type { Edition } from './edition.ts';
import { measureOf, segmentOf } from './portal.ts';
import { exact } from './totals.ts';

/** How a place moved, in a word and an arrow. */
export interface Movement {
  readonly direction: 'up' | 'down' | 'same' | 'new';
  readonly arrow: string;
  readonly words: string;
}

const ARROWS = { up: '▲', down: '▼', same: '–', new: '✦' } as const;

export function movementOf({ t }: Edition, { rank, previous_rank: previous }: Standing): Movement {
  const steps = Number(previous) - Number(rank);
  const direction = previous === '' ? 'new' : steps > 0 ? 'up' : steps < 0 ? 'down' : 'same';
  const words = t(`movement.${direction}`, { steps: Math.abs(steps) });
  return { direction, arrow: ARROWS[direction], words };
}

/** `4`, or `=6` where the place is shared. */
export const placeOf = ({ rank, tied }: Standing): string => (Number(tied) > 1 ? `=${rank}` : rank);

/** `4th`. */
export const ordinal = ({ t }: Edition, place: string): string =>
  t('place.ordinal', { place: Number(place) });

/** `Gold`, or `All` for a board that everyone shares. */
export const groupTitle = ({ portal, text, t }: Edition, group: string): string =>
  group === 'all' ? t('board.all') : text(segmentOf(portal, group).title);

/** A board's short name beside its kin: its segment, or the ranking where everyone shares the board. */
export const shortTitle = (edition: Edition, { ranking, group }: Pick<Board, 'ranking' | 'group'>): string =>
  group === 'all' ? edition.text(ranking.title) : groupTitle(edition, group);

/** `Stage board · Gold · Fourth quarter`. */
export function boardTitle(edition: Edition, board: Board): string {
  const { ranking, group } = board;
  const parts = [edition.text(ranking.title), group === 'all' ? null : groupTitle(edition, group)];
  return [...parts, windowTitle(edition, board)].filter((part) => part !== null).join(' · ');
}

/** `Fourth quarter`, `October 2 – 8, 2017`; null for a board over the program. */
export function windowTitle({ text, formats }: Edition, { stage, cell, span }: BoardWindow): string | null {
  if (stage) return text(stage.title);
  return cell === null ? null : formats.days.span(span);
}

/** What a ranking's scores are counted in: `laurels`, `Revenue`, `season points`. */
export function scoreName(edition: Edition, { score }: Ranking): string {
  if (score.kind === 'points') return edition.formats.pointsName;
  if (score.kind === 'places') return edition.t('score.places');
  if (score.kind === 'attainment') return edition.t('score.attainment');
  return edition.text(measureOf(edition.portal, score.measure).title);
}

/** A score with what it is counted in, as half a sentence says it. */
export function scoreText(edition: Edition, { score }: Ranking, value: string): string {
  const { formats, portal, t } = edition;
  if (score.kind === 'points') return formats.points(value);
  if (score.kind === 'attainment') return scoreNumber(edition, score, value);
  if (score.kind === 'measure') return formats.amount(measureOf(portal, score.measure), value);
  return t('score.places_count', { count: Number(value), number: formats.number(value) });
}

/** A score alone: `1,250`, or `84%` of a target. */
export function scoreNumber({ formats }: Edition, score: Score, value: string): string {
  return score.kind === 'attainment' ? formats.percent(exact(value)) : formats.number(value);
}
