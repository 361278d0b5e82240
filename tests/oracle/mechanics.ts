import type { Size } from './calendar.ts';
import type { Case, Chosen, Curve, Limit, Rule } from './case.ts';
import type { Measure, Test } from './measures/measure.ts';

/** Whether a program says something. */
type Says = (given: Case) => boolean;

const FORMS: Readonly<Record<Curve['form'], true>> = {
  flat: true,
  marginal: true,
  whole: true,
  steps: true,
  milestones: true,
  interpolated: true,
  bands: true,
  matrix: true,
  choice: true,
  first_to: true,
  lottery: true,
};
const SIZES: Readonly<Record<Size, true>> = {
  event: true,
  day: true,
  week: true,
  month: true,
  stage: true,
  program: true,
};
const AS: Readonly<Record<Rule['as'], true>> = { value: true, percent: true, growth: true };
const PAYS: Readonly<Record<Rule['pays'], true>> = { daily: true, at_end: true, at_close: true };
const TESTS: Readonly<Record<Test, true>> = { at_least: true, above: true, at_most: true, below: true };
const OF: Readonly<Record<Limit['of'], true>> = { participant: true, team: true, everyone: true };
/** What measures are made of; each form has to be used by a rule and by a gate. */
type Part = Exclude<keyof Measure, 'title' | 'unit' | 'from' | 'decimals' | 'unseen_for'>;
const PARTS: Readonly<Record<Part, true>> = {
  sum: true,
  up_to_baseline_per: true,
  count: true,
  count_distinct: true,
  count_new: true,
  to: true,
  longest_run: true,
  calendar: true,
  average: true,
  ratio: true,
  weighted: true,
  scorecard: true,
  where: true,
  credited: true,
  levels: true,
  confirmed_by: true,
  at_most: true,
};

const SHARES: Readonly<Record<NonNullable<Rule['team']>['share'], true>> = {
  each: true,
  equally: true,
  by_contribution: true,
};

const keys = <K extends string>(record: Readonly<Record<K, true>>): K[] => Object.keys(record) as K[];

const someRule =
  (holds: (rule: Rule, given: Case) => boolean): Says =>
  (given) =>
    given.rules.some((rule) => holds(rule, given));

const limited =
  (holds: (limit: Limit) => boolean): Says =>
  ({ limits }) =>
    limits.some(holds);

const chosen = (holds: (chosen: Chosen, choice: NonNullable<Rule['choice']>) => boolean): Says =>
  someRule(({ id, choice }, { people }) =>
    people.some(({ choices }) => choices.some((one) => one.rule === id && choice && holds(one, choice))),
  );

const of = <K extends string>(name: string, record: Readonly<Record<K, true>>, says: (key: K) => Says) =>
  Object.fromEntries(keys(record).map((key) => [`${name} ${key}`, says(key)]));

const measureOf = ({ measures }: Case, id: string): Measure | undefined => measures[id];

/** Everything that a program can say here, by name. */
export const MECHANICS: Readonly<Record<string, Says>> = {
  ...of('curve', FORMS, (form) => someRule(({ curve }) => curve.form === form)),
  ...of('over', SIZES, (over) => someRule((rule) => rule.over === over)),
  ...of('as', AS, (as) => someRule((rule) => rule.as === as)),
  ...of('pays', PAYS, (pays) => someRule((rule) => rule.pays === pays)),
  ...of('gate', TESTS, (test) => someRule(({ gate }) => gate?.test === test)),
  ...of(
    'limit of',
    OF,
    (who) =>
      ({ limits }) =>
        limits.some((limit) => limit.of === who),
  ),
  ...of('measure', PARTS, (part) =>
    someRule(({ measure }, given) => measureOf(given, measure)?.[part] !== undefined),
  ),
  ...of('gate on', PARTS, (part) =>
    someRule(({ gate }, given) => gate !== null && measureOf(given, gate.measure)?.[part] !== undefined),
  ),
  ...of('team', SHARES, (share) => someRule(({ team }) => team?.share === share)),
  'team by days': someRule(({ team }) => team?.members === 'by_days'),
  'edges over the target': someRule(({ overTarget }) => overTarget),
  'times pay': someRule(({ timesPay }) => timesPay),
  'missing points': someRule(({ missing }) => missing !== null && 'points' in missing),
  'missing target': someRule(({ missing }) => missing !== null && 'target' in missing),
  'some stages': someRule(({ stages }) => stages !== null),
  'one segment': someRule(({ segments }) => segments?.length === 1),
  'gate in per cent of the target': someRule(({ gate }) => gate?.percent === true),
  'gate that stays open': someRule(({ gate }) => gate?.onceMet === true),
  'lottery whose seed is not known': someRule(({ lottery }) => lottery?.isRevealed === false),
  'lottery with a most of tickets': someRule(
    ({ lottery, curve }) => lottery !== undefined && curve.bands[0]?.at !== '0',
  ),
  multiplier: someRule(({ multiply }) => multiply !== null),
  'multiplier in per cent of the target': someRule(({ multiply }) => multiply?.percent === true),
  'boost on facts': someRule(({ boost }) => boost?.on === 'facts'),
  'boost on points': someRule(({ boost }) => boost?.on === 'points'),
  cap: someRule(({ cap }) => cap !== null),
  'cap below a limit': someRule(
    ({ id, cap }, { limits }) => cap !== null && limits.some(({ rules }) => rules.includes(id)),
  ),
  'pool of one rule, first come': limited(({ isPool, isDivided }) => isPool && !isDivided),
  'pool of one rule, in proportion': limited(({ isPool, isDivided }) => isPool && isDivided),
  'pool of several rules': limited(
    ({ isBudget, isDivided, rules }) => !isBudget && isDivided && rules.length > 1,
  ),
  'pool in each stage': limited(({ isDivided, over }) => isDivided && over === 'stage'),
  'pay that falls': someRule(({ mayFall }) => mayFall),
  'level of whoever chooses none': someRule(({ choice }) => (choice?.otherwise ?? null) !== null),
  'choice that comes too late': chosen(({ chosenOn }, { by }) => chosenOn > by),
  'choice that is known later': chosen(({ chosenOn, knownOn }, { by }) => chosenOn <= by && knownOn > by),
  'version of a rule': someRule(({ versions }) => versions.some(({ knownOn }) => knownOn === null)),
  'version that reaches back': someRule(({ versions }) => versions.some(({ knownOn }) => knownOn !== null)),
  'two versions': someRule(({ versions }) => versions.length === 2),
  'advance that is paid back': ({ advances }) => advances.some(({ recover }) => recover),
  'advance that is kept': ({ advances }) => advances.some(({ recover }) => !recover),
  'advance that is collected': ({ advances }) =>
    advances.some(({ recover, atEnd }) => recover && atEnd === 'collect'),
  'stages that are entered': ({ entry }) => entry !== null,
  'terms to accept': ({ asksConsent }) => asksConsent,
  'boards that stand still': ({ freezes }) => freezes.length > 0,
  'points that expire': ({ expire }) => expire !== null,
  'points by hand': ({ adjustments }) => adjustments.some(({ excludes }) => !excludes),
  'exclusions from a ranking': ({ adjustments }) => adjustments.some(({ excludes }) => excludes),
  'shared sales': ({ credits }) => credits.some(({ percent }) => percent < 100),
  overlays: ({ credits }) => credits.some(({ overlay }) => overlay),
  'shares that are known later': ({ credits }) => credits.some(({ knownOn }) => knownOn !== ''),
};
