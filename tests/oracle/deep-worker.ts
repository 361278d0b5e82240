import type { Answer } from './deep.ts';
import { differenceOf, explained } from './difference.ts';
import { together } from './random-case.ts';

// A process of `npm run test:deep`: it is sent groups of seeds, and answers each.

process.on('message', async (seeds: readonly number[]) => {
  const found = await differenceOf(together(seeds)).catch(String);
  const difference = found === null ? null : await explained(seeds).catch(() => `seeds ${seeds}: ${found}`);
  process.send?.({ seeds: seeds.length, difference } satisfies Answer);
});
