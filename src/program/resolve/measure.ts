import type { Condition, MeasureForm, Scorecard, Test } from '../measure.ts';
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
    of: resolveForm(written),
    unit: resolveOptional(written.unit, context),
    money,
    decimals: written.decimals ?? decimalsOf(written, money, context),
    ...resolveFacts(written),
  };
}

/** A share has as many as tell hundredths of a per cent apart. */
function decimalsOf(written: MeasureWritten, money: boolean, { currency }: Context): number {
  if (money) return currency.decimals;
  if ('ratio' in written || 'scorecard' in written) return 4;
  return 'average' in written ? 2 : 0;
}

function resolveFacts(
  written: MeasureWritten,
): Pick<Measure, 'from' | 'where' | 'credited' | 'confirmedWithin' | 'atMost' | 'upToBaselinePer'> {
  if (!('from' in written))
    return {
      from: null,
      where: [],
      credited: 'seller',
      confirmedWithin: null,
      atMost: null,
      upToBaselinePer: null,
    };
  const limit = 'at_most' in written ? written.at_most : undefined;
  return {
    from: written.from,
    where: Object.entries(written.where ?? {}).map(([name, wanted]) => resolveCondition(name, wanted)),
    credited: resolveCredited(written),
    confirmedWithin: ('confirmed_by' in written && written.confirmed_by?.within.days) || null,
    atMost: limit ? { ...limit, each: limit.each ?? null } : null,
    upToBaselinePer: ('sum' in written && written.up_to_baseline_per) || null,
  };
}

const resolveCredited = ({
  credited,
  levels,
}: Extract<MeasureWritten, { from: unknown }>): Measure['credited'] =>
  credited === undefined ? 'seller' : levels === 'all' ? 'managers' : credited;

function resolveForm(written: MeasureWritten): MeasureForm {
  if ('sum' in written) return { sum: written.sum };
  if ('average' in written) return { average: written.average };
  if ('ratio' in written) return { ratio: written.ratio };
  if ('count' in written) return { count: written.count };
  if ('count_distinct' in written) return { count_distinct: written.count_distinct };
  if ('longest_run' in written) return { longest_run: 'days', calendar: written.calendar ?? null };
  if ('count_new' in written)
    return { count_new: written.count_new, unseenFor: written.unseen_for, to: written.to ?? 'anyone' };
  if ('scorecard' in written) return { scorecard: resolveScorecard(written.scorecard) };
  return {
    weighted: Object.entries(written.weighted).map(([measure, weight]) => ({ measure, weight })),
  };
}

const resolveScorecard = ({
  parts,
  missing = 'zero',
}: Extract<MeasureWritten, { scorecard: unknown }>['scorecard']): Scorecard => ({
  parts: parts.map(({ measure, weight, clip = null, obligatory = null }) => ({
    ...{ measure, weight, clip, obligatory },
  })),
  missing,
});

type Wanted = NonNullable<Extract<MeasureWritten, { from: unknown }>['where']>[string];

const TESTS: readonly Test[] = ['at_least', 'above', 'at_most', 'below'];

function resolveCondition(name: string, wanted: Wanted): Condition {
  const attribute = splitAttribute(name);
  if (typeof wanted === 'string') return { ...attribute, values: [wanted], except: [], limits: [] };
  if (Array.isArray(wanted)) return { ...attribute, values: wanted, except: [], limits: [] };
  const { not = [] } = wanted;
  const limits = TESTS.flatMap((test) => (wanted[test] ? [{ test, limit: wanted[test] }] : []));
  return { ...attribute, values: null, except: typeof not === 'string' ? [not] : not, limits };
}
