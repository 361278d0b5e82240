import { beforeAll, describe, expect, test } from 'vitest';
import type { Row } from '../../src/results/contract.ts';
import { readRelation } from '../relation.ts';
import { scoredExample } from './scored.ts';
import { agents } from './second/agents.ts';
import { earned } from './second/boards.ts';
import { placePostings } from './second/prizes.ts';
import { balance } from './second/teams.ts';

type Posting = Omit<Row<'ledger'>, 'posting_id' | 'rule_version' | 'reason'>;

const byRule: Posting[] = [...earned.values()].flat().map((row) => ({
  posted_on: row.day,
  participant_id: row.agent.id,
  kind: 'earn',
  rule_id: row.rule,
  stage_id: row.stage,
  window_from: row.from,
  window_to: row.to,
  points: `${row.points}`,
  entitlement: `${row.entitlement}`,
  x: `${row.x}.00`,
  team_id: row.agent.team,
}));

const teams = new Map(agents.map(({ id, team }) => [id, team]));

const byPlace: Posting[] = placePostings().map(({ stage, day, agent, points }) => ({
  posted_on: day,
  participant_id: agent,
  kind: 'place',
  rule_id: 'stage-board',
  stage_id: stage.id,
  window_from: stage.from,
  window_to: stage.to,
  points: `${points}`,
  entitlement: `${points}`,
  x: '',
  team_id: teams.get(agent) ?? '',
}));

/** The contract's order: participant, day, kind, rule, window. */
const place = (row: Posting): string =>
  [row.participant_id, row.posted_on, row.kind, row.rule_id, row.window_from].join('\t');
const inOrder = (rows: readonly Posting[]): Posting[] =>
  rows.toSorted((a, b) => (place(a) < place(b) ? -1 : 1));

describe('the ledger of the example', () => {
  const results = scoredExample();
  let ledger: Row<'ledger'>[];
  beforeAll(() => {
    ledger = readRelation(results, 'ledger');
  });

  test('is the second computation, row by row', () => {
    const posted = ledger.map(({ posting_id: _id, rule_version: _version, reason: _reason, ...row }) => row);
    expect(posted).toEqual(inOrder([...byRule, ...byPlace]));
  });

  test('gives every posting an id of its own', () => {
    expect(new Set(ledger.map((row) => row.posting_id)).size).toBe(ledger.length);
  });

  test('adds up to the balances of all 35 agents', () => {
    const balances = agents.map(({ id }) => `${id} ${balance(id, '2017-12-31')}`).toSorted();
    expect(readRelation(results, 'balances').map((row) => `${row.participant_id} ${row.balance}`)).toEqual(
      balances,
    );
  });
});
