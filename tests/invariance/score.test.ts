import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root } from '../example/scored.ts';
import { copyProgram, remove, unchanged } from './copies.ts';
import { USUAL, written } from './surroundings.ts';

describe('the results of the example are the same bytes', () => {
  let usual: Record<string, string>;
  let elsewhere: string;
  beforeAll(() => {
    usual = written('score', root, USUAL);
    elsewhere = copyProgram(root, unchanged);
  });
  afterAll(() => remove(elsewhere));

  test('with CSV, Parquet and the summary', () => {
    expect(Object.keys(usual)).toContain('ledger.parquet');
    expect(Object.keys(usual)).toHaveLength(40);
  });

  test('with one thread', () => {
    expect(written('score', root, { ...USUAL, threads: '1' })).toEqual(usual);
  });

  test.each([
    { zone: 'Pacific/Kiritimati', language: 'tr_TR.UTF-8' },
    { zone: 'America/Adak', language: 'sv_SE.UTF-8' },
  ])('in the zone $zone and the language $language', (around) => {
    expect(written('score', root, { ...USUAL, ...around })).toEqual(usual);
  });

  test('with directories listed the other way round', () => {
    expect(written('score', root, { ...USUAL, listing: 'reversed' })).toEqual(usual);
  });

  test('from another folder', () => {
    expect(written('score', elsewhere, USUAL)).toEqual(usual);
  });
});
