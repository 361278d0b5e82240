import { ruleAgainst } from '../../program/compared.ts';
import type { Rule } from '../../program/program.ts';
import { ratioText } from '../../program/ratio.ts';
import type { Edition } from '../edition.ts';
import { measureOf } from '../portal.ts';

/** What the points are multiplied by, and what whoever has no target gets. */
export function amountTexts({ t, formats, portal }: Edition, rule: Rule): string[] {
  const { times, missing, measure } = rule;
  const multiplied = times === null ? [] : [t('rule.times', { column: times.replaceAll('_', ' ') })];
  if (ruleAgainst(rule) === null || missing === null) return multiplied;
  const instead =
    'points' in missing
      ? t('rule.missing_points', { points: formats.points(ratioText(missing.points)) })
      : t('rule.missing_target', {
          target: formats.amount(measureOf(portal, measure), ratioText(missing.target)),
        });
  return [...multiplied, instead];
}
