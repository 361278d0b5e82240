import { nearest } from '../source/nearest.ts';
import { quoted } from '../source/problem.ts';
import { textLeaf } from './leaf.ts';
import { Refusal } from './refusal.ts';

/** A currency of ISO 4217, with the decimal places of its smallest unit. */
export const currency = textLeaf(
  { title: 'a currency', description: 'ISO 4217 code.', pattern: '^[A-Z]{3}$', examples: ['USD'] },
  (code) => {
    if (isCurrency(code)) return { code, decimals: decimalsOf(code) };
    const near = nearest(code, Intl.supportedValuesOf('currency'));
    return new Refusal(
      'bad-currency',
      `${quoted(code)} is not a currency.`,
      near ? `Did you mean ${near}?` : 'Write an ISO code such as USD, EUR or PLN.',
    );
  },
);

/** Whether a text is the code of a currency. */
export const isCurrency = (code: string): boolean => Intl.supportedValuesOf('currency').includes(code);

const decimalsOf = (code: string): number =>
  new Intl.NumberFormat('en', { style: 'currency', currency: code }).resolvedOptions()
    .maximumFractionDigits ?? 2;
