import type { Scorecard, ScorecardPart } from '../../program/measure.ts';
import type { Rule } from '../../program/program.ts';
import { add, compare, divide, multiply, parseRatio, type Ratio, ratio } from '../../program/ratio.ts';
import type { Row } from '../../results/contract.ts';
import type { Edition } from '../edition.ts';
import { measureOf } from '../portal.ts';
import { exact } from '../totals.ts';
import { decimal } from './decimal.ts';
import { roundedTo } from './on-curve.ts';

/** Shares of targets are rounded to so many decimals before they are added up, and their sum to so many. */
const SHARE_DECIMALS = 15;
const SUM_DECIMALS = 9;

const ZERO = ratio(0n);

interface Share {
  readonly part: ScorecardPart;
  /** Of the part's target; null without one above 0. */
  readonly reached: Ratio | null;
  /** What of it counts. */
  readonly counted: Ratio;
  /** The part's own, or with that of parts without a target. */
  readonly weight: Ratio;
}

/**
 * What each part of a scorecard adds to x. Told of a posting whose x is what the participant's measures of the stage or of
 * the program come to now: what they came to before is not kept, and then nothing is said.
 */
export function shareSentences(
  edition: Edition,
  rule: Rule,
  posting: Row<'ledger'>,
  x: Ratio | null,
  measures: () => readonly Row<'measures'>[],
): string[] {
  const { of } = measureOf(edition.portal, rule.measure);
  if (!('scorecard' in of) || x === null || (rule.over !== 'stage' && rule.over !== 'program')) return [];
  const stage = rule.over === 'stage' ? posting.stage_id : '';
  const own = measures().filter((row) => row.stage_id === stage);
  const shares = sharesOf(of.scorecard, own);
  const missed = shares.find((share) => isMissed(share, of.scorecard));
  if (compare(missed ? ZERO : sumOf(shares), x) !== 0) return [];
  return [
    ...shares.map((share) => shareSentence(edition, share, of.scorecard)),
    ...(missed ? [missedSentence(edition, missed.part)] : []),
  ];
}

function sharesOf({ parts, missing }: Scorecard, own: readonly Row<'measures'>[]): Share[] {
  const reached = parts.map(({ measure }) => reachedIn(own.find((row) => row.measure_id === measure)));
  const aimed = parts.filter((_, index) => reached[index] !== null).map(({ weight }) => weight);
  const whole = missing === 'reweight' && aimed.length > 0 ? aimed.reduce(add) : ratio(1n);
  return parts.map((part, index) => {
    const share = reached[index] ?? null;
    const counted = share === null ? ZERO : clipped(roundedTo(share, SHARE_DECIMALS), part);
    return { part, reached: share, counted, weight: divide(part.weight, whole) };
  });
}

function reachedIn(row: Row<'measures'> | undefined): Ratio | null {
  const target = parseRatio(row?.target ?? '');
  return row && target && target.n > 0n ? divide(exact(row.value), target) : null;
}

function clipped(share: Ratio, { clip }: ScorecardPart): Ratio {
  if (clip === null) return share;
  if (compare(share, clip.low) < 0) return clip.low;
  return compare(share, clip.high) > 0 ? clip.high : share;
}

/** Whether what is obligatory is not reached, so that all of the scorecard is nothing. */
function isMissed({ part: { obligatory }, reached }: Share, { missing }: Scorecard): boolean {
  if (obligatory === null) return false;
  return reached === null ? missing === 'zero' : compare(reached, obligatory) < 0;
}

const sumOf = (shares: readonly Share[]): Ratio =>
  roundedTo(
    shares
      .filter(({ reached }) => reached !== null)
      .map(({ counted, weight }) => multiply(counted, weight))
      .reduce(add, ZERO),
    SUM_DECIMALS,
  );

/** `Kept volume: 120% of the target, of which 110% count, with a weight of 40%: 44%.` */
function shareSentence(
  { t, text, formats, portal }: Edition,
  { part, reached, counted, weight }: Share,
  { missing }: Scorecard,
): string {
  const percent = (share: Ratio): string => formats.exactPercent(exact(decimal(share)));
  const measure = text(measureOf(portal, part.measure).title);
  if (reached === null) return t(`explain.share_${missing}`, { measure });
  const said = { measure, percent: percent(reached), weight: percent(weight) };
  const adds = percent(multiply(counted, weight));
  const isClipped = compare(counted, roundedTo(reached, SHARE_DECIMALS)) !== 0;
  return isClipped
    ? t('explain.share_clipped', { ...said, counted: percent(counted), adds })
    : t('explain.share', { ...said, adds });
}

const missedSentence = (
  { t, text, formats, portal }: Edition,
  { measure, obligatory }: ScorecardPart,
): string =>
  t('explain.obligatory', {
    measure: text(measureOf(portal, measure).title),
    percent: formats.exactPercent(obligatory ?? ZERO),
  });
