import { beforeAll, describe, expect, test } from 'vitest';
import type { Row } from '../../src/results/contract.ts';
import { readRelation } from '../relation.ts';
import { scoredExample } from './scored.ts';
import { contributions } from './second/boards.ts';
import { STAGES } from './second/calendar.ts';
import { type Prize, seasonPrizes, stagePrizes } from './second/prizes.ts';
import { type Standing, standings } from './second/standings.ts';
import { teamPrize } from './second/teams.ts';

const standingRow = (row: Standing): Row<'standings'> => ({
  ranking_id: row.ranking,
  stage_id: row.stage,
  group_id: row.group,
  as_of: row.asOf,
  rank: `${row.place}`,
  entrant_kind: row.kind,
  entrant_id: row.id,
  score: `${row.score}`,
  tied: `${row.tied}`,
  previous_rank: `${row.before ?? ''}`,
  gap_to_next: `${row.gap ?? ''}`,
  eligible: row.eligible ? 'true' : 'false',
  provisional: row.provisional ? 'true' : 'false',
  window_from: '',
});

/** What rewards.yaml says that each costs. */
const VALUES: Readonly<Record<string, string>> = {
  'weekend-lisbon': '1400.00',
  'dinner-for-two': '200.00',
  'tour-of-japan': '6500.00',
  headphones: '380.00',
  'team-day': '2400.00',
};

const prizeRow = (prize: Prize): Row<'prizes'> => ({
  ranking_id: prize.ranking,
  stage_id: prize.stage,
  group_id: prize.group,
  place: `${prize.place}`,
  entrant_kind: prize.ranking === 'teams' ? 'team' : 'participant',
  entrant_id: prize.entrant,
  reward_id: prize.reward,
  points: `${prize.points ?? ''}`,
  share: '1',
  provisional: 'false',
  value: VALUES[prize.reward] ?? '',
  window_from: '',
});

const contributionRows: Row<'contributions'>[] = STAGES.flatMap((stage) =>
  contributions(stage, stage.closes).map(({ id, place, points }) => ({
    ranking_id: 'main',
    stage_id: stage.id,
    participant_id: id,
    place: `${place}`,
    points: `${points}`,
    counted: 'true',
    provisional: 'false',
    entrant_kind: 'participant',
    entrant_id: id,
  })),
);

/** By the columns that the contract orders by; places as numbers. */
const inOrder = <R>(rows: readonly R[], ...keys: (keyof R)[]): R[] => {
  const place = (row: R): string => keys.map((key) => `${row[key]}`.padStart(2, '0')).join('\t');
  return rows.toSorted((a, b) => (place(a) < place(b) ? -1 : 1));
};

describe('the boards of the example', () => {
  const results = scoredExample();
  let rows: { [R in 'standings' | 'contributions' | 'prizes']: Row<R>[] };
  beforeAll(() => {
    rows = {
      standings: readRelation(results, 'standings'),
      contributions: readRelation(results, 'contributions'),
      prizes: readRelation(results, 'prizes'),
    };
  });

  test('stand as the second computation has them', () => {
    expect(rows.standings).toEqual(
      inOrder(
        standings().map(standingRow),
        'ranking_id',
        'stage_id',
        'group_id',
        'as_of',
        'rank',
        'entrant_id',
      ),
    );
  });

  test('give the same places to the season', () => {
    expect(rows.contributions).toEqual(inOrder(contributionRows, 'ranking_id', 'stage_id', 'participant_id'));
  });

  test('give the same prizes', () => {
    const prizes = [...STAGES.flatMap(stagePrizes), ...seasonPrizes(), teamPrize()].map(prizeRow);
    // A reward stands before the points of the same place.
    const points = (row: Row<'prizes'>): string => (row.points === '' ? '0' : '1');
    const expected = prizes.map((row) => ({ ...row, nth: points(row) }));
    const ordered = inOrder(expected, 'ranking_id', 'stage_id', 'group_id', 'place', 'entrant_id', 'nth');
    expect(rows.prizes).toEqual(ordered.map(({ nth: _nth, ...row }) => row));
  });
});
