import { ruleAgainst, shiftOf } from '../../program/compared.ts';
import { type Band, FIRST_COLUMN } from '../../program/curve.ts';
import { bandAt, inBand } from '../../program/curve-at.ts';
import type { Rule } from '../../program/program.ts';
import { divide, multiply, parseRatio, type Ratio, ratio, subtract } from '../../program/ratio.ts';
import type { Row } from '../../results/contract.ts';
import { exact } from '../totals.ts';

const ZERO = ratio(0n);
const ONE = ratio(1n);

/** What a posting was worked out from, step by step; points are in points, unrounded where not said. */
export interface Arithmetic {
  /** The measure's value with everything up to the end of the part; null where it divides by nothing. */
  readonly x: Ratio | null;
  /** What x is divided by; null where it is not, or where there is nothing above 0 to divide by. */
  readonly target: Ratio | null;
  readonly curve: OnCurve;
  /** What the participant's own row multiplies by. */
  readonly amount: Ratio;
  readonly gate: 'open' | 'closed' | null;
  readonly multiplier: Ratio | null;
  /** Everything up to the end of the part: curve, amount, gate and multiplier. */
  readonly worth: Ratio;
  /** The same of what lies before the part. */
  readonly before: Ratio;
  readonly boost: Ratio;
  /** What lies between, boosted. */
  readonly part: Ratio;
  /** The same in whole units, as the results have it: before caps. */
  readonly earned: Ratio;
}

/** A value on a rule's curve. */
export interface OnCurve {
  /** As the edges read it: value, share or growth; null without a target. */
  readonly read: Ratio | null;
  /** Its edges in what `read` is in; null below the first edge and without a target. */
  readonly band: Band | null;
  readonly points: Ratio;
}

/** A posting of a rule, what the results say beside it, and whose it is. */
export interface Case {
  readonly rule: Rule;
  readonly posting: Row<'ledger'>;
  readonly working: Row<'workings'> | null;
  /** The participant's row, by column. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Decimals of points. */
  readonly decimals: number;
}

/** Null where a posting is of several windows at once and has no value, or is a part of what a team earned, or a place. */
export function arithmeticOf({ rule, posting, working, attributes, decimals }: Case): Arithmetic | null {
  const x = working ? fractionOf(working.x) : parseRatio(posting.x);
  if (rule.team || rule.places || (x === null && working === null)) return null;
  const target = targetOf(rule, working);
  const own = rule.times === null ? ONE : exact(attributes[rule.times] ?? '');
  const gate = working?.gate === 'open' || working?.gate === 'closed' ? working.gate : null;
  const multiplier = working ? fractionOf(working.multiplier) : null;
  const held = inColumn(rule, multiplier);
  const curve = onCurve(held, x, target);
  const factor = multiply(own, held === rule ? (multiplier ?? ONE) : ONE);
  const worthOf = ({ points, read }: OnCurve): Ratio =>
    gate === 'closed' ? ZERO : read === null ? points : multiply(points, factor);
  const worth = worthOf(curve);
  const lies = working ? fractionOf(working.before) : null;
  const before = lies === null || lies.n === 0n ? ZERO : worthOf(onCurve(held, lies, target));
  const boost = (working && fractionOf(working.boost)) ?? ONE;
  const part = multiply(subtract(worth, before), boost);
  const earned = working ? exact(working.earned) : roundedTo(part, decimals);
  return { x, target, curve, amount: own, gate, multiplier, worth, before, boost, part, earned };
}

/** The window's own, else the one that the rule puts in its place. */
function targetOf({ missing, ...rule }: Rule, working: Row<'workings'> | null): Ratio | null {
  if (ruleAgainst(rule) === null) return null;
  const target =
    (working && fractionOf(working.target)) ?? (missing && 'target' in missing ? missing.target : null);
  return target && target.n > 0n ? target : null;
}

/** A matrix with the bands of the column that the multiplier says: nothing where it says none. Any other rule as it is. */
function inColumn(rule: Rule, multiplier: Ratio | null): Rule {
  const { curve } = rule;
  if (curve.columns === null) return rule;
  const bands = curve.columns[columnIn(multiplier)] ?? [{ ...curve.bands[0], from: null, at: ZERO }];
  return { ...rule, curve: { ...curve, bands } };
}

/** Which column of a matrix it is, the first being 0; below 0 for none. */
export const columnIn = (multiplier: Ratio | null): number => Number((multiplier ?? ONE).n) - FIRST_COLUMN;

function onCurve(rule: Rule, x: Ratio | null, target: Ratio | null): OnCurve {
  const { curve, as, missing } = rule;
  if (x === null) return { read: null, band: null, points: ZERO };
  if (ruleAgainst(rule) === null) return at(x, bandAt(curve, x));
  if (target === null) {
    const points = x.n > 0n && missing && 'points' in missing ? missing.points : ZERO;
    return { read: null, band: null, points };
  }
  const share = subtract(divide(x, target), shiftOf(as));
  const band = bandAt(curve, share);
  return curve.edges === 'x' ? at(share, band) : at(x, band && over(band, target));
}

const at = (read: Ratio, band: Band | null): OnCurve => ({
  read,
  band,
  points: band ? inBand(band, read) : ZERO,
});

/** A band whose edges are shares of a target, over the value itself. */
const over = (band: Band, target: Ratio): Band => ({
  ...band,
  from: band.from && multiply(band.from, target),
  origin: multiply(band.origin, target),
  at: multiply(band.at, target),
});

/** Half goes away from zero. */
export function roundedTo(value: Ratio, decimals: number): Ratio {
  const scale = 10n ** BigInt(decimals);
  const n = value.n < 0n ? -value.n : value.n;
  const units = (2n * n * scale + value.d) / (2n * value.d);
  return ratio(value.n < 0n ? -units : units, scale);
}

/** A fraction as the results write it; null where the field is empty. */
function fractionOf(text: string): Ratio | null {
  const [n, d] = text.split('/');
  return n && d ? ratio(BigInt(n), BigInt(d)) : null;
}
