import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { closeStage } from '../../src/closing/close.ts';
import { rootOf } from '../programs/results.ts';
import { readRelation } from '../relation.ts';
import { scored } from '../scored.ts';
import { problemsThrown } from './thrown.ts';

// The golden program `tie-at-a-prize-edge` with other sales: a point for each full 100.

let folder: string;
let root: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'laurel-ties-'));
  root = join(folder, 'root');
  cpSync(rootOf('tie-at-a-prize-edge'), root, { recursive: true });
  rmSync(join(root, 'data/sales/2024-04-10.csv'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Sales of these values, one each. */
function given(values: Readonly<Record<string, number>>, prizes: string): void {
  const rows = Object.entries(values).map(([who, value]) => `S-${who},2024-04-12,${who},1,${value},,\n`);
  const header = 'sale_id,date,participant_id,quantity,net_value,kind,returns\n';
  writeFileSync(join(root, 'data/sales/2024-04-12.csv'), header + rows.join(''));
  const ranking = `- { id: board, title: Board, each: stage, of: participants, score: points, prizes: [${prizes}] }\n`;
  writeFileSync(join(root, 'program/rankings.yaml'), ranking);
}

async function won(): Promise<string[]> {
  await scored(root, join(folder, 'out'));
  return readRelation(join(folder, 'out'), 'prizes').map((row) =>
    [row.place, row.entrant_id, row.reward_id || row.points].join(' '),
  );
}

const close = () => closeStage({ root, stage: 'april', approvedBy: 'Ewa Lis', comment: '' });

const ALL = { ada: 900, bo: 900, cy: 900, di: 900 };
const THREE = { ...ALL, di: 100 };

test('where everyone ties, everyone has the reward, or a part of the points of all places', async () => {
  given(ALL, '{ places: 1-2, reward: dinner, tie: extend }, { places: 1, points: 50, tie: share }');
  // 50 for four people: odd units go to the lower ids.
  expect(await won()).toEqual([
    ...['1 ada dinner', '1 ada 13', '1 bo dinner', '1 bo 13'],
    ...['1 cy dinner', '1 cy 12', '1 di dinner', '1 di 12'],
  ]);
});

test('three who tie for two prizes divide both, or all have what the places bring', async () => {
  given(THREE, '{ places: 1, points: 100, tie: share }, { places: 2, points: 50, tie: share }');
  expect(await won()).toEqual(['1 ada 50', '1 bo 50', '1 cy 50']);
  given(THREE, '{ places: 1-2, reward: dinner, tie: extend }');
  expect(await won()).toEqual(['1 ada dinner', '1 bo dinner', '1 cy dinner']);
});

test('where nothing is said, no stage is closed over three who tie for two prizes', async () => {
  given(THREE, '{ places: 1-2, reward: dinner }');
  expect(await problemsThrown(close())).toContain(
    '"ada", "bo", "cy" share place 1, and no rule says who has the prize',
  );
  given(ALL, '{ places: 1-3, reward: dinner }');
  expect(await problemsThrown(close())).toContain('"ada", "bo", "cy", "di" share place 1');
});

test('a tie that no edge of a prize runs through stands in nobody’s way', async () => {
  given(THREE, '{ places: 1-3, reward: dinner }');
  expect(await close()).toBe(join(root, 'data/closings/april'));
});
