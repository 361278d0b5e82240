import type { Limit, Program, Rule } from '../../program/program.ts';
import { ratioText } from '../../program/ratio.ts';
import type { Edition } from '../edition.ts';

/** What a rule shares a limit or a pool with. */
export function limitTexts({ portal, t, text, formats }: Edition, rule: Rule): string[] {
  const { program } = portal;
  return program.limits
    .filter((limit) => limit.rules.includes(rule.id))
    .map((limit) =>
      t(wordOf(limit, program), {
        rules:
          limit.rules.length === program.rules.length
            ? t('rule.all_rules')
            : formats.list(
                program.rules.filter(({ id }) => limit.rules.includes(id)).map(({ title }) => text(title)),
              ),
        points: formats.points(ratioText(limit.points)),
        window: t(`window.${limit.over}`),
      }),
    );
}

/** One rule has a pool of its own; a divided limit of all rules is the budget. */
function wordOf({ rules, of, overflow, over }: Limit, program: Program) {
  if (rules.length === 1 && of === 'everyone') return `rule.pool_${overflow}` as const;
  if (overflow === 'stop') return `rule.limit_${of}` as const;
  const isBudget = over === 'program' && rules.length === program.rules.length;
  return isBudget ? 'rule.limit_divided' : 'rule.pool_shared';
}
