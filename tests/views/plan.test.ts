import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { type Edition, editionIn } from '../../src/portal/edition.ts';
import { homeView } from '../../src/portal/home.ts';
import { slugs } from '../../src/portal/paths.ts';
import { personView } from '../../src/portal/person/person.ts';
import { portalOf } from '../../src/portal/portal.ts';
import { shellOf } from '../../src/portal/shell.ts';
import { readResults } from '../../src/results/read.ts';
import { score } from '../../src/score.ts';

const folder = mkdtempSync(join(tmpdir(), 'laurel-plan-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function editionOf(name: string): Promise<Edition> {
  const root = fileURLToPath(new URL(`../programs/${name}`, import.meta.url));
  const out = join(folder, name);
  const { program, reference } = await score({ root, out });
  return editionIn(portalOf(program, reference, readResults(out)), 'en');
}

/** What a page says first of somebody without a place. */
async function first(name: string, participant: string): Promise<[place: unknown, without: string]> {
  const { hero } = personView(await editionOf(name), participant);
  return [hero.place, hero.without];
}

test('where nobody is compared, a page begins with what was earned', async () => {
  expect(await first('commission-plan', 'ada')).toEqual([null, '2,550 euros']);
});

test('where people are compared, who has no place yet is told how to come by one', async () => {
  const [, without] = await first('weeks-of-a-league', 'ada');
  expect(without).toBe('No place yet: the first points bring one.');
});

test('where nobody is ranked, nothing leads to boards, winners and prizes', async () => {
  const edition = await editionOf('smart-pay-plan');
  const { nav } = shellOf(edition, slugs.home, null);
  expect(nav.map(({ label }) => label)).toEqual(['Final summary', 'Teams', 'Stages', 'Calendar', 'Rules']);
  const { boards, prizes, rules } = homeView(edition).links;
  expect([boards, prizes, rules]).toEqual([null, null, '/en/rules/']);
  expect(personView(edition, 'ada').season?.none).toBeNull();
});

test('what is counted is named once, and a curve over shares says what its steps are shares of', async () => {
  const { targets, curves } = personView(await editionOf('smart-pay-plan'), 'ada');
  expect(targets.slice(0, 2).map(({ says }) => says)).toEqual([
    'New customers: 2 of 4',
    'Kept volume: €8,500 of €10,000',
  ]);
  expect(curves[0]?.chart.notes.map(({ label }) => label)).toEqual(['1 per 100%', '1.2']);
});
