import type { Row } from '../results/contract.ts';
import { type Board, keyOf } from './boards.ts';
import type { Edition } from './edition.ts';
import { publicName } from './names.ts';
import { groupTitle } from './words.ts';

/** The season ranking week by week, for those whose names its board shows now; null before the second week. */
export interface Replay {
  readonly words: { readonly play: string; readonly pause: string; readonly week: string };
  readonly groups: readonly ReplayGroup[];
}

export interface ReplayGroup {
  readonly id: string;
  readonly title: string;
  /** A week's day, by number of the week. */
  readonly days: readonly string[];
  /** Who is shown in a week, by place: numbers in `people`. */
  readonly order: readonly (readonly number[])[];
  readonly people: readonly ReplayPerson[];
}

/** Lists by number of the week; empty where someone had no place yet. */
export interface ReplayPerson {
  readonly name: string;
  readonly places: readonly string[];
  readonly scores: readonly string[];
  /** Of the highest score of the season: 0 to 100. */
  readonly shares: readonly number[];
}

const FEWEST_WEEKS = 2;

export function replayOf(edition: Edition): Replay | null {
  const { portal, t } = edition;
  const season = portal.boards.all.filter(
    ({ ranking }) => ranking.each === 'program' && ranking.of === 'participants',
  );
  const first = season.filter(({ ranking }) => ranking.id === season[0]?.ranking.id);
  const groups = first
    .map((board) => groupOf(edition, board))
    .filter(({ days }) => days.length >= FEWEST_WEEKS);
  if (groups.length === 0) return null;
  return { words: { play: t('replay.play'), pause: t('replay.pause'), week: t('replay.week') }, groups };
}

type Week = Row<'rank_history'>;

function groupOf(edition: Edition, board: Board): ReplayGroup {
  const { results } = edition.portal;
  const people = board.placed.flatMap((standing) => {
    const name = publicName(edition, standing);
    if (name === null) return [];
    const weeks = results.history(keyOf(board), standing.entrant_kind, standing.entrant_id);
    return [
      { name, weeks: new Map(weeks.filter(({ rank }) => rank !== '').map((week) => [week.week_end, week])) },
    ];
  });
  const days = [...new Set(people.flatMap(({ weeks }) => [...weeks.keys()]))].sort();
  const scores = people.flatMap(({ weeks }) => [...weeks.values()].map(({ score }) => Number(score)));
  const highest = Math.max(1, ...scores);
  return {
    id: board.group,
    title: groupTitle(edition, board.group),
    days: days.map(edition.formats.days.short),
    order: days.map((day) => orderOn(people, day)),
    people: people.map(({ name, weeks }) =>
      personOf(
        edition,
        name,
        days.map((day) => weeks.get(day)),
        highest,
      ),
    ),
  };
}

/** Numbers of people by place; equal ones as they stand now. */
function orderOn(people: readonly { readonly weeks: ReadonlyMap<string, Week> }[], day: string): number[] {
  const ranks = people.map(({ weeks }) => Number(weeks.get(day)?.rank ?? Number.NaN));
  const shown = people.map((_, index) => index).filter((index) => !Number.isNaN(ranks[index]));
  return shown.sort((a, b) => (ranks[a] ?? 0) - (ranks[b] ?? 0) || a - b);
}

const personOf = (
  { formats }: Edition,
  name: string,
  weeks: readonly (Week | undefined)[],
  highest: number,
): ReplayPerson => ({
  name,
  places: weeks.map((week) => week?.rank ?? ''),
  scores: weeks.map((week) => (week ? formats.number(week.score) : '')),
  shares: weeks.map((week) => Math.round((100 * Number(week?.score ?? 0)) / highest)),
});
