import { isDecidedOnce } from '../../program/decided-once.ts';
import type { Rule, Stage } from '../../program/program.ts';
import { parseRatio } from '../../program/ratio.ts';
import { versionFor } from '../../program/versions.ts';
import type { Row } from '../../results/contract.ts';
import { type CurveChart, drawCurve, type Standpoint } from '../charts/curve.ts';
import { numeric } from '../charts/outline.ts';
import type { Edition } from '../edition.ts';
import { measureOf } from '../portal.ts';
import { curveTexts } from '../rules/curve-texts.ts';
import { runsIn } from '../rules/rule.ts';
import { shareOf } from '../target-rows.ts';
import type { Account } from './account.ts';

/** A rule's curve with someone standing on it. */
export interface OwnCurve {
  readonly title: string;
  /** `$168,240 of $161,800`, or the value alone. */
  readonly figure: string;
  readonly chart: CurveChart;
}

/** Curves over a stage, with the person's place in `now` and, on a target's curve, in the other stages. */
export function ownCurves(
  edition: Edition,
  { now, account, measures }: { now: Stage; account: Account; measures: readonly Row<'measures'>[] },
): OwnCurve[] {
  const { program, today } = edition.portal;
  const held = program.rules.map((rule) => versionFor(rule, now.period.from, today));
  const drawn = held.filter(
    (rule) =>
      rule.curve.form !== 'flat' &&
      rule.team === null &&
      !isDecidedOnce(rule) &&
      rule.curve.columns === null &&
      rule.curve.edges === 'x' &&
      rule.over === 'stage' &&
      runsIn(rule, now),
  );
  const targets = drawn.filter(({ as }) => as === 'percent_of_target');
  const values = drawn.filter(({ as }) => as === 'value');
  return [
    ...targets.flatMap((rule) => targetCurve(edition, rule, now, measures)),
    ...values.map((rule) => valueCurve(edition, rule, now, account)),
  ];
}

function targetCurve(
  edition: Edition,
  rule: Rule,
  now: Stage,
  measures: readonly Row<'measures'>[],
): OwnCurve[] {
  const { portal, text, formats, t } = edition;
  const measure = measureOf(portal, rule.measure);
  const rows = measures.filter((row) => row.measure_id === rule.measure && row.target !== '');
  const current = rows.find((row) => row.stage_id === now.id);
  if (!current) return [];
  const people = portal.program.stages.flatMap((stage) => {
    const share = shareOf(rows.find((row) => row.stage_id === stage.id) ?? { value: '', target: '' });
    if (!share) return [];
    const here = stage === now;
    const label = here ? t('curve.you', { percent: formats.percent(share) }) : text(stage.title);
    return [{ x: numeric(share), label, here }];
  });
  const figure = t('curve.of', {
    value: formats.value(measure, current.value),
    target: formats.amount(measure, current.target),
  });
  return [{ title: text(rule.title), figure, chart: drawn(edition, rule, people, figure) }];
}

function valueCurve(edition: Edition, rule: Rule, now: Stage, { reached }: Account): OwnCurve {
  const { portal, text, formats, t } = edition;
  const measure = measureOf(portal, rule.measure);
  const value = reached(rule.id, now.id) || '0';
  const x = numeric(parseRatio(value) ?? { n: 0n, d: 1n });
  const figure = formats.amount(measure, value);
  const people = [{ x, label: t('curve.you', { percent: formats.brief(measure, value) }), here: true }];
  return { title: text(rule.title), figure, chart: drawn(edition, rule, people, figure) };
}

function drawn(edition: Edition, rule: Rule, people: readonly Standpoint[], figure: string): CurveChart {
  const texts = curveTexts(edition, rule);
  return drawCurve(rule, people, {
    ...texts,
    says: edition.t('curve.says_you', { says: texts.says, figure }),
  });
}
