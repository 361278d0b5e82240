import { dayAfter, PERIOD, type Size } from './calendar.ts';
import type { Advance, Case, Limit, Rule } from './case.ts';
import type { Chance } from './chance.ts';
import { matrixOf, mayFall, randomCurve, targetCurve } from './random-curves.ts';

const SIZES = ['event', 'day', 'week', 'month', 'stage', 'stage', 'program'] as const;

/** A rule of any mechanic that version 1 knows. */
export function randomRule(chance: Chance, id: string, decimals: number, measures: Case['measures']): Rule {
  const as = chance.percent(30) ? chance.pick(['percent', 'percent', 'growth']) : 'value';
  const overTarget = as === 'value' && chance.percent(15);
  const percent = as !== 'value' || overTarget;
  const size = percent ? chance.pick(['month', 'stage', 'program']) : chance.pick(SIZES);
  const measure = percent ? 'revenue' : oneOf(chance, measures);
  const over = size === 'event' && !isOwn(measures, measure) ? 'day' : size;
  const gated = chance.percent(40);
  const multiplied = chance.percent(20);
  const unit = as !== 'value' ? 10 : unitOf(measures, measure);
  const multiply = multiplied ? randomMultiplier(chance, over, measures) : null;
  const curve = overTarget
    ? targetCurve(chance)
    : multiply && chance.percent(40)
      ? matrixOf(chance, unit, multiply.bands.length)
      : randomCurve(chance, unit, decimals, as === 'growth');
  return {
    id,
    measure,
    as,
    overTarget,
    timesPay: chance.percent(15),
    missing: percent && chance.percent(40) ? chance.pick([{ points: 7 }, { target: 400 }]) : null,
    over,
    stages: chance.percent(25) ? [chance.pick(['s1', 's2'])] : null,
    // A gate and a segment together would ask whose facts the gate reads.
    segments: !gated && !multiplied && chance.percent(30) ? [chance.pick(['gold', 'silver'])] : null,
    curve,
    mayFall: mayFall(curve),
    pays: chance.pick(['daily', 'daily', 'at_end', 'at_close']),
    gate: gated ? randomGate(chance, over, measures) : null,
    multiply,
    boost:
      chance.percent(40) && !isTooFine(measures, measure, curve)
        ? randomBoost(chance, as !== 'value' || !canWeigh(measures, measure))
        : null,
    cap: chance.percent(40) ? { points: chance.int(5, 40), over: wider(chance, over) } : null,
    versions: [],
  };
}

const oneOf = (chance: Chance, measures: Case['measures']): string =>
  chance.pick(Object.keys(measures) as [string, ...string[]]);

/** Whether a fact can count more than once in it. */
export function canWeigh(measures: Case['measures'], id: string): boolean {
  const { sum, count, count_new: fresh, weighted = {} } = measures[id] ?? {};
  if (sum !== undefined || fresh !== undefined || count === 'rows') return true;
  const parts = Object.keys(weighted);
  return parts.length > 0 && parts.every((part) => canWeigh(measures, part));
}

/** Whether one sale alone can be asked for it. */
export function isOwn(measures: Case['measures'], id: string): boolean {
  const {
    sum,
    count,
    at_most: atMost,
    confirmed_by: confirmedBy,
    up_to_baseline_per: per,
  } = measures[id] ?? {};
  const whole = atMost === undefined && confirmedBy === undefined && per === undefined;
  return (sum !== undefined || count === 'rows') && whole;
}

/** What is paid in proportion to a fraction is not boosted. */
export const isTooFine = (measures: Case['measures'], id: string, { form, bands }: Rule['curve']): boolean =>
  (measures[id]?.average !== undefined || measures[id]?.ratio !== undefined) &&
  form !== 'steps' &&
  form !== 'milestones' &&
  (form === 'interpolated' || bands.some(({ whole }) => !whole));

export const isMoney = (measures: Case['measures'], id: string): boolean => measures[id]?.sum === 'net_value';

export function randomGate(chance: Chance, over: Size, measures: Case['measures']): Rule['gate'] {
  const percent = chance.percent(20);
  const measure = percent ? 'revenue' : oneOf(chance, measures);
  return {
    measure,
    percent,
    test: chance.pick(['at_least', 'at_least', 'above', 'at_most', 'below']),
    limit: percent ? chance.int(1, 9) * 10 : limitOf(chance, measures, measure),
    over: wider(chance, over),
    onceMet: chance.percent(25),
  };
}

/** What people reach now and then; a scorecard of one is every target reached. */
export const unitOf = (measures: Case['measures'], id: string): number =>
  measures[id]?.scorecard ? 0.125 : isMoney(measures, id) ? 100 : 1;

