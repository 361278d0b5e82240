import type { Condition, MeasureForm, Test } from '../measure.ts';
import type { Measure } from '../program.ts';
import { splitAttribute } from '../schema/conditions.ts';
import type { MeasureWritten } from '../schema/measures.ts';
import { type Context, resolveOptional, resolveText } from './context.ts';

/** A measure of `measures.yaml`, under its key. */
export function resolveMeasure(id: string, written: MeasureWritten, context: Context): Measure {
  const money = written.unit === context.currency.code;
  return {
    id,
    title: resolveText(written.title, context),
    from: written.from,
    of: resolveForm(written),
    unit: resolveOptional(written.unit, context),
    money,
    decimals: written.decimals ?? (money ? context.currency.decimals : 0),
    where: Object.entries(written.where ?? {}).map(([name, wanted]) => resolveCondition(name, wanted)),
  };
}

function resolveForm(written: MeasureWritten): MeasureForm {
  if ('sum' in written) return { sum: written.sum };
  return 'count' in written ? { count: written.count } : { count_distinct: written.count_distinct };
}

type Wanted = NonNullable<MeasureWritten['where']>[string];

const TESTS: readonly Test[] = ['at_least', 'above', 'at_most', 'below'];

function resolveCondition(name: string, wanted: Wanted): Condition {
  const attribute = splitAttribute(name);
  if (typeof wanted === 'string') return { ...attribute, values: [wanted], except: [], limits: [] };
  if (Array.isArray(wanted)) return { ...attribute, values: wanted, except: [], limits: [] };
  const { not = [] } = wanted;
  const limits = TESTS.flatMap((test) => (wanted[test] ? [{ test, limit: wanted[test] }] : []));
  return { ...attribute, values: null, except: typeof not === 'string' ? [not] : not, limits };
}
