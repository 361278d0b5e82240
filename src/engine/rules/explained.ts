import { ruleAgainst } from '../../program/compared.ts';
import type { Program, Rule } from '../../program/program.ts';

/** Whether what a rule posts depends on more than the value of its measure: then `working` says what. */
export const isExplained = ({ limits }: Program, rule: Rule): boolean =>
  ruleAgainst(rule) !== null ||
  rule.gate !== null ||
  rule.multiply !== null ||
  rule.choice !== null ||
  rule.boosts.length > 0 ||
  rule.caps.length > 0 ||
  limits.some(({ rules }) => rules.includes(rule.id));
