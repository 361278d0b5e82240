import { describe, expect, test } from 'vitest';
import type { Case } from './case.ts';
import { chanceOf } from './chance.ts';
import { oracleOutcome } from './outcome.ts';
import { randomAdjustments } from './random-adjustments.ts';
import { randomFacts, randomPeople } from './random-facts.ts';
import { randomMeasures } from './random-measures.ts';
import { randomLimits, randomRule } from './random-rules.ts';
import { sqlOutcome } from './sql-outcome.ts';

// `ORACLE_FIRST=100 ORACLE_CASES=500 npm test tests/oracle` looks further than every run can.
const CASES = Number(process.env['ORACLE_CASES'] ?? 12);
const FIRST = Number(process.env['ORACLE_FIRST'] ?? 1);
const RULES = 8;

function randomCase(seed: number): Case {
  const chance = chanceOf(seed);
  const people = randomPeople(chance);
  const decimals = chance.int(0, 2);
  const measures = randomMeasures(chance);
  const rules = Array.from({ length: RULES }, (_, index) =>
    randomRule(chance, `rule-${index}`, decimals, measures),
  );
  return {
    ...{ decimals, measures, rules },
    limits: randomLimits(chance, rules),
    people,
    facts: randomFacts(chance, people),
    adjustments: randomAdjustments(chance, people),
  };
}

describe('random programs', () => {
  const seeds = Array.from({ length: CASES }, (_, index) => FIRST + index);

  test.each(seeds)('seed %i: both engines post the same and rank the same', async (seed) => {
    const given = randomCase(seed);
    expect(await sqlOutcome(given)).toEqual(oracleOutcome(given));
  });
});
