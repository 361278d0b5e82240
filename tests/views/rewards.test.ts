import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { type Edition, editionIn } from '../../src/portal/edition.ts';
import { unnamed } from '../../src/portal/figures.ts';
import { personView } from '../../src/portal/person/person.ts';
import { portalOf } from '../../src/portal/portal.ts';
import { rewardsView } from '../../src/portal/rewards.ts';
import { shellOf } from '../../src/portal/shell.ts';
import { readResults } from '../../src/results/read.ts';
import { score } from '../../src/score.ts';
import { rootOf } from '../programs/results.ts';

const folder = mkdtempSync(join(tmpdir(), 'laurel-rewards-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The golden program `rewards-and-expiry` as known by the end of a day, or with other redemptions. */
async function edition(asOf: string, redemptions: string | null = null): Promise<Edition> {
  const root = join(folder, 'root');
  rmSync(root, { recursive: true, force: true });
  cpSync(rootOf('rewards-and-expiry'), root, { recursive: true });
  if (redemptions !== null) writeFileSync(join(root, 'data/redemptions.csv'), redemptions);
  const out = join(folder, 'out');
  const { program, reference } = await score({ root, out, asOf });
  return editionIn(portalOf(program, reference, readResults(out)), 'en');
}

const HEADER = 'redemption_id,date,participant_id,reward_id,quantity,points,state\n';

test('the catalogue says what a reward costs today, how many are left, and since when it is there', async () => {
  const shown = (one: Edition) =>
    rewardsView(one).map(({ id, price, terms, open }) => [id, price, terms, open]);
  expect(shown(await edition('2024-02-15'))).toEqual([
    ['mug', '4 points each', ['from March 1, 2024: 6 points', '1 left of 3'], true],
    ['voucher', '10 points each', ['from March 20, 2024', 'For All'], false],
  ]);
  // The third mug is taken on 1 April and given back on the 10th.
  expect(shown(await edition('2024-04-09'))).toEqual([
    ['voucher', '10 points each', ['For All'], true],
    ['mug', '6 points each', ['none left of 3'], false],
  ]);
  expect(shown(await edition('2024-04-10'))[0]).toEqual(['mug', '6 points each', ['1 left of 3'], true]);
});

test('my page says what is within reach, what is missing, and how orders stand', async () => {
  const { rewards } = personView(await edition('2024-03-25'), 'bo');
  expect(rewards?.reach.map(({ title, price, state, within }) => [title, price, state, within])).toEqual([
    ['Mug', '6 points', '1 points missing', false],
    ['Voucher', '10 points', '5 points missing', false],
  ]);
  const own = personView(await edition('2024-03-25'), 'ada').rewards;
  expect(own?.reach.map(({ state }) => state)).toEqual(['within your reach', 'within your reach']);
  expect(own?.ordered.map(({ title, state, points }) => [title, state, points])).toEqual([
    ['Voucher', 'sent on March 25, 2024', '10 points'],
    ['Mug × 2', 'received on February 16, 2024', '8 points'],
  ]);
});

test('the statement names what was redeemed and given back', async () => {
  const { statement } = personView(await edition('2024-04-10'), 'ada');
  const redeemed = statement.postings.filter(({ kind }) => kind === 'redemption');
  expect(redeemed.map(({ title, why, points }) => [title, why, points])).toEqual([
    ['Mug', 'Cancelled, so the points are back', '+6'],
    ['Mug', 'Points for a reward: cancelled on April 10, 2024', '−6'],
    ['Voucher', 'Points for a reward: received on April 2, 2024', '−10'],
    ['Mug × 2', 'Points for a reward: received on February 16, 2024', '−8'],
  ]);
});

test('a day on which points were spent is still the best', async () => {
  const spent = `${HEADER}x1,2024-03-12,ada,mug,3,18,requested\n`;
  const { season } = personView(await edition('2024-06-30', spent), 'ada');
  expect(unnamed(season?.says[0] ?? '')).toBe('Your best day was March 12, 2024, with 20 points.');
});

test('a program without prices has no catalogue in its menu', async () => {
  const one = await edition('2024-03-25');
  const labels = (of: Edition) => shellOf(of, '', null).nav.map(({ label }) => label);
  expect(labels(one)).toContain('Rewards');
  const rewards = one.portal.program.rewards.map((reward) => ({ ...reward, prices: [] }));
  const without = { ...one, portal: { ...one.portal, program: { ...one.portal.program, rewards } } };
  expect(labels(without)).not.toContain('Rewards');
  expect(personView(without, 'ada').rewards).toBe(null);
});
