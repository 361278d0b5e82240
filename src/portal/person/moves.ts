import type { Rule } from '../../program/program.ts';
import { compare, type Ratio } from '../../program/ratio.ts';
import type { Row } from '../../results/contract.ts';
import type { Edition } from '../edition.ts';
import { measureOf, ruleOf } from '../portal.ts';
import { shareOf } from '../target-rows.ts';
import { exact } from '../totals.ts';
import { ordinal } from '../words.ts';

/** One thing to do: how much of what, what it brings, and how many points that is. */
export interface Move {
  readonly what: 'band' | 'gate' | 'place';
  /** `$5.3K`: as short as a badge. */
  readonly badge: string;
  readonly title: string;
  readonly why: string;
  readonly gains: string;
}

type Step = Row<'next_steps'>;

const SHOWN = 4;

/** The moves that bring most, the next place first. */
export function movesOf(edition: Edition, participant: string, measures: readonly Row<'measures'>[]): Move[] {
  const steps = edition.portal.results.of('next_steps', participant);
  const places = steps.filter(({ what }) => what === 'place');
  const others = steps
    .filter(({ what }) => what !== 'place')
    .toSorted((a, b) => compare(exact(b.gains), exact(a.gains)));
  return [...places.slice(0, 1), ...others]
    .slice(0, SHOWN)
    .map((step) => (step.what === 'place' ? placeMove(edition, step) : ruleMove(edition, step, measures)));
}

function placeMove(edition: Edition, step: Step): Move {
  const { t, formats, text, portal } = edition;
  const ranking = portal.program.rankings.find(({ id }) => id === step.ranking_id);
  return {
    what: 'place',
    badge: `+${formats.number(step.missing)}`,
    title: t('move.place', { points: formats.points(step.missing) }),
    why: t('move.place_why', { ranking: ranking ? text(ranking.title) : '' }),
    gains: ordinal(edition, step.gains),
  };
}

function ruleMove(edition: Edition, step: Step, measures: readonly Row<'measures'>[]): Move {
  const { portal, text, t, formats } = edition;
  const measure = measureOf(portal, step.measure_id);
  const rule = ruleOf(portal, step.rule_id);
  return {
    what: step.what,
    badge: formats.brief(measure, step.missing),
    title: t('move.more', { amount: formats.amount(measure, step.missing), measure: text(measure.title) }),
    why:
      step.what === 'gate'
        ? t('move.gate', { rule: text(rule.title) })
        : bandWhy(edition, rule, step, measures),
    gains: formats.signed(step.gains),
  };
}

/** `brings you to 100% of your target`, or the rule whose next step it is. */
function bandWhy(
  { t, text, formats }: Edition,
  rule: Rule,
  step: Step,
  measures: readonly Row<'measures'>[],
): string {
  const row = measures.find((one) => one.stage_id === step.stage_id && one.measure_id === step.measure_id);
  const share = rule.as === 'percent_of_target' && row ? shareOf(row) : null;
  const next = share && nextEdge(rule, share);
  return next
    ? t('move.to_percent', { percent: formats.exactPercent(next) })
    : t('move.step', { rule: text(rule.title) });
}

const nextEdge = ({ curve }: Rule, share: Ratio): Ratio | null =>
  curve.lines.find(({ from }) => compare(from, share) > 0)?.from ?? null;
