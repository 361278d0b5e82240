import { compare, divide, multiply, type Ratio, ratio, subtract } from '../../src/program/ratio.ts';
import { DAYS, type Size, windowKey } from './calendar.ts';
import type { Rule } from './case.ts';
import { levelOn } from './choices.ts';
import { exactCurve, number, pointsAt, ZERO } from './curve.ts';
import type { Counts, Knowledge } from './measures/knowledge.ts';
import { passes } from './measures/where.ts';
import { segmentOn, type Who } from './who.ts';
import { isBoosted, type Window } from './windows.ts';

const ONE = ratio(1n);
const HUNDRED = ratio(100n);

/** Gate × multiplier × curve × pay over some days of a window, as known by a day; the curve looks at `looked`, the gate at all that is known. */
export function worthOf(
  rule: Rule,
  who: Who,
  { known, looked }: { readonly known: Knowledge; readonly looked: Knowledge },
  window: Window,
  days: ReadonlySet<string>,
  by: string,
): Ratio {
  if (!isOpen(rule, who, known, window, by)) return ZERO;
  const isFor = (day: string): boolean =>
    rule.segments === null || rule.segments.includes(segmentOf(who, day) ?? '');
  const weight = (day: string): Ratio =>
    isBoosted(rule, day, 'facts') ? number(rule.boost?.times ?? 1) : ONE;
  const counts: Counts = (day, one) => days.has(day) && isFor(day) && who.has(day, one);
  const whole: Counts = (day, one) => window.days.includes(day) && who.has(day, one);
  const x = looked.weighed(rule.measure, by, counts, whole, rule.boost?.on === 'facts' ? weight : undefined);
  if (x === null) return ZERO;
  const curve = columnOf(rule, who, known, window, by);
  if (curve === null) return instead(rule, who, window, x);
  const factor = rule.curve.columns ? ONE : factorOf(rule, who, known, window, by);
  const pay = multiply(factor, rule.timesPay ? number(who.person?.pay || 0) : ONE);
  if (rule.as === 'value' && !rule.overTarget)
    return multiply(pay, pointsAt(exactCurve(curve), x, known.isScorecard(rule.measure)));
  const divisor = divisorOf(rule, who, window);
  if (divisor === null) return instead(rule, who, window, x);
  return multiply(pay, compared({ ...rule, curve }, x, divisor));
}

/** What is given where nothing can be compared; nothing where something can. */
function instead(rule: Rule, who: Who, window: Window, x: Ratio): Ratio {
  const isPlain = rule.as === 'value' && !rule.overTarget;
  const isCompared = isPlain || divisorOf(rule, who, window) !== null;
  return !isCompared && x.n > 0n && rule.missing && 'points' in rule.missing
    ? number(rule.missing.points)
    : ZERO;
}

/** The steps of the last column reached, or of the level that was chosen; null where none is. Any other curve as it is. */
function columnOf(rule: Rule, who: Who, known: Knowledge, window: Window, day: string): Rule['curve'] | null {
  const { columns, ...curve } = rule.curve;
  if (rule.choice) {
    const band = curve.bands[(who.person && levelOn(rule, who.person, day)) ?? -1];
    return band ? { ...curve, form: 'steps', bands: [band] } : null;
  }
  if (!columns || rule.multiply === null) return rule.curve;
  const x = besideX(rule.multiply, who, known, window, day);
  const reached = rule.multiply.bands.filter(
    ({ from }, index) => x !== null && (compare(x, number(from)) >= 0 || (index === 0 && from <= 0)),
  ).length;
  if (reached === 0) return null;
  const bands = curve.bands.map((band, row) => ({ ...band, points: columns[row]?.[reached - 1] ?? '0' }));
  return { ...curve, form: 'steps', bands };
}

/** The curve at x compared with a target or a baseline. */
function compared({ as, curve }: Rule, x: Ratio, divisor: Ratio): Ratio {
  if (as === 'value') return pointsAt(exactCurve(curve, divide(divisor, HUNDRED)), x, false);
  const share = divide(x, divisor);
  const read = as === 'growth' ? subtract(share, ONE) : share;
  return pointsAt(exactCurve(curve), multiply(read, HUNDRED), true);
}

