import { quoted } from '../source/problem.ts';
import { textLeaf } from './leaf.ts';
import { Refusal } from './refusal.ts';

const TIMES = [/^(0|[1-9]\d{0,3}) (day|month)s?$/, /^([1-9]\d{0,3}) (day|month)s?$/] as const;
const LONGEST = { day: 3660, month: 120 };

/** `12 months`, `60 days`; no time at all, such as `0 days`, only where the least is 0. */
export const time = (units: readonly ('day' | 'month')[], least: 0 | 1 = 1) =>
  textLeaf(
    { title: 'a time', pattern: TIMES[least].source, examples: units.map((unit) => `12 ${unit}s`) },
    (written): { months: number; days: number } | Refusal => {
      const [, count = '-1', unit] = TIMES[least].exec(written) ?? [];
      const known = units.find((one) => one === unit);
      if (known && Number(count) >= least && Number(count) <= LONGEST[known])
        return { months: known === 'month' ? Number(count) : 0, days: known === 'day' ? Number(count) : 0 };
      const hint = `Write a number of ${units.map((one) => `${one}s`).join(' or ')}, at most ten years, such as 12 ${units[0]}s.`;
      return new Refusal('bad-time', `${quoted(written)} is no time that can stand here.`, hint);
    },
  );
