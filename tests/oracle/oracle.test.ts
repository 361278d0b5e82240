import { describe, expect, test } from 'vitest';
import { oracleOutcome } from './outcome.ts';
import { randomCase } from './random-case.ts';
import { sqlOutcome } from './sql-outcome.ts';

// `ORACLE_FIRST=100 ORACLE_CASES=500 npm test tests/oracle` looks further than every run can.
const CASES = Number(process.env['ORACLE_CASES'] ?? 12);
const FIRST = Number(process.env['ORACLE_FIRST'] ?? 1);

describe('random programs', () => {
  const seeds = Array.from({ length: CASES }, (_, index) => FIRST + index);

  test.each(seeds)('seed %i: both engines post the same and rank the same', async (seed) => {
    const given = randomCase(seed);
    expect(await sqlOutcome(given)).toEqual(oracleOutcome(given));
  });
});
