import type { Program } from './program.ts';
import { type Ratio, ratioText } from './ratio.ts';

/** With all decimal places of the currency: `12.50`. The amount is a whole number of its smallest unit. */
export function moneyText(amount: Ratio, { currency: { decimals } }: Pick<Program, 'currency'>): string {
  const [whole = '0', fraction = ''] = ratioText(amount).split('.');
  return decimals === 0 ? whole : `${whole}.${fraction.padEnd(decimals, '0')}`;
}
