import { ruleAgainst } from '../../program/compared.ts';
import type { Rule } from '../../program/program.ts';
import type { Edition } from '../edition.ts';

/** Who has a part in what a team earns together, and which. */
export function teamTexts({ t }: Edition, { team, gate, multiply, ...rule }: Rule): string[] {
  if (team === null) return [];
  const beside = [...(gate?.conditions ?? []), ...(multiply ? [multiply] : [])];
  const isAimed = ruleAgainst(rule) !== null || beside.some(({ as }) => as !== 'value');
  return [
    t(`rule.team_${team.share}`),
    t(`rule.team_${team.members}`),
    ...(isAimed ? [t('rule.team_target')] : []),
  ];
}
