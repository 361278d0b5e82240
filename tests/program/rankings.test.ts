import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ratio } from '../../src/program/ratio.ts';
import { programWith } from './program-of.ts';

const base = (file: string): string =>
  readFileSync(new URL(`../diagnostics/base/${file}`, import.meta.url), 'utf8');

describe('rankings', () => {
  test('has rankings in which default stands for every stage that is not named', () => {
    const rankings = base('program/rankings.yaml')
      .replace(
        'stages: { default: { places_on: board, table: full } }',
        'best_of: 1\n    stages: { may: { places_on: board, table: half }, default: { places_on: board, table: full } }',
      )
      .replace('{ full: [10, 5, 3] }', '{ full: [10, 5, 3], half: [5, 2.5] }');
    const season = programWith({ 'program/rankings.yaml': rankings }).rankings[1];
    expect(season).toEqual({
      id: 'season',
      title: { en: 'Season', pl: 'Sezon' },
      each: 'program',
      closesAfter: 7,
      of: 'participants',
      within: 'segment',
      score: {
        kind: 'places',
        stages: {
          april: { ranking: 'board', table: [ratio(10n), ratio(5n), ratio(3n)], countback: true },
          may: { ranking: 'board', table: [ratio(5n), ratio(5n, 2n)], countback: true },
        },
        add: [],
        tiedPlaces: 'each',
        bestOf: 1,
      },
      teams: null,
      placedAbove: null,
      stage: null,
      eligible: [],
      ties: [],
      prizes: [],
    });
  });
});
