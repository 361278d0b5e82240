import type { Day, Span } from '../day.ts';
import type { Boost, Cap, Reading, Rule, Since, WindowSize } from '../program.ts';
import type { RuleWritten } from '../schema/rule.ts';
import { isNamed } from '../stages.ts';
import { resolveChoice } from './choice.ts';
import { type Context, resolveOptional, resolveText } from './context.ts';
import { resolveCurve } from './curve.ts';
import { resolveGate, resolveMultiplier } from './gate.ts';
import { drawnLots } from './lottery.ts';
import { columnsOf, rowProblems } from './matrix.ts';
import { below, from, type Origin } from './origin.ts';
import { curveEdges, percentProblems } from './percent.ts';
import { racePlaces } from './race.ts';
import { plainCurve } from './shares.ts';

/** From the narrowest; stages and the program hold every part of the calendar that is cut at their borders. */
export const NARROW_TO_WIDE: readonly WindowSize[] = [
  'event',
  'day',
  'week',
  'month',
  'quarter',
  'half',
  'year',
  'stage',
  'program',
];

/** A rule of `rules/` with its versions, each on top of the one before it. */
export function resolveRule(written: RuleWritten, origin: Origin, context: Context): Rule {
  const { versions = [], ...base } = written;
  const numbers = numbersOf(versions.map(sinceOf));
  const resolved: Rule[] = [];
  let before = { written: base, origin };
  for (const [index, version] of versions.entries()) {
    const { from: _, retroactive, ...anew } = version;
    const own = { ...below(origin, 'versions', index), otherwise: before.origin };
    before = { written: { ...before.written, ...anew }, origin: own };
    const edition = resolveEdition(before.written, own, context);
    resolved.push(from(own, { ...edition, version: numbers[index] ?? 0, since: sinceOf(version) }));
  }
  return { ...resolveEdition(base, origin, context), versions: resolved };
}

/** The numbers of versions, from 2, in the order in which they became known. */
function numbersOf(known: readonly Since[]): number[] {
  const order = known.toSorted((a, b) => compareDays(a.knownOn, b.knownOn) || compareDays(a.from, b.from));
  return known.map((since) => order.indexOf(since) + 2);
}

type VersionWritten = NonNullable<RuleWritten['versions']>[number];

const sinceOf = ({ from: day, retroactive }: VersionWritten): Since => ({
  from: day,
  knownOn: retroactive?.known_on ?? day,
  reason: retroactive?.reason ?? null,
});

const compareDays = (a: Day, b: Day): number => (a < b ? -1 : a > b ? 1 : 0);

function resolveEdition(written: RuleWritten, origin: Origin, context: Context): Rule {
  const as: Reading = written.as ?? 'value';
  const stages = written.period ? null : resolveStages(written.stages, context);
  const curve = context.shares.includes(written.measure) ? plainCurve(written.curve) : written.curve;
  context.found.push(...percentProblems(curveEdges(curve, as), below(origin, 'curve')));
  if ('matrix' in written.curve) context.found.push(...rowProblems(written.curve, origin));
  return {
    id: written.id,
    title: resolveText(written.title, context),
    description: resolveOptional(written.description, context),
    version: 1,
    measure: written.measure,
    ...{ as, over: written.over, stages },
    period: written.period ?? hull(stages ?? [], context),
    segments: written.who?.segment ?? null,
    team: written.team ? { share: written.team.share, members: written.team.members ?? 'at_end' } : null,
    curve: resolveCurve(curve, as, as !== 'value' || context.scorecards.includes(written.measure)),
    times: written.times ?? null,
    missing: written.missing === undefined || written.missing === 'nothing' ? null : written.missing,
    gate: resolveGate(written, origin, context),
    multiply:
      'matrix' in written.curve
        ? columnsOf(written.curve, written.over, origin, context)
        : resolveMultiplier(written, origin, context),
    choice: 'choice' in written.curve ? resolveChoice(written.curve, below(origin, 'curve'), context) : null,
    places: racePlaces(written.curve),
    lottery: drawnLots(written.curve),
    boosts: (written.boost ?? []).map((boost, index) =>
      from(below(origin, 'boost', index), resolveBoost(boost)),
    ),
    caps: resolveCaps(written.cap, origin),
    mayFall: written.may_fall ?? false,
    pays: paysAtClose(written.curve) ? 'at_close' : (written.pays ?? 'daily'),
    since: null,
    versions: [],
  };
}

const paysAtClose = (curve: RuleWritten['curve']): boolean => 'first_to' in curve || 'lottery' in curve;

/** In the order of their days; an unknown one is told elsewhere. */
const resolveStages = (written: readonly string[] | undefined, { stages }: Context): string[] =>
  stages.filter((stage) => written?.some((name) => isNamed(stage, name)) ?? true).map(({ id }) => id);

/** From the first day of the first stage to the last of the last; where some could not be read, the whole period. */
function hull(ids: readonly string[], { stages, stagesComplete, period }: Context): Span {
  const spans = stages.filter(({ id }) => ids.includes(id)).map((stage) => stage.period);
  const [first] = spans.map(({ from }) => from).sort();
  const last = spans
    .map(({ until }) => until)
    .sort()
    .at(-1);
  return stagesComplete && first !== undefined && last !== undefined ? { from: first, until: last } : period;
}

const resolveBoost = ({
  period,
  times,
  on = 'points',
}: NonNullable<RuleWritten['boost']>[number]): Boost => ({ period, times, on });

function resolveCaps(written: RuleWritten['cap'], origin: Origin): Cap[] {
  if (written === undefined) return [];
  const caps = Array.isArray(written)
    ? written.map((cap, index) => from(below(origin, 'cap', index), { ...cap }))
    : [from(below(origin, 'cap'), { ...written })];
  return caps.sort((a, b) => NARROW_TO_WIDE.indexOf(a.over) - NARROW_TO_WIDE.indexOf(b.over));
}
