import { ruleAgainst } from '../../program/compared.ts';
import { FIRST_COLUMN } from '../../program/curve.ts';
import { isDecidedOnce } from '../../program/decided-once.ts';
import type { Rule } from '../../program/program.ts';
import { multiply, parseRatio, type Ratio, ratio, subtract } from '../../program/ratio.ts';
import type { Row } from '../../results/contract.ts';
import { exact } from '../totals.ts';
import { type OnCurve, onCurve, roundedTo } from './on-curve.ts';

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

/** Null where a posting is of several windows at once and has no value, or is a part of what a team earned, a place, or a prize. */
export function arithmeticOf({ rule, posting, working, attributes, decimals }: Case): Arithmetic | null {
  const x = working ? fractionOf(working.x) : parseRatio(posting.x);
  if (rule.team || isDecidedOnce(rule) || (x === null && working === null)) return null;
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

/** A fraction as the results write it; null where the field is empty. */
export function fractionOf(text: string): Ratio | null {
  const [n, d] = text.split('/');
  return n && d ? ratio(BigInt(n), BigInt(d)) : null;
}
