import { describe, expect, test } from 'vitest';
import { played } from './play.ts';

const FLAT = 'measure: revenue\nover: day\ncurve: { per: 1, points: 1 }';
const budget = (points: number): Record<string, string> => ({
  'program/limits.yaml': `- { rules: [one, two], points: ${points}, over: stage, of: everyone }\n`,
});

describe('limits that are shared', () => {
  // The ledger is in order of participants.
  test('what is known first is paid first; of one day the rule, then the participant', async () => {
    const rows = await played({
      people: ['ann', 'ben'],
      files: budget(250),
      rules: { one: FLAT, two: FLAT },
      sales: ['2026-02-01 a ben 60', '2026-02-01 b ann 40', '2026-02-03 c ann 100'],
    });
    expect(rows).toEqual([
      '2026-02-01 ann one 40.00',
      '2026-02-01 ann two 40.00',
      '2026-02-03 ann one 50.00',
      '2026-02-01 ben one 60.00',
      '2026-02-01 ben two 60.00',
    ]);
  });

  test('a return frees room for what is known after it, and pushes out nobody who was paid', async () => {
    const rows = await played({
      people: ['ann', 'ben'],
      files: { 'program/limits.yaml': '- { rules: [one], points: 100, over: program, of: everyone }\n' },
      rules: { one: FLAT },
      sales: [
        ...['2026-02-01 a ann 100', '2026-02-02 b ben 30'],
        ...['2026-02-03 r ann -50 a', '2026-02-04 c ben 40'],
      ],
    });
    // S runs 100, 130, 80, 120: posted is the change of min(100, S).
    expect(rows).toEqual([
      '2026-02-01 ann one 100.00',
      '2026-02-03 ann one -20.00',
      '2026-02-04 ben one 20.00',
    ]);
  });

  test('a budget is a limit of everyone on all rules, after their caps', async () => {
    const rows = await played({
      people: ['ann', 'ben'],
      budget: 'budget: { points: 100, overflow: stop }',
      rules: { one: `${FLAT}\ncap: { points: 70, over: stage }` },
      sales: ['2026-02-01 a ann 100', '2026-02-02 b ben 100'],
    });
    expect(rows).toEqual(['2026-02-01 ann one 70.00', '2026-02-02 ben one 30.00']);
  });

  test('what pays at the end waits for the last day, and posts differences after it at once', async () => {
    const rows = await played({
      people: ['ann'],
      rules: {
        end: 'measure: revenue\nover: month\npays: at_end\ncurve: { per: 1, points: 1 }',
        close: 'measure: revenue\nover: month\npays: at_close\ncurve: { per: 1, points: 1 }',
      },
      sales: [
        ...['2026-02-01 a ann 100', '2026-02-02 b ann 30'],
        ...['2026-03-05 r ann -30 b', '2026-03-06 c ann 7'],
      ],
    });
    // March has not ended, and the stage has not closed, on the last day that is known.
    expect(rows).toEqual(['2026-02-28 ann end 130.00', '2026-03-05 ann end -30.00']);
  });
});
