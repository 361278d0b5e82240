import type { CurveLine } from '../../program/curve.ts';
import type { Measure, Rule } from '../../program/program.ts';
import { type Ratio, ratioText } from '../../program/ratio.ts';
import type { Edition } from '../edition.ts';
import { measureOf } from '../portal.ts';
import { choiceSentences } from './choice.ts';
import { lotterySentences } from './lottery.ts';
import { matrixSentences } from './matrix.ts';
import type { Pays } from './pays.ts';
import { raceSentences } from './race.ts';

/** What a rule's curve pays, in plain sentences for each way of writing it. */
export function curveSentences(edition: Edition, rule: Rule): Pays {
  const { lines, form } = rule.curve;
  const { t } = edition;
  const [line] = lines;
  if (form === 'flat' && line) return { intro: flatText(edition, rule, line), bands: [], note: null };
  const fromText = (edge: Ratio): string =>
    edgeText(edition, rule, measureOf(edition.portal, rule.measure), edge);
  if (rule.choice) return choiceSentences(edition, rule, rule.choice, fromText);
  if (rule.places) return raceSentences(edition, rule, rule.places, fromText);
  if (rule.lottery) return lotterySentences(edition, rule, rule.lottery, fromText);
  if (form === 'matrix' || form === 'choice' || form === 'first_to' || form === 'lottery')
    return matrixSentences(edition, rule, fromText);
  return {
    intro: t(`curve.${form}`),
    bands: lines.map((one, index) => bandText(edition, rule, one, lines[index + 1])),
    note: t(`curve.${form}_note`),
  };
}

/** `1 deal brings 5 laurels`, `4 laurels for every full $1,000: GTX revenue`. */
function flatText(edition: Edition, rule: Rule, line: CurveLine): string {
  const { t, formats, portal, text } = edition;
  const measure = measureOf(portal, rule.measure);
  const points = formats.points(ratioText(line.points));
  if (line.step && ratioText(line.step) === '1' && rule.as === 'value' && !measure.money)
    return t('curve.each', { amount: formats.amount(measure, '1'), points });
  const step = edgeText(edition, rule, measure, line.step ?? line.from);
  return t(line.whole ? 'curve.every' : 'curve.per', { points, step, measure: text(measure.title) });
}

function bandText(edition: Edition, rule: Rule, line: CurveLine, next: CurveLine | undefined): string {
  const { t, portal } = edition;
  const measure = measureOf(portal, rule.measure);
  const from = fromText(edition, rule, measure, line);
  const gives = givesText(edition, rule, measure, line);
  if (rule.curve.form === 'interpolated') return t('curve.point', { from, gives });
  return next
    ? t('curve.band', { from, to: fromText(edition, rule, measure, next), gives })
    : t('curve.last_band', { from, gives });
}

/** `600 laurels`, `4 laurels for every full $1,000`. */
function givesText(edition: Edition, rule: Rule, measure: Measure, line: CurveLine): string {
  const { t, formats } = edition;
  const worth = formats.points(ratioText(line.points));
  const start = formats.points(ratioText(line.at));
  if (line.step === null) return rule.curve.form === 'bands' ? start : worth;
  const each = edgeText(edition, rule, measure, line.step);
  const rate = t(line.whole ? 'curve.gives' : 'curve.gives_per', { points: worth, step: each });
  return line.at.n === 0n ? rate : t('curve.gives_on_top', { start, rate });
}

/** Where a line begins: `$60,000`, `80%`, `120% of your target`. */
function fromText(edition: Edition, rule: Rule, measure: Measure, { from }: CurveLine): string {
  if (rule.curve.edges === 'x') return edgeText(edition, rule, measure, from);
  return edition.t('curve.of_target', { percent: edition.formats.exactPercent(from) });
}

/** An edge of a curve as its author wrote it: `$60,000`, `80%`. */
function edgeText({ formats }: Edition, rule: Rule, measure: Measure, edge: Ratio): string {
  return rule.as === 'value' ? formats.amount(measure, ratioText(edge)) : formats.exactPercent(edge);
}
