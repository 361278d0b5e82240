import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { score } from '../../src/score.ts';
import { rootOf } from '../programs/results.ts';

// The golden program `points-program`: ada sold 1,300, bo and cy 1,290 each. Here cy has no baseline, and a point is worth 2.

const folder = mkdtempSync(join(tmpdir(), 'laurel-uplift-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const edited = (path: string, edit: (text: string) => string): void =>
  writeFileSync(path, edit(readFileSync(path, 'utf8')));

let figures: readonly string[];
beforeAll(async () => {
  const root = join(folder, 'root');
  cpSync(rootOf('points-program'), root, { recursive: true });
  edited(join(root, 'data', 'baselines.csv'), (text) => text.replace(/^.*\bcy\b.*\n/m, ''));
  edited(join(root, 'program', 'program.yaml'), (text) =>
    text.replace(/^points: \{/m, 'points: { value: 2,'),
  );
  await score({ root, out: join(folder, 'out') });
  figures = readFileSync(join(folder, 'out', 'figures.csv'), 'utf8').split('\n');
});

const of = (start: string): string[] => figures.filter((line) => line.startsWith(start)).toSorted();

test('whoever has no baseline is on neither side of the growth', () => {
  expect(of('uplift').filter((line) => line.includes(',program,,,revenue,'))).toEqual([
    'uplift,baseline,program,,,revenue,,2000.000000',
    'uplift,extra,program,,,revenue,,590.000000',
    'uplift,people,program,,,revenue,,2.000000',
    'uplift,share,program,,,revenue,,0.295000',
    'uplift,value,program,,,revenue,,2590.000000',
  ]);
});

test('each unit on top costs its part of all points at their price', () => {
  const [points = ''] = of('cost,points,').map((line) => line.split(',').at(-1) ?? '');
  expect(Number(points)).toBeGreaterThan(0);
  expect(of('cost,total,')).toEqual([`cost,total,program,,,,,${(Number(points) * 2).toFixed(6)}`]);
  const each = ((Number(points) * 2) / 590).toFixed(6);
  expect(of('cost,per_extra,')).toEqual([`cost,per_extra,program,,,revenue,,${each}`]);
});
