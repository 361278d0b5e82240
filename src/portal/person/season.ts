import type { Row } from '../../results/contract.ts';
import { aims } from '../client-tables.ts';
import type { Edition } from '../edition.ts';
import { type Figure, figureOf, said, saidDay } from '../figures.ts';
import { hasPrizes } from '../offered.ts';
import { wonText } from '../winners.ts';

/** What the season was for someone; each figure in its texts carries the name of its query. */
export interface Season {
  /** The best day, the longest streak, growth, the best place, what was redeemed: what there is of it. */
  readonly says: readonly string[];
  /** What was won, each once. */
  readonly prizes: readonly { readonly text: string; readonly times: number }[];
  /** Said where nothing was won; null where nothing is to be won. */
  readonly none: string | null;
  readonly thanks: string;
}

export function seasonOf(edition: Edition, id: string, prizes: readonly Row<'prizes'>[]): Season {
  return {
    says: [
      ...ofDays(edition, id),
      ...growth(edition, id),
      ...bestPlaces(edition, id),
      ...redeemed(edition, id),
    ],
    prizes: wonOf(edition, prizes),
    none: hasPrizes(edition.portal.program) ? edition.t('season.none') : null,
    thanks: edition.t('season.thanks'),
  };
}

function wonOf(edition: Edition, prizes: readonly Row<'prizes'>[]): Season['prizes'] {
  const won = Map.groupBy(prizes, (row) => wonText(edition, row));
  return [...won].map(([text, rows]) => ({ text, times: rows.length }));
}

const own = (edition: Edition, id: string, figure: string, part: string, about = ''): Figure | null =>
  figureOf(edition, { figure, part, kind: 'participant', id, about });

function ofDays(edition: Edition, id: string): string[] {
  const { t, formats } = edition;
  const best = own(edition, id, 'best_day', 'points');
  const streak = own(edition, id, 'streak', 'weeks');
  const weeks = said(streak, (value) => t('season.weeks', { count: Number(value) }));
  return [
    ...(best ? [t('season.best', { day: saidDay(edition, best), points: said(best, formats.points) })] : []),
    ...(streak ? [t('season.streak', { weeks, day: saidDay(edition, streak) })] : []),
  ];
}

const growth = (edition: Edition, id: string): string[] =>
  aims(edition).flatMap((measure) => {
    const { t, text, formats } = edition;
    const first = own(edition, id, 'growth', 'first', measure.id);
    const last = own(edition, id, 'growth', 'last', measure.id);
    const amount = (figure: Figure) => said(figure, (value) => formats.value(measure, value));
    return first && last
      ? [t('season.growth', { measure: text(measure.title), first: amount(first), last: amount(last) })]
      : [];
  });

const bestPlaces = (edition: Edition, id: string): string[] =>
  edition.portal.program.rankings.flatMap((ranking) => {
    const { t, text } = edition;
    const rank = own(edition, id, 'best_rank', 'rank', ranking.id);
    if (!rank) return [];
    const place = said(rank, (value) => t('place.ordinal', { place: Number(value) }));
    return [t('season.best_rank', { ranking: text(ranking.title), place, day: saidDay(edition, rank) })];
  });

function redeemed(edition: Edition, id: string): string[] {
  const points = own(edition, id, 'rewards_won', 'redeemed');
  return points ? [edition.t('season.redeemed', { points: said(points, edition.formats.points) })] : [];
}
