import type { Rule } from '../../program/program.ts';
import { ratioText } from '../../program/ratio.ts';
import type { Edition } from '../edition.ts';

/** What a rule shares a limit with. */
export function limitTexts({ portal, t, text, formats }: Edition, rule: Rule): string[] {
  const { limits, rules } = portal.program;
  return limits
    .filter((limit) => limit.rules.includes(rule.id))
    .map((limit) =>
      t(limit.overflow === 'pro_rata' ? 'rule.limit_divided' : `rule.limit_${limit.of}`, {
        rules: formats.list(
          rules.filter(({ id }) => limit.rules.includes(id)).map(({ title }) => text(title)),
        ),
        points: formats.points(ratioText(limit.points)),
        window: t(`window.${limit.over}`),
      }),
    );
}
