import { ruleAgainst } from '../../program/compared.ts';
import { isDecidedOnce } from '../../program/decided-once.ts';
import type { Measure, Rule } from '../../program/program.ts';
import { compare, multiply, type Ratio, ratio, subtract } from '../../program/ratio.ts';
import type { Row } from '../../results/contract.ts';
import type { Ledger } from '../../results/ledger.ts';
import type { Edition } from '../edition.ts';
import { measureOf } from '../portal.ts';
import { limitTexts } from '../rules/limits.ts';
import { columnEdge } from '../rules/matrix.ts';
import { exact } from '../totals.ts';
import { type Arithmetic, arithmeticOf, type Case, columnIn, fractionOf } from './arithmetic.ts';
import { curveSum } from './curve-sum.ts';
import { decimal } from './decimal.ts';
import { shareSentences } from './scorecard.ts';
import { ticketSentences } from './tickets.ts';

const ONE = ratio(1n);

/** What is the participant's beyond the posting, read where it is needed. */
interface Own {
  measures(): readonly Row<'measures'>[];
  ledger(): Ledger;
}

/** How a rule's posting came about, a sentence for each step that changed anything; `measures` are the participant's, as they are now. */
export function sentencesOf(
  edition: Edition,
  { rule, posting, ...rest }: Case,
  { measures, ledger }: Own,
): string[] {
  const { t, formats } = edition;
  const { window_from: from, window_to: to, points, entitlement } = posting;
  const window = formats.days.range(from, to);
  const before = subtract(exact(entitlement), exact(points));
  const posted = t('explain.posted', {
    before: formats.number(decimal(before)),
    after: formats.number(entitlement),
    points: formats.signed(points),
  });
  if (rule.team || isDecidedOnce(rule))
    return [
      ...versionSentences(edition, rule),
      ...togetherSentences(edition, rule, posting),
      ...(rule.team ? teamSentences(edition, rest.working) : []),
      ...placeSentences(edition, rest.working),
      posted,
    ];
  const worked = arithmeticOf({ rule, posting, ...rest });
  const version = versionSentences(edition, rule);
  if (worked === null)
    return rule.over === 'event'
      ? [...version, t('explain.events', { window }), posted]
      : [...version, posted];
  return [
    ...version,
    valueSentence(edition, rule, worked, window),
    ...shareSentences(edition, rule, posting, worked.x, measures),
    ...comparedSentences(edition, rule, worked),
    ...columnSentences(edition, rule, worked),
    curveSum(edition, rule, worked),
    ...factorSentences(edition, rule, worked),
    ...partSentences(edition, worked),
    ...(isBound(edition, rule) ? capSentences(edition, rule, worked, ledger().paidForPart(posting)) : []),
    ...poolSentences(edition, rest.working),
    posted,
  ];
}

/** From when the rule is as it is here, and why where that became known later. */
function versionSentences({ t, formats }: Edition, { since }: Rule): string[] {
  if (since === null) return [];
  const day = formats.days.long(since.from);
  if (since.reason === null) return [t('explain.version', { day })];
  return [t('explain.version_back', { day, known: formats.days.long(since.knownOn), reason: since.reason })];
}

/** `October 1 – December 31, 2017: GTX revenue $61,200.` */
function valueSentence(
  { t, text, formats, portal }: Edition,
  rule: Rule,
  { x }: Arithmetic,
  window: string,
): string {
  const measure = measureOf(portal, rule.measure);
  const boosted = rule.boosts.some(({ on }) => on === 'facts');
  return t(boosted ? 'explain.value_boosted' : 'explain.value', {
    window,
    measure: text(measure.title),
    amount: x ? formats.value(measure, decimal(x)) : '–',
  });
}

/** What the team has together and how its members share what that earned, or what a race or a lottery was about. */
function togetherSentences(edition: Edition, rule: Rule, posting: Case['posting']): string[] {
  const { t, text, formats, portal } = edition;
  const { x, window_from: from, window_to: to } = posting;
  const measure = measureOf(portal, rule.measure);
  const amount = x === '' ? '–' : formats.value(measure, x);
  return [
    t('explain.value', { window: formats.days.range(from, to), measure: text(measure.title), amount }),
    ...(rule.lottery ? ticketSentences(edition, posting) : []),
    ...(rule.team ? [t(`explain.team_${rule.team.share}`)] : []),
    ...(rule.team?.members === 'by_days' ? [t('rule.team_by_days')] : []),
    ...(rule.places ? [t('explain.first_to')] : []),
  ];
}

