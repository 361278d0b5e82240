import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { editionIn } from '../../src/portal/edition.ts';
import { personView } from '../../src/portal/person/person.ts';
import { portalOf } from '../../src/portal/portal.ts';
import { readResults } from '../../src/results/read.ts';
import { score } from '../../src/score.ts';

const folder = mkdtempSync(join(tmpdir(), 'laurel-plan-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What a page says first of somebody without a place. */
async function first(name: string, participant: string): Promise<[place: unknown, without: string]> {
  const root = fileURLToPath(new URL(`../programs/${name}`, import.meta.url));
  const out = join(folder, name);
  const { program, reference } = await score({ root, out });
  const { hero } = personView(editionIn(portalOf(program, reference, readResults(out)), 'en'), participant);
  return [hero.place, hero.without];
}

test('where nobody is compared, a page begins with what was earned', async () => {
  expect(await first('commission-plan', 'ada')).toEqual([null, '2,550 euros']);
});

test('where people are compared, who has no place yet is told how to come by one', async () => {
  const [, without] = await first('weeks-of-a-league', 'ada');
  expect(without).toBe('No place yet: the first points bring one.');
});
