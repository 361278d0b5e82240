import { type Ratio, ratioText } from '../../program/ratio.ts';
import { cutOff } from '../numbers.ts';

const PLACES = 4;

/** Decimal text to show: exact where it has few decimals, else cut off after the fourth. */
export function decimal(value: Ratio): string {
  const text = ratioText(value);
  const [, decimals = ''] = text.split('.');
  return text.includes('/') || decimals.length > PLACES ? cutOff(value, PLACES) : text;
}
