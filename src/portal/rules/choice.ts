import type { Choice } from '../../program/choice.ts';
import type { Rule } from '../../program/program.ts';
import { type Ratio, ratioText } from '../../program/ratio.ts';
import type { Edition } from '../edition.ts';
import type { Pays } from './pays.ts';

/** What each level pays, and who has which; `fromText` says where a level is reached. */
export function choiceSentences(
  { t, text, formats }: Edition,
  { curve }: Rule,
  choice: Choice,
  fromText: (edge: Ratio) => string,
): Pays {
  const bands = curve.lines.map(({ from, points }, index) =>
    t('curve.level', {
      level: text(choice.levels[index]?.title ?? {}),
      from: fromText(from),
      points: formats.points(ratioText(points)),
    }),
  );
  const level = choice.levels.find(({ id }) => id === choice.otherwise);
  const otherwise = level ? t('curve.otherwise', { level: text(level.title) }) : t('curve.otherwise_none');
  return {
    intro: t('curve.choice', { day: formats.days.long(choice.by) }),
    bands,
    note: `${t('curve.choice_note')} ${otherwise}`,
  };
}
