import type { Scorecard } from '../../program/measure.ts';
import type { Measure } from '../../program/program.ts';
import { ratioText } from '../../program/ratio.ts';
import type { Edition } from '../edition.ts';
import { measureOf } from '../portal.ts';

/** How a measure is counted, where its name does not say it: a sentence each. */
export function measureTexts(edition: Edition, id: string): string[] {
  const measure = measureOf(edition.portal, id);
  return [...formTexts(edition, measure), ...limitTexts(edition, measure)];
}

function formTexts(edition: Edition, { of }: Measure): string[] {
  const { t, text, formats, portal } = edition;
  const name = (id: string): string => text(measureOf(portal, id).title);
  if ('count_distinct' in of) return [t('measure.distinct')];
  if ('longest_run' in of) return [t(of.calendar === null ? 'measure.run' : 'measure.run_calendar')];
  if ('average' in of) return [t('measure.average')];
  if ('ratio' in of) return [t('measure.ratio', { over: name(of.ratio[0]), under: name(of.ratio[1]) })];
  if ('scorecard' in of) return scorecardTexts(edition, of.scorecard);
  if ('weighted' in of) {
    const parts = of.weighted.map(({ measure, weight }) =>
      t('measure.part', { measure: name(measure), weight: formats.number(ratioText(weight)) }),
    );
    return [t('measure.weighted', { parts: formats.list(parts) })];
  }
  if ('count_new' in of) {
    const { months, days } = of.unseenFor;
    return [t(`measure.new_${of.to}`, { months, days })];
  }
  return 'count' in of && of.count === 'days' ? [t('measure.days')] : [];
}

/** What the parts are, which of them must be reached, and what a missing target gives. */
function scorecardTexts({ t, text, formats, portal }: Edition, { parts, missing }: Scorecard): string[] {
  const { exactPercent } = formats;
  const name = (id: string): string => text(measureOf(portal, id).title);
  const weighed = parts.map(({ measure, weight, clip }) => {
    const part = { measure: name(measure), weight: exactPercent(weight) };
    if (clip === null) return t('measure.share', part);
    return t('measure.share_clipped', {
      ...part,
      low: exactPercent(clip.low),
      high: exactPercent(clip.high),
    });
  });
  const must = parts.flatMap(({ measure, obligatory }) =>
    obligatory === null
      ? []
      : [t('measure.obligatory', { measure: name(measure), percent: exactPercent(obligatory) })],
  );
  return [t('measure.scorecard', { parts: formats.list(weighed) }), ...must, t(`measure.missing_${missing}`)];
}

function limitTexts(
  { t }: Edition,
  { credited, atMost, upToBaselinePer, confirmedWithin }: Measure,
): string[] {
  return [
    ...(credited === 'seller' ? [] : [t(`measure.${credited}`)]),
    ...(confirmedWithin === null ? [] : [t('measure.confirmed', { days: confirmedWithin })]),
    ...(atMost === null
      ? []
      : [t('measure.at_most', { rows: atMost.rows, each: t(`window.${atMost.each ?? 'window'}`) })]),
    ...(upToBaselinePer === null ? [] : [t('measure.up_to_baseline')]),
  ];
}
