import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { differenceOf } from '../../src/results/compare/difference.ts';
import { differenceText } from '../../src/results/compare/markdown.ts';
import { score } from '../../src/score.ts';
import { rootOf } from '../programs/results.ts';

describe('two results', () => {
  const folder = mkdtempSync(join(tmpdir(), 'laurel-compared-'));
  const [before, after, changed] = ['before', 'after', 'changed'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  const compared = async (one: string, other: string): Promise<string> =>
    differenceText(await differenceOf(one, other, mkdtempSync(join(folder, 'spill-'))));

  beforeAll(async () => {
    const root = rootOf('tie-at-a-prize-edge');
    cpSync(root, changed, { recursive: true });
    edit('rules/volume', 'every: 100, points: 2', 'every: 100, points: 3');
    edit('rewards', 'value: 100', 'value: 150');
    edit('rankings', '{ places: 1-2, reward', '{ places: 1, reward');
    edit('program', 'decimals: 0', 'decimals: 0, value: 0.50');
    await score({ root, out: before });
    await score({ root: changed, out: after });
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  function edit(file: string, from: string, to: string): void {
    const path = join(changed, 'program', `${file}.yaml`);
    writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
  }

  test('say what differs: totals, rules, segments, participants, prizes', async () => {
    expect(await compared(before, after)).toBe(DIFFERENCE);
  });

  test('of one program say that nothing does', async () => {
    expect(await compared(before, before)).toContain('Points, places and prizes are the same.');
  });
});

// ada has 200 above 1,000: 2 more points. The dinner costs 150, and only ada gets it; all points cost 0.50 each now.
const DIFFERENCE = `## What would change

|  | Before, as of 2024-05-07 | After, as of 2024-05-07 | Difference |
| --- | --: | --: | --: |
| Points | 888 | 890 | +2 |
| Cost of points, EUR | 0 | 445 | +445 |
| Cost of prizes, EUR | 300 | 150 | -150 |

Participants with other points: 1. Other places: 0. Other prizes: 2.

### Points by rule

| Rule | Kind | Participants | Before | After | Difference |
| --- | --- | --: | --: | --: | --: |
| volume | earn | 1 | 14 | 16 | +2 |

### Points by segment

| Segment | Participants | Before | After | Difference |
| --- | --: | --: | --: | --: |
| all-in | 1 | 14 | 16 | +2 |

### Points by participant

| Participant | Segment | Rule | Kind | Before | After | Difference |
| --- | --- | --- | --- | --: | --: | --: |
| ada | all-in | volume | earn | 14 | 16 | +2 |

### Prizes

| Ranking | Stage | Group | Who | Reward | Before | After |
| --- | --- | --- | --- | --- | --: | --: |
| shared | april | all | bo | dinner | 1 | – |
| shared | april | all | cy | dinner | 1 | – |
`;