/** `By then the team had 100. Your part of it is 33%, shared out to the last unit.` */
function teamSentences({ t, formats }: Edition, working: Case['working']): string[] {
  const part = working && fractionOf(working.share);
  if (!part) return [];
  const earned = formats.points(working.earned);
  if (compare(part, ONE) === 0) return [t('explain.team_earned', { earned })];
  return [t('explain.team_part', { earned, percent: formats.percent(part) })];
}

/** `Held since May 12: place 2, shared by 3.` */
function placeSentences({ t, formats }: Edition, working: Case['working']): string[] {
  if (!working?.since) return [];
  const { since, place, alike } = working;
  return [t('explain.arrived', { day: formats.days.long(since), place, alike: Number(alike) })];
}

/** What a pool paid of what was claimed of it, where that was not all. */
function poolSentences({ t, formats }: Edition, working: Case['working']): string[] {
  const part = working && fractionOf(working.share);
  return part ? [t('explain.pool_part', { percent: formats.exactPercent(part) })] : [];
}

/** `That is 37% of the target $161,800.` */
function comparedSentences({ t, formats, portal }: Edition, rule: Rule, { target, x }: Arithmetic): string[] {
  const against = ruleAgainst(rule);
  if (against === null || x === null) return [];
  if (target === null) return [t('explain.no_target')];
  const measure: Measure = measureOf(portal, rule.measure);
  const share = multiply(x, ratio(target.d, target.n));
  const read = against === 'baseline' ? subtract(share, ONE) : share;
  return [
    t(`explain.${against}`, {
      percent: formats.exactPercent(exact(decimal(read))),
      target: formats.amount(measure, decimal(target)),
    }),
  ];
}

/** Which column of a matrix holds, or which goal was chosen. */
function columnSentences(
  edition: Edition,
  { curve, multiply: by, choice }: Rule,
  { multiplier }: Arithmetic,
): string[] {
  const { t, text, portal } = edition;
  if (choice) {
    const level = choice.levels[columnIn(multiplier)];
    return [level ? t('explain.level', { level: text(level.title) }) : t('explain.no_level')];
  }
  if (curve.columns === null || by === null) return [];
  const measure = text(measureOf(portal, by.measure).title);
  const column = columnIn(multiplier);
  return [
    column < 0
      ? t('explain.no_column', { measure })
      : t('explain.column', { measure, from: columnEdge(edition, by, column) }),
  ];
}

/** What the curve's points are multiplied by, and whether they are paid. */
function factorSentences(edition: Edition, rule: Rule, worked: Arithmetic): string[] {
  const { t, text, formats, portal } = edition;
  const { amount, multiplier, gate, curve } = worked;
  const said: string[] = [];
  const own = multiply(curve.points, amount);
  if (rule.times !== null && curve.read !== null)
    said.push(
      t('explain.amount', {
        column: rule.times.replaceAll('_', ' '),
        amount: formats.number(decimal(amount)),
        points: formats.number(decimal(own)),
      }),
    );
  if (rule.multiply && rule.curve.columns === null && multiplier && curve.read !== null)
    said.push(
      t('explain.multiplier', {
        measure: text(measureOf(portal, rule.multiply.measure).title),
        times: formats.number(decimal(multiplier)),
        points: formats.number(decimal(multiply(own, multiplier))),
      }),
    );
  return gate ? [...said, t(`explain.gate_${gate}`)] : said;
}

/** What of it belongs to a part of the window alone, and how often its days count. */
function partSentences({ t, formats }: Edition, { worth, before, boost, part }: Arithmetic): string[] {
  const number = (value: Ratio): string => formats.number(decimal(value));
  const said: string[] = [];
  if (before.n !== 0n)
    said.push(t('explain.before', { before: number(before), points: number(subtract(worth, before)) }));
  if (compare(boost, ONE) !== 0)
    said.push(t('explain.boost', { times: number(boost), points: number(part) }));
  return said;
}

const isBound = ({ portal }: Edition, { id, caps }: Rule): boolean =>
  caps.length > 0 || portal.program.limits.some(({ rules }) => rules.includes(id));

/** Said where caps let through something else than what was earned: `paid`, in the smallest unit. */
function capSentences(edition: Edition, rule: Rule, { earned }: Arithmetic, paid: number): string[] {
  const { t, formats, portal } = edition;
  const { decimals } = portal.program.points;
  if (compare(earned, ratio(BigInt(paid), 10n ** BigInt(decimals))) === 0) return [];
  const caps = rule.caps.map(({ points, over }) =>
    t('rule.cap', { points: formats.points(decimal(points)), window: t(`window.${over}`) }),
  );
  const shared = limitTexts(edition, rule);
  return [...caps, ...shared, t('explain.uncapped', { earned: formats.number(decimal(earned)) })];
}
