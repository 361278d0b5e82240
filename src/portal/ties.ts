import type { Ranking } from '../program/program.ts';
import type { Edition } from './edition.ts';
import { measureOf } from './portal.ts';

/** What decides between equal scores, in one sentence. */
export function tiesText({ t, text, portal }: Edition, { ties }: Ranking): string {
  const deciders = ties.map((tie) =>
    tie.kind === 'earliest'
      ? t('ties.earliest')
      : t('ties.measure', { measure: text(measureOf(portal, tie.measure).title) }),
  );
  return ties.length === 0 ? t('ties.none') : t('ties.decided', { deciders: deciders.join(t('list.then')) });
}
