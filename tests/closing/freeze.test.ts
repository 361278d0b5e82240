import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { rootOf } from '../programs/results.ts';
import { readRelation } from '../relation.ts';
import { scored } from '../scored.ts';

// The golden program `frozen-boards`: its April stands still from 20 April, and closes on 7 May.

type Told = Readonly<
  Record<'standings' | 'prizes' | 'contributions' | 'history' | 'steps', readonly string[]>
>;

/** All that tells places, of boards that have not closed by then. */
async function toldOn(day: string): Promise<Told> {
  const out = mkdtempSync(join(tmpdir(), 'laurel-freeze-'));
  try {
    await scored(rootOf('frozen-boards'), out, day);
    const isOpen = ({ ranking_id: id }: { readonly ranking_id: string }): boolean => id !== 'weeks';
    return {
      standings: readRelation(out, 'standings')
        .filter((row) => row.as_of === day && isOpen(row))
        .map((row) => [row.ranking_id, row.entrant_id, row.rank, row.score, row.gap_to_next].join(' ')),
      prizes: readRelation(out, 'prizes')
        .filter(isOpen)
        .map((row) => [row.ranking_id, row.entrant_id, row.points].join(' ')),
      contributions: readRelation(out, 'contributions').map((row) =>
        [row.ranking_id, row.entrant_id, row.place, row.points].join(' '),
      ),
      history: readRelation(out, 'rank_history')
        .filter(isOpen)
        .map((row) => [row.ranking_id, row.entrant_id, row.week_end, row.rank, row.score].join(' ')),
      steps: readRelation(out, 'next_steps')
        .filter((row) => row.ranking_id !== '' && isOpen(row))
        .map((row) => [row.ranking_id, row.participant_id, row.what, row.missing, row.gains].join(' ')),
    };
  } finally {
    rmSync(out, { recursive: true });
  }
}

describe('boards that stand still', () => {
  let frozen: Told;
  beforeAll(async () => {
    frozen = await toldOn('2024-04-20');
  });

  test('show the day of the freeze with all of its sales', () => {
    expect(frozen.standings.slice(0, 3)).toEqual(['board ada 1 5 ', 'board bo 2 4 1', 'board cy 3 0 4']);
  });

  test('show the day before it as it was', async () => {
    const { standings } = await toldOn('2024-04-19');
    expect(standings.slice(0, 3)).toEqual(['board ada 1 5 ', 'board bo 2 3 2', 'board cy 3 0 3']);
  });

  test.each(['2024-04-21', '2024-04-22', '2024-04-29'])('tell nothing else on %s', async (day) => {
    expect(await toldOn(day)).toEqual(frozen);
  });

  test.each(['2024-04-30', '2024-05-06'])('tell nothing else once the stage is over, on %s', async (day) => {
    expect(await toldOn(day)).toEqual({ ...frozen, steps: [] });
  });

  test('show the result on the day on which the stage closes', async () => {
    const told = await toldOn('2024-05-07');
    expect(told.standings).toEqual([
      ...['board bo 1 8 ', 'board ada 2 5 3', 'board cy 3 2 3'],
      ...['places bo 1 10 ', 'places ada 2 5 5', 'places cy 3 1 4'],
      ...['points bo 1 134 ', 'points ada 2 23 111', 'points cy 3 8 15'],
    ]);
    expect(told.prizes).toEqual(['board bo 100']);
    expect(told.contributions).toEqual(['places ada 2 5', 'places bo 1 10', 'places cy 3 1']);
    expect(told.history.filter((row) => row.startsWith('board bo'))).toEqual([
      ...['board bo 2024-04-07 1 0', 'board bo 2024-04-14 2 3', 'board bo 2024-04-21 2 4'],
      ...['board bo 2024-04-28 1 8', 'board bo 2024-04-30 1 8'],
    ]);
  });
});
