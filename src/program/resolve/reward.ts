import { addDays } from '../day.ts';
import type { Gathered } from '../gather/gather.ts';
import type { Payout, Price, Reward } from '../reward.ts';
import { type Context, resolveOptional, resolveText } from './context.ts';

type Written = Gathered['rewards'][number]['written'];

/** After the last day that a program can have. */
const NEVER = '9999-01-01';

export const resolveReward = (written: Written, context: Context): Reward => ({
  id: written.id,
  title: resolveText(written.title, context),
  description: resolveOptional(written.description, context),
  kind: written.kind,
  picture: written.picture ?? null,
  value: written.value ?? null,
  taxableValue: written.taxable_value ?? written.value ?? null,
  prices: pricesOf(written, context),
  stock: written.stock ?? null,
  offered: {
    from: written.from ?? context.period.from,
    until: written.to === undefined ? NEVER : addDays(written.to, 1),
  },
  segments: written.who?.segment ?? null,
  payout: written.payout ? resolvePayout(written.payout) : null,
});

const resolvePayout = ({ of, at_least, when, reference, file }: NonNullable<Written['payout']>): Payout => ({
  of: of ?? 'balances',
  atLeast: at_least ?? null,
  when: when ?? 'any_day',
  reference,
  file: { delimiter: file.delimiter ?? ',', decimal: file.decimal ?? '.', columns: file.columns },
});

/** The first price holds from the first day on which the reward can be ordered. */
function pricesOf({ points, prices = [], from }: Written, { period }: Context): Price[] {
  return points === undefined ? prices : [{ from: from ?? period.from, points }, ...prices];
}
