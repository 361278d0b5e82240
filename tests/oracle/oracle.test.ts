import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { score } from '../../src/score.ts';
import { readRelation } from '../relation.ts';
import type { Case } from './case.ts';
import { chanceOf } from './chance.ts';
import { isLate, ledgerOf } from './engine.ts';
import { writeCase } from './files.ts';
import { randomFacts, randomPeople } from './random-facts.ts';
import { randomRule } from './random-rules.ts';

// `ORACLE_FIRST=100 ORACLE_CASES=500 npm test tests/oracle` looks further than every run can.
const CASES = Number(process.env['ORACLE_CASES'] ?? 20);
const FIRST = Number(process.env['ORACLE_FIRST'] ?? 1);
const RULES = 8;

function randomCase(seed: number): Case {
  const chance = chanceOf(seed);
  const people = randomPeople(chance);
  const decimals = chance.int(0, 2);
  return {
    decimals,
    rules: Array.from({ length: RULES }, (_, index) => randomRule(chance, `rule-${index}`, decimals)),
    people,
    facts: randomFacts(chance, people),
  };
}

/** Points by everything that tells postings apart; what adds up to nothing is left out. */
function summed(rows: readonly (readonly [key: string, points: bigint])[]): Record<string, string> {
  const sums = new Map<string, bigint>();
  for (const [key, points] of rows) sums.set(key, (sums.get(key) ?? 0n) + points);
  return Object.fromEntries(
    [...sums]
      .filter(([, points]) => points !== 0n)
      .map(([key, points]) => [key, `${points}`])
      .toSorted(),
  );
}

async function engineLedger(given: Case): Promise<Record<string, string>> {
  const root = writeCase(given);
  const out = mkdtempSync(join(tmpdir(), 'laurel-oracle-'));
  try {
    await score({ root, out });
    return summed(
      readRelation(out, 'ledger').map((row) => [
        [
          row.posted_on,
          row.participant_id,
          row.rule_id,
          row.window_from,
          row.stage_id,
          row.team_id,
          row.kind,
        ].join(' '),
        BigInt(row.points.replace('.', '')),
      ]),
    );
  } finally {
    rmSync(root, { recursive: true, force: true });
    rmSync(out, { recursive: true, force: true });
  }
}

const oracleLedger = (given: Case): Record<string, string> =>
  summed(
    ledgerOf(given).map((row) => [
      [
        row.day,
        row.person,
        row.rule,
        row.from,
        row.stage,
        row.team,
        isLate(row) ? 'restatement' : 'earn',
      ].join(' '),
      row.points,
    ]),
  );

describe('random programs', () => {
  test.each(Array.from({ length: CASES }, (_, index) => FIRST + index))(
    'seed %i: both engines post the same',
    async (seed) => {
      const given = randomCase(seed);
      expect(await engineLedger(given)).toEqual(oracleLedger(given));
    },
  );
});
