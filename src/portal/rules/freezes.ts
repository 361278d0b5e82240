import { boardWindows } from '../../program/board-windows.ts';
import type { Stage } from '../../program/program.ts';
import type { Ranking } from '../../program/ranking.ts';
import type { Edition } from '../edition.ts';

/** From when until when boards of a stage stand still; null where they never do. */
export function freezeText({ t, text, formats }: Edition, { title, freeze, closes }: Stage): string | null {
  if (freeze === null) return null;
  const [day, reveal] = [freeze, closes].map((one) => formats.days.long(one));
  return t('stage.freeze', { stage: text(title), day: day ?? '', reveal: reveal ?? '' });
}

/** Each time that boards of a ranking stand still. */
export function freezeTexts(edition: Edition, ranking: Ranking): string[] {
  const { program } = edition.portal;
  const frozen = boardWindows(ranking, program).flatMap((window) => window.frozen);
  return program.stages
    .filter(({ freeze, closes }) => frozen.some(({ from, until }) => from === freeze && until === closes))
    .flatMap((stage) => freezeText(edition, stage) ?? []);
}
