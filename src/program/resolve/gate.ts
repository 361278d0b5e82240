import type { Gate, GateCondition, Multiplier, Reading, WindowSize } from '../program.ts';
import type { ConditionWritten, RuleWritten } from '../schema/rule.ts';
import type { Context } from './context.ts';
import { below, from, type Origin } from './origin.ts';
import { meant, percentProblems } from './percent.ts';
import { plainEdge } from './shares.ts';

const widerThan = (over: WindowSize): WindowSize => (over === 'program' ? 'program' : 'stage');

/** A gate; what it looks at is the stage where nothing is said, the program for a rule over the program. */
export function resolveGate({ gate, over }: RuleWritten, origin: Origin, context: Context): Gate | null {
  if (gate === undefined) return null;
  const needs = 'all' in gate ? 'all' : 'any';
  const written = 'all' in gate ? gate.all : gate.any;
  const conditions = written.map((condition, index) =>
    resolveCondition(condition, widerThan(over), below(origin, 'gate', needs, index), context),
  );
  return { needs, conditions, onceMet: gate.once_met ?? false };
}

function resolveCondition(
  written: ConditionWritten,
  over: WindowSize,
  origin: Origin,
  context: Context,
): GateCondition {
  const [test, limit] = testOf(written);
  const edge = context.shares.includes(written.measure) ? plainEdge(limit) : limit;
  const as = written.as ?? 'value';
  context.found.push(...percentProblems([{ edge, as, path: [test] }], origin));
  return from(origin, {
    measure: written.measure,
    as,
    test,
    limit: meant(edge, as),
    over: written.over ?? over,
  });
}

function testOf(written: ConditionWritten) {
  if ('at_least' in written) return ['at_least', written.at_least] as const;
  if ('above' in written) return ['above', written.above] as const;
  return 'at_most' in written ? (['at_most', written.at_most] as const) : (['below', written.below] as const);
}

/** A multiplier, over what a gate would look at. */
export function resolveMultiplier(
  { multiply, over }: RuleWritten,
  origin: Origin,
  context: Context,
): Multiplier | null {
  if (multiply === undefined) return null;
  const own = below(origin, 'multiply');
  const as: Reading = multiply.as ?? 'value';
  const isRatio = context.shares.includes(multiply.measure);
  const bands = multiply.bands.map((band) => ({ ...band, from: isRatio ? plainEdge(band.from) : band.from }));
  const edges = bands.map(({ from: edge }, index) => ({ edge, as, path: ['bands', index, 'from'] }));
  context.found.push(...percentProblems(edges, own));
  return from(own, {
    measure: multiply.measure,
    as,
    over: multiply.over ?? widerThan(over),
    bands: bands.map((band) => ({ from: meant(band.from, as), times: band.times })),
  });
}
