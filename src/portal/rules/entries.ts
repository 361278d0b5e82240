import type { Rule, Stage } from '../../program/program.ts';
import { stagesOfRule } from '../../program/stages.ts';
import type { Edition } from '../edition.ts';

/** The stages of a rule that one has to enter. */
export function entryTexts(edition: Edition, rule: Rule): string[] {
  if (rule.stages === null) return [];
  const entered = stagesOfRule(edition.portal.program, rule).filter(({ enterBy }) => enterBy !== null);
  return entered.length === 0 ? [] : [edition.t('rule.entry', { stages: stageTitles(edition, entered) })];
}

/** Stages that are repeated are called together what all of them are. */
export const stageTitles = ({ text, formats }: Edition, stages: readonly Stage[]): string =>
  formats.list([...new Set(stages.map(({ title, series }) => text((series ?? { title }).title)))]);