const limitOf = (chance: Chance, measures: Case['measures'], measure: string): number =>
  isMoney(measures, measure) ? chance.int(5, 20) * 100 : chance.int(1, 5) * unitOf(measures, measure);

export function randomMultiplier(chance: Chance, over: Size, measures: Case['measures']): Rule['multiply'] {
  const percent = chance.percent(30);
  const measure = percent ? 'revenue' : oneOf(chance, measures);
  const unit = percent ? 30 : limitOf(chance, measures, measure);
  const first = chance.pick([0, 1]);
  const bands = [0, 1, 2]
    .slice(first)
    .map((at) => ({ from: at * unit, times: ['0.5', '1.15', '2'][at] ?? '1' }));
  return { measure, percent, over: wider(chance, over), bands };
}

export function randomBoost(chance: Chance, onPoints: boolean): Rule['boost'] {
  const from = dayAfter(PERIOD.from, chance.int(5, 70));
  const on = onPoints ? 'points' : chance.pick(['facts', 'points']);
  return { from, to: dayAfter(from, chance.int(3, 20)), times: chance.pick(['2', '1.5', '0.5']), on };
}

/** A window that contains the rule's. */
const wider = (chance: Chance, over: Size): Size =>
  over === 'program' ? 'program' : chance.pick(['stage', 'program']);

/** An advance on some rules. */
export function randomAdvances(chance: Chance, rules: readonly Rule[]): Advance[] {
  const some = rules.filter(() => chance.percent(70)).map(({ id }) => id);
  const amount = chance.pick([5, 10, 40]);
  const recover = chance.percent(75);
  const over = chance.pick(['week', 'month', 'month', 'year']);
  const advance: Advance = {
    ...{ id: 'advance', rules: some, over, amount, recover },
    segments: chance.percent(40) ? [chance.pick(['gold', 'silver'])] : null,
    atEnd: chance.pick(['forgive', 'collect']),
  };
  return chance.percent(30) && some.length > 0 ? [advance] : [];
}

/** Limits that some rules share. */
export function randomLimits(chance: Chance, rules: readonly Rule[]): Limit[] {
  const some = rules.filter(() => chance.percent(60));
  const over = some.every((rule) => rule.over !== 'program') ? 'stage' : 'program';
  const of = chance.pick(['participant', 'team', 'everyone']);
  const shared: Limit = {
    rules: some.map(({ id }) => id),
    points: chance.int(20, 150),
    over,
    of,
    ...PLAIN,
  };
  return chance.percent(40) && some.length > 0 ? [shared] : [];
}

const PLAIN = { isBudget: false, isDivided: false, isPool: false };

/** A pool of one rule: first come, or in proportion, which also several rules may share. */
export function randomPools(chance: Chance, rules: readonly Rule[]): Limit[] {
  const [one, ...others] = rules;
  if (one === undefined || chance.percent(65)) return [];
  const isDivided = chance.percent(60);
  const isPool = others.length === 0 || !isDivided || chance.percent(50);
  const some = isPool ? [one] : rules;
  const over = some.some((rule) => rule.over === 'program') ? 'program' : chance.pick(['stage', 'program']);
  const points = chance.int(5, 80);
  return [{ ...PLAIN, rules: some.map(({ id }) => id), points, over, of: 'everyone', isDivided, isPool }];
}

/** The rule as one of teams, which no rule of single sales, of segments or of own pay and goals is. */
export function asTeamRule(chance: Chance, rule: Rule, measures: Case['measures']): Rule {
  const isAlone =
    rule.over === 'event' ||
    rule.choice !== undefined ||
    rule.places !== undefined ||
    rule.lottery !== undefined ||
    rule.versions.some(({ rule: { choice } }) => choice);
  if (isAlone || !chance.percent(60)) return rule;
  const { at_most: atMost, up_to_baseline_per: per } = measures[rule.measure] ?? {};
  const adds =
    canWeigh(measures, rule.measure) &&
    atMost === undefined &&
    per === undefined &&
    !hasLimits(measures, rule.measure);
  const share = adds
    ? chance.pick(['each', 'equally', 'by_contribution', 'by_contribution'])
    : chance.pick(['each', 'equally']);
  const members = chance.pick(['at_end', 'by_days']);
  const alone = { segments: null, timesPay: false };
  return {
    ...{ ...rule, ...alone, team: { share, members } },
    pays: members === 'by_days' && rule.pays === 'daily' ? 'at_end' : rule.pays,
    versions: rule.versions.map((version) => ({ ...version, rule: { ...version.rule, ...alone } })),
  };
}

const hasLimits = (measures: Case['measures'], id: string): boolean =>
  Object.keys(measures[id]?.weighted ?? {}).some(
    (part) => measures[part]?.at_most !== undefined || measures[part]?.up_to_baseline_per !== undefined,
  );
