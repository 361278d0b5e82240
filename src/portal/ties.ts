import type { Ranking } from '../program/ranking.ts';
import type { Edition } from './edition.ts';
import { measureOf } from './portal.ts';

/** What decides between equal scores, in one sentence. */
export function tiesText({ t, text, portal }: Edition, { ties }: Ranking): string {
  const deciders = ties.map((tie) => {
    if (tie.kind === 'earliest') return t('ties.earliest');
    if (tie.kind === 'stage_places') return t(tie.countedOnly ? 'ties.counted_places' : 'ties.stage_places');
    const measure = text(measureOf(portal, tie.measure).title);
    return t(tie.lowest ? 'ties.lowest' : 'ties.measure', { measure });
  });
  return ties.length === 0 ? t('ties.none') : t('ties.decided', { deciders: deciders.join(t('list.then')) });
}
