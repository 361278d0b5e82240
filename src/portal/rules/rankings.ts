import type { Ranking } from '../../program/ranking.ts';
import { ratioText } from '../../program/ratio.ts';
import type { Edition } from '../edition.ts';
import { measureOf, ruleOf } from '../portal.ts';
import { membersText } from '../teams.ts';
import { tiesText } from '../ties.ts';
import { freezeTexts } from './freezes.ts';

/** How a ranking makes its places, a sentence each. */
export interface RankingView {
  readonly title: string;
  readonly sentences: readonly string[];
}

export function rankingView(edition: Edition, ranking: Ranking): RankingView {
  const { text } = edition;
  const members = ranking.teams === null ? [] : [membersText(edition, ranking.teams)];
  return {
    title: text(ranking.title),
    sentences: [
      ...cellSentences(edition, ranking),
      ...scoreSentences(edition, ranking),
      ...members,
      tiesText(edition, ranking),
      ...freezeTexts(edition, ranking),
    ],
  };
}

/** What a board of each week or month looks at, and when it closes. */
function cellSentences({ t }: Edition, { each, score, closesAfter }: Ranking): string[] {
  if (each !== 'week' && each !== 'month') return [];
  const board = t(`ranking.${each}`, { closes: t('ranking.closes', { days: closesAfter }) });
  return score.kind === 'points' ? [board, t('ranking.cell_points')] : [board];
}

function scoreSentences(edition: Edition, { score }: Ranking): string[] {
  const { t, text, formats, portal } = edition;
  if (score.kind === 'points') return [t('ranking.points', { points: formats.pointsName })];
  if (score.kind === 'measure' || score.kind === 'attainment') {
    const measure = text(measureOf(portal, score.measure).title);
    if (score.kind === 'attainment') return [t('ranking.attainment', { measure })];
    return [t(score.lowest ? 'ranking.lowest' : 'ranking.measure', { measure })];
  }
  const best = score.bestOf === null ? t('ranking.all') : t('ranking.best_of', { best: score.bestOf });
  const tables = Object.values(score.stages).map(({ table }) =>
    table.map((points) => formats.number(ratioText(points))).join(', '),
  );
  return [
    t('ranking.places', { best }),
    ...[...new Set(tables)].map((table) => t('ranking.table', { table })),
    ...(score.tiedPlaces === 'share' ? [t('ranking.shared')] : []),
    ...score.add.map((id) => t('ranking.added', { rule: text(ruleOf(portal, id).title) })),
  ];
}
