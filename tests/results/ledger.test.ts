import { describe, expect, test } from 'vitest';
import { FieldSums } from '../../src/results/field-sums.ts';
import { ledgerOf } from '../../src/results/ledger.ts';

const posting = (id: string, day: string, rule: string, stage: string, points: string, x: string): string =>
  `${id},${day},anna,earn,${rule},1,${stage},2027-01-01,2027-03-31,${points},0,${x},earned,north\n`;

const LINES = [
  posting('p1', '2027-01-02', 'deal', 's1', '5', '1'),
  posting('p2', '2027-01-02', 'push', 's1', '-4.25', '900'),
  posting('p3', '2027-02-01', 'push', 's2', '8.5', '2000'),
];

const ledger = ledgerOf(Buffer.from(LINES.join('')), 2);

describe('a ledger', () => {
  test('is added up exactly, in the smallest unit', () => {
    expect(ledger.count).toBe(3);
    expect([...ledger.byDay]).toEqual([
      ['2027-01-02', 75],
      ['2027-02-01', 850],
    ]);
    expect([...ledger.byRule]).toEqual([
      ['deal', 500],
      ['push', 425],
    ]);
    expect([...ledger.byStage]).toEqual([
      ['s1', 75],
      ['s2', 850],
    ]);
  });

  test.each([
    [0, []],
    [2, ['p2', 'p3']],
    [9, ['p1', 'p2', 'p3']],
  ])('gives its last %i postings whole', (count, ids) => {
    expect(ledger.last(count).map(({ posting_id: id, team_id: team }) => [id, team])).toEqual(
      ids.map((id) => [id, 'north']),
    );
  });

  test('knows what a part of a window was paid up to a posting', () => {
    const lines = [
      ...LINES,
      posting('p4', '2027-02-02', 'push', 's1', '-1.75', '700'),
      posting('p5', '2027-02-03', 'push', 's1', '3', '800'),
      posting('p6', '2027-02-03', 's1', 's1', '9', '1'),
    ];
    const more = ledgerOf(Buffer.from(lines.join('')), 2);
    const paid = more.last(9).map((row) => [row.posting_id, more.paidForPart(row)]);
    expect(Object.fromEntries(paid)).toEqual({ p1: 500, p2: -425, p3: 850, p4: -600, p5: -300, p6: 900 });
  });

  test('knows what a rule has come to in a stage', () => {
    const reached = [
      ['push', 's1'],
      ['push', 's2'],
      ['deal', 's2'],
      ['s1', 's1'],
    ] as const;
    expect(reached.map(([rule, stage]) => ledger.reached(rule, stage))).toEqual(['900', '2000', '', '']);
  });

  test('of nobody is empty', () => {
    const empty = ledgerOf(Buffer.alloc(0), 0);
    expect([empty.count, [...empty.byDay], empty.last(5), empty.reached('push', 's1')]).toEqual([
      0,
      [],
      [],
      '',
    ]);
  });
});

describe('sums by field', () => {
  test('keep fields apart that fall into one slot', () => {
    // "Aa" and "BB" have the same hash.
    const bytes = Buffer.from('AaBBAa');
    const sums = new FieldSums(bytes);
    for (const [from, amount] of [
      [0, 1],
      [2, 10],
      [4, 100],
    ] as const)
      sums.add(from, from + 2, amount);
    expect([...sums.texts()]).toEqual([
      ['Aa', 101],
      ['BB', 10],
    ]);
  });

  test('are exact or refused', () => {
    const sums = new FieldSums(Buffer.from('a'));
    sums.add(0, 1, Number.MAX_SAFE_INTEGER);
    sums.add(0, 1, 2);
    expect(() => sums.texts()).toThrow(RangeError);
  });
});
