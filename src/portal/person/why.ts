import type { Adjustment } from '../../intake/reference/reference.ts';
import type { Rule } from '../../program/program.ts';
import { divide, parseRatio, ratioText } from '../../program/ratio.ts';
import type { Row } from '../../results/contract.ts';
import type { Edition } from '../edition.ts';
import { measureOf, ruleBehind } from '../portal.ts';
import { redemptionTitle, redemptionWhy } from '../redemption.ts';
import { restatementsOf } from '../restated.ts';
import { exact } from '../totals.ts';
import { ordinal } from '../words.ts';
import type { Posting } from './account.ts';

/** What else a reason needs: the participant's own measures and prizes. */
export interface Circumstances {
  readonly measures: readonly Row<'measures'>[];
  readonly prizes: readonly Row<'prizes'>[];
}

/** Why a posting was made, in half a sentence. */
export function whyOf(edition: Edition, posting: Posting, own: Circumstances): string {
  const rule = ruleBehind(edition.portal.program, posting);
  if (posting.kind === 'expiry') return expiryWhy(edition, posting);
  if (posting.kind === 'redemption') return redemptionWhy(edition, posting);
  if (posting.kind === 'advance') return advanceWhy(edition, posting);
  if (posting.kind === 'adjustment') return adjustmentOf(edition, posting)?.reason ?? '';
  if (!rule) return placeWhy(edition, posting, own);
  if (posting.reason === 'restated')
    return edition.t('why.restated', { reason: restatedFor(edition, posting) });
  const why = ruleWhy(edition, posting, rule, own);
  return posting.kind === 'restatement' ? edition.t('why.late', { why }) : why;
}

/** What a posting is of: a rule, a ranking, an advance, points that expire, or what somebody did by hand. */
export function titleOf(edition: Edition, { kind, rule_id: id }: Posting): string {
  const { portal, text, t } = edition;
  if (kind === 'redemption') return redemptionTitle(edition, id);
  const { rules, rankings, advances } = portal.program;
  const source = [...rules, ...rankings, ...advances].find((one) => one.id === id);
  if (source) return text(source.title);
  return t(kind === 'expiry' ? 'statement.expired' : 'statement.adjustment');
}

/** How old points were that nobody spent; or that they had expired before they were taken back. */
function expiryWhy({ portal, t }: Edition, { reason }: Posting): string {
  const after = portal.program.points.expireAfter ?? { months: 0, days: 0 };
  return reason === 'expired' ? t('why.expired', after) : t('why.back_from_expiry');
}

/** What was paid ahead of what will be earned, or paid back of it. */
function advanceWhy({ t, formats }: Edition, { reason, window_from, window_to }: Posting): string {
  const window = formats.days.range(window_from, window_to);
  return t(reason === 'advanced' ? 'why.advanced' : 'why.paid_back', { window });
}

/** The row of adjustments.csv behind a posting. */
export const adjustmentOf = ({ portal }: Edition, { rule_id: id }: Posting): Adjustment | undefined =>
  portal.reference.adjustments.find((row) => row.id === id);

/** Why a closed window was restated, in the words of whoever approved it. */
const restatedFor = ({ portal }: Edition, posting: Posting): string =>
  restatementsOf(portal, posting).find(({ day }) => day === posting.posted_on)?.reason ?? '';

function ruleWhy(edition: Edition, posting: Posting, rule: Rule, own: Circumstances): string {
  if (posting.x === '') return edition.t('why.rule');
  if (rule.as === 'percent_of_target') return targetWhy(edition, posting, rule, own);
  const [line] = rule.curve.lines;
  const single = line?.step?.n === 1n && line.step.d === 1n;
  if (rule.curve.form === 'flat' && single && rule.over === 'day')
    return timesWhy(edition, posting, rule, ratioText(line.points));
  return valueWhy(edition, posting, rule);
}

/** `3 deals × 5 laurels` */
function timesWhy({ portal, formats, t }: Edition, { x }: Posting, rule: Rule, points: string): string {
  return t('why.times', {
    amount: formats.amount(measureOf(portal, rule.measure), x),
    points: formats.points(points),
  });
}

/** `GTX revenue in the stage is now $61,200` */
function valueWhy({ portal, formats, text, t }: Edition, posting: Posting, rule: Rule): string {
  const measure = measureOf(portal, rule.measure);
  return t(isBoosted(posting, rule) ? 'why.value_boosted' : 'why.value', {
    measure: text(measure.title),
    window: t(`why.in_${rule.over}`),
    amount: formats.value(measure, posting.x),
  });
}

/** Whether days that count several times had begun in the posting's window. */
const isBoosted = (
  { window_from: from, window_to: to, posted_on: day }: Posting,
  { boosts }: Rule,
): boolean =>
  boosts.some(
    ({ on, period }) => on === 'facts' && period.from <= to && from < period.until && period.from <= day,
  );

/** `104% of your target $161,800`; the value alone where the window has no target of its own. */
function targetWhy(edition: Edition, posting: Posting, rule: Rule, { measures }: Circumstances): string {
  const { formats, portal, t } = edition;
  const stage = rule.over === 'stage' ? posting.stage_id : '';
  const row = measures.find((one) => one.stage_id === stage && one.measure_id === rule.measure);
  const target = parseRatio(row?.target ?? '');
  const isWhole = rule.over === 'stage' || rule.over === 'program';
  if (!row || !target || target.n <= 0n || !isWhole) return valueWhy(edition, posting, rule);
  return t('why.target', {
    percent: formats.percent(divide(exact(posting.x), target)),
    target: formats.amount(measureOf(portal, rule.measure), row.target),
  });
}

/** `1st place in Second quarter` */
function placeWhy(
  edition: Edition,
  { rule_id: ranking, stage_id: stage, window_from: from, window_to: to }: Posting,
  { prizes }: Circumstances,
): string {
  const { rankings, stages } = edition.portal.program;
  const own = prizes.filter(
    (row) => row.ranking_id === ranking && row.stage_id === stage && row.points !== '',
  );
  const won = own.find(({ window_from: cell }) => cell === '' || cell === from);
  const title = stages.find(({ id }) => id === stage)?.title;
  const each = rankings.find(({ id }) => id === ranking)?.each;
  const whole = each === 'program' ? edition.t('score.season') : edition.formats.days.range(from, to);
  const where = title ? edition.text(title) : whole;
  return won
    ? edition.t('why.place', { place: ordinal(edition, won.place), where })
    : edition.t('why.some_place', { where });
}
