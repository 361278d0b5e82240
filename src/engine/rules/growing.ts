import type { Measure } from '../../program/program.ts';
import type { EngineMeasure } from '../measures/engine-measure.ts';
import type { Measures } from '../measures/load.ts';
import type { EngineRule } from './context.ts';
import { addsUp } from './stepped.ts';

/** What somebody can do more of, so that what a rule reads grows. */
export interface Growing {
  readonly measure: EngineMeasure;
  /** By how much each unit of it raises what is below the line of a ratio, in the parts of that; 0 where it does not. */
  readonly below: bigint;
}

/**
 * Of a rule over what adds up the measure itself; of one over a ratio what stands above the line. Null where nobody can say:
 * what one sale does to an average depends on how large it is, and so it is where some sales count above and below the line.
 */
export function growingOf({ byId }: Measures, { rule, source, measure, scales }: EngineRule): Growing | null {
  if (addsUp({ source, measure })) return { measure, below: 0n };
  if (source.under === null || !('ratio' in measure.measure.of)) return null;
  const [over, under] = measure.measure.of.ratio.map((id) => byId.get(id));
  if (!over || !under || !addsUp({ source: { ...source, under: null }, measure: over })) return null;
  if (areApart(over.measure, under.measure)) return { measure: over, below: 0n };
  const isSaid = rule.team === null && !scales.exact && holds(under.measure, over.measure);
  return isSaid ? { measure: over, below: source.under.underParts } : null;
}

/** Whether nothing counts for both: they are of different feeds, or ask for different values of one attribute. */
const areApart = (one: Measure, other: Measure): boolean =>
  one.from !== null &&
  other.from !== null &&
  (one.from !== other.from ||
    one.where.some(({ subject, attribute, values }) =>
      other.where.some(
        (asked) =>
          asked.subject === subject &&
          asked.attribute === attribute &&
          values?.every((value) => asked.values?.includes(value) === false),
      ),
    ));

/** Whether all that one measure adds up another adds up as well, which asks less of it. */
const holds = (wide: Measure, narrow: Measure): boolean =>
  same([wide.from, wide.of, wide.credited], [narrow.from, narrow.of, narrow.credited]) &&
  ('sum' in wide.of || ('count' in wide.of && wide.of.count === 'rows')) &&
  [wide, narrow].every(({ atMost, confirmedWithin }) => atMost === null && confirmedWithin === null) &&
  wide.where.every((condition) => narrow.where.some((other) => same(condition, other)));

/** Limits are bigints. */
const same = (a: unknown, b: unknown): boolean => written(a) === written(b);

const written = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) => (typeof part === 'bigint' ? String(part) : part));
