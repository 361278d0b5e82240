import { describe, expect, test } from 'vitest';
import { missing } from './play.ts';

// Every 10 of revenue in the year is worth 8: the next full 10 is what is missing.
const TENS = 'measure: revenue\nover: stage\ncurve: { every: 10, points: 8 }';
const limit = (of: string, points: number): Record<string, string> => ({
  'program/limits.yaml': `- { rules: [one, two], points: ${points}, over: stage, of: ${of} }\n`,
});
const sales = ['2026-02-01 a ann 25', '2026-02-01 b ben 12'];

describe('what is missing under a limit that rules share', () => {
  // Ann has 16 of each rule, 32 in all; Ben 8 of each.
  test('gains no more than the limit leaves of one’s own', async () => {
    const left = (points: number): Promise<string[]> =>
      missing({
        people: ['ann', 'ben'],
        files: limit('participant', points),
        rules: { one: TENS, two: TENS },
        sales,
      });
    expect(await left(40)).toEqual([
      'ann one band 5 8',
      'ann two band 5 8',
      'ben one band 8 8',
      'ben two band 8 8',
    ]);
    expect(await left(35)).toEqual([
      'ann one band 5 3',
      'ann two band 5 3',
      'ben one band 8 8',
      'ben two band 8 8',
    ]);
    expect(await left(32)).toEqual(['ben one band 8 8', 'ben two band 8 8']);
  });

  test('gains no more than it leaves of everyone’s, and a rule beside it is free', async () => {
    const rows = await missing({
      people: ['ann', 'ben'],
      files: limit('everyone', 50),
      rules: { one: TENS, two: TENS, three: TENS },
      sales,
    });
    expect(rows).toEqual([
      ...['ann one band 5 2', 'ann three band 5 8', 'ann two band 5 2'],
      ...['ben one band 8 2', 'ben three band 8 8', 'ben two band 8 2'],
    ]);
  });

  // The limit lets 8 + 8 of February through, and nothing more; March begins anew.
  test('looks at the window of the limit that holds tomorrow', async () => {
    const play = {
      people: ['ann'],
      files: {
        'program/limits.yaml': '- { rules: [one], points: 10, over: month, of: participant }\n',
      },
      rules: { one: TENS.replace('stage', 'month') },
      sales: ['2026-02-01 a ann 25'],
    };
    expect(await missing({ ...play, asOf: '2026-02-27' })).toEqual([]);
    expect(await missing({ ...play, asOf: '2026-02-28' })).toEqual(['ann one band 10 8']);
  });

  test('is told with what the budget leaves, and not where the budget is divided', async () => {
    const play = { people: ['ann'], rules: { one: TENS }, sales: ['2026-02-01 a ann 25'] };
    expect(await missing({ ...play, budget: 'budget: { points: 20, overflow: stop }' })).toEqual([
      'ann one band 5 4',
    ]);
    expect(await missing({ ...play, budget: 'budget: { points: 20, overflow: pro_rata }' })).toEqual([]);
  });
});
