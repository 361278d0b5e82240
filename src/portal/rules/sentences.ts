import type { CurveLine, Measure, Rule } from '../../program/program.ts';
import { type Ratio, ratioText } from '../../program/ratio.ts';
import type { Edition } from '../edition.ts';
import { measureOf } from '../portal.ts';

/** What a curve pays: a sentence, then its bands. */
export interface Pays {
  readonly intro: string;
  readonly bands: readonly string[];
  readonly note: string | null;
}

/** What a rule's curve pays, in plain sentences for each way of writing it. */
export function curveSentences(edition: Edition, rule: Rule): Pays {
  const { lines, form } = rule.curve;
  const { t } = edition;
  const [line] = lines;
  if (form === 'flat' && line) return { intro: rateText(edition, rule, line), bands: [], note: null };
  return {
    intro: t(`curve.${form}`),
    bands: lines.map((one, index) => bandText(edition, rule, one, lines[index + 1])),
    note: t(`curve.${form}_note`),
  };
}

/** `5 laurels for each full 1,000 …` */
function rateText(edition: Edition, rule: Rule, { step, whole, points }: CurveLine): string {
  const { t, formats, portal, text } = edition;
  const measure = measureOf(portal, rule.measure);
  if (step === null) return formats.points(ratioText(points));
  const single = ratioText(step) === '1' && rule.as === 'value' && !measure.money;
  return t(single ? 'curve.each' : whole ? 'curve.every' : 'curve.per', {
    points: formats.points(ratioText(points)),
    step: edgeText(edition, rule, measure, step),
    measure: text(measure.title),
  });
}

function bandText(edition: Edition, rule: Rule, line: CurveLine, next: CurveLine | undefined): string {
  const { t, portal } = edition;
  const measure = measureOf(portal, rule.measure);
  const from = edgeText(edition, rule, measure, line.from);
  const gives = rateText(edition, rule, line);
  return next
    ? t('curve.band', { from, to: edgeText(edition, rule, measure, next.from), gives })
    : t('curve.last_band', { from, gives });
}

/** An edge of a curve as its author wrote it: `$60,000`, `80%`. */
function edgeText({ formats }: Edition, rule: Rule, measure: Measure, edge: Ratio): string {
  return rule.as === 'value' ? formats.amount(measure, ratioText(edge)) : formats.exactPercent(edge);
}
