import type { SegmentsBy, TargetFrom } from '../../program/assignment.ts';
import type { Stage } from '../../program/program.ts';
import { ratioText } from '../../program/ratio.ts';
import type { Edition } from '../edition.ts';
import { measureOf, segmentOf } from '../portal.ts';

/** How stages make segments and targets of what everyone did before. */
export const assignmentTexts = (edition: Edition): string[] =>
  edition.portal.program.stages.flatMap((stage) => [
    ...(stage.segments ? [segmentsText(edition, stage, stage.segments)] : []),
    ...(stage.target ? [targetText(edition, stage, stage.target)] : []),
  ]);

function segmentsText(
  edition: Edition,
  stage: Stage,
  { by, names, measure: id, period }: SegmentsBy,
): string {
  const { portal, text, t, formats } = edition;
  const measure = measureOf(portal, id);
  const titles = names.map((name, index) => {
    const edge = by.kind === 'thresholds' ? by.from[index] : undefined;
    const segment = text(segmentOf(portal, name).title);
    return edge ? t('segments.from', { segment, amount: formats.amount(measure, ratioText(edge)) }) : segment;
  });
  return t(`segments.${by.kind}`, {
    ...{ stage: text(stage.title), measure: text(measure.title), period: formats.days.span(period) },
    ...{ segments: formats.list(titles), size: by.kind === 'groups_of' ? by.size : 0 },
  });
}

function targetText(edition: Edition, stage: Stage, target: TargetFrom): string {
  const { portal, text, t, formats } = edition;
  const measure = measureOf(portal, target.measure);
  const least = target.atLeast
    ? t('targets.at_least', { amount: formats.amount(measure, ratioText(target.atLeast)) })
    : '';
  return t(`targets.${target.scale}`, {
    ...{ stage: text(stage.title), measure: text(measure.title), period: formats.days.span(target.period) },
    ...{ percent: formats.exactPercent(target.times), least },
  }).trim();
}