function isOpen({ gate }: Rule, who: Who, known: Knowledge, window: Window, by: string): boolean {
  if (gate === null) return true;
  const openOn = (day: string): boolean => {
    const key = `${windowKey(window.days[0] ?? '', gate.over)} ${day}`;
    const found = remembered(known, gate);
    const open = found.get(key) ?? isOpenOn(gate, who, known, window, day);
    found.set(key, open);
    return open;
  };
  return openOn(by) || (gate.onceMet && ['', ...known.days].some((day) => day <= by && openOn(day)));
}

type Gate = NonNullable<Rule['gate']>;
const OPEN = new WeakMap<Knowledge, Map<Gate, Map<string, boolean>>>();

function remembered(known: Knowledge, gate: Gate): Map<string, boolean> {
  const gates = OPEN.get(known) ?? new Map<Gate, Map<string, boolean>>();
  const found = gates.get(gate) ?? new Map<string, boolean>();
  OPEN.set(known, gates.set(gate, found));
  return found;
}

function isOpenOn(gate: Gate, who: Who, known: Knowledge, window: Window, day: string): boolean {
  const x = besideX(gate, who, known, window, day);
  return x !== null && passes(gate.test, compare(x, number(gate.limit)));
}

/** What the points are multiplied by: the times of the last band reached. */
function factorOf({ multiply: by }: Rule, who: Who, known: Knowledge, window: Window, day: string): Ratio {
  if (by === null) return ONE;
  const x = besideX(by, who, known, window, day);
  if (x === null) return ONE;
  const reached = by.bands.filter(
    ({ from }, index) => compare(x, number(from)) >= 0 || (index === 0 && from <= 0),
  );
  return number(reached.at(-1)?.times ?? 1);
}

/** The days on which something must count to change what a window is worth. */
export function reachOf(rule: Rule, window: Window, known: Knowledge): ReadonlySet<string> {
  const beside = [rule.gate, rule.multiply].filter((one) => one !== null);
  if ([rule, ...beside].some(({ measure }) => known.looksBeyond(measure))) return new Set(DAYS);
  return new Set([...window.days, ...beside.flatMap(({ over }) => [...daysAround(window, over)])]);
}

/** The days of the window of another size that holds a window. */
const daysAround = (window: Window, over: Size): ReadonlySet<string> =>
  CELLS[over].get(windowKey(window.days[0] ?? '', over)) ?? new Set();

const cellsOf = (size: Size): ReadonlyMap<string, ReadonlySet<string>> =>
  new Map([...Map.groupBy(DAYS, (day) => windowKey(day, size))].map(([key, days]) => [key, new Set(days)]));

const CELLS: Readonly<Record<Size, ReturnType<typeof cellsOf>>> = {
  event: cellsOf('event'),
  day: cellsOf('day'),
  week: cellsOf('week'),
  month: cellsOf('month'),
  stage: cellsOf('stage'),
  program: cellsOf('program'),
};

interface Beside {
  readonly measure: string;
  readonly percent: boolean;
  readonly over: Size;
}

/** What a gate or a multiplier looks at, in the window of its own that holds the rule's; null where there is no target. */
function besideX(
  { measure, percent, over }: Beside,
  who: Who,
  known: Knowledge,
  window: Window,
  by: string,
): Ratio | null {
  const days = daysAround(window, over);
  const x = known.value(measure, by, (day, one) => days.has(day) && who.has(day, one));
  if (!percent || x === null) return x;
  const target = who.aim('target', [...days]);
  return target === null ? null : multiply(divide(x, target), HUNDRED);
}

/** The share of target or baseline for the window, or what stands in for it. */
function divisorOf({ as, missing }: Rule, who: Who, window: Window): Ratio | null {
  const share = who.aim(as === 'growth' ? 'baseline' : 'target', window.days);
  return share ?? (missing && 'target' in missing ? number(missing.target) : null);
}

const segmentOf = ({ person }: Who, day: string): string | null => person && segmentOn(person, day);
