import { describe, expect, test } from 'vitest';
import { again, differenceOf, explained } from './difference.ts';
import { groups, together } from './random-case.ts';

// `npm run test:deep` looks further than every run can, and is how a seed is tried again.
const CASES = Number(process.env['ORACLE_CASES'] ?? 500);
const FIRST = Number(process.env['ORACLE_FIRST'] ?? 1);

describe('random programs', () => {
  // To find the smallest program that differs takes a while: once is enough to see what is wrong.
  let differs = false;

  test.each(groups(FIRST, CASES).map((seeds) => ({ seeds })))(
    'both engines post and rank the same: seeds $seeds.0 and the $seeds.length from there',
    async ({ seeds }) => {
      const difference = await differenceOf(together(seeds));
      if (difference === null) return;
      const isFirst = !differs;
      differs = true;
      expect.fail(isFirst ? await explained(seeds) : `${again(seeds)}\n${difference}`);
    },
  );
});
