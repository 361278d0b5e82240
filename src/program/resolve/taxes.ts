import { addDays } from '../day.ts';
import type { Gathered } from '../gather/gather.ts';
import { ratio } from '../ratio.ts';
import type { Taxes } from '../taxes.ts';

type Written = Gathered['taxes'][number]['written'];

/** Before and after all days that a program can have. */
const EVER = { from: '1900-01-01', until: '9999-01-01' };

export const resolveTaxes = ({ id, currency, rate, rules }: Written): Taxes => ({
  id,
  currency: currency.code,
  rate: rate ?? ratio(1n),
  rules: rules.map(({ kinds, from, to, exempt_up_to, note, source }) => ({
    kinds: kinds ?? null,
    span: { from: from ?? EVER.from, until: to === undefined ? EVER.until : addDays(to, 1) },
    exemptUpTo: exempt_up_to ?? null,
    note,
    source,
  })),
});
