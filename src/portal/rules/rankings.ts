import type { Ranking } from '../../program/program.ts';
import { ratioText } from '../../program/ratio.ts';
import type { Edition } from '../edition.ts';
import { measureOf } from '../portal.ts';
import { tiesText } from '../ties.ts';

/** How a ranking makes its places, a sentence each. */
export interface RankingView {
  readonly title: string;
  readonly sentences: readonly string[];
}

export function rankingView(edition: Edition, ranking: Ranking): RankingView {
  const { t, text } = edition;
  const { teams } = ranking;
  const members = teams === 'sum' ? [t('teams.sum')] : teams ? [t('teams.best', { best: teams.best })] : [];
  return {
    title: text(ranking.title),
    sentences: [...scoreSentences(edition, ranking), ...members, tiesText(edition, ranking)],
  };
}

function scoreSentences(edition: Edition, { score }: Ranking): string[] {
  const { t, text, formats, portal } = edition;
  if (score.kind === 'points') return [t('ranking.points', { points: formats.pointsName })];
  if (score.kind === 'measure')
    return [t('ranking.measure', { measure: text(measureOf(portal, score.measure).title) })];
  const best = score.bestOf === null ? t('ranking.all') : t('ranking.best_of', { best: score.bestOf });
  const tables = Object.values(score.stages).map(({ table }) =>
    table.map((points) => formats.number(ratioText(points))).join(', '),
  );
  return [
    t('ranking.places', { best }),
    ...[...new Set(tables)].map((table) => t('ranking.table', { table })),
  ];
}
