import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { Database } from '../../../src/intake/database.ts';
import { lastDay } from '../../../src/program/day.ts';
import { readProgram } from '../../../src/program/read.ts';
import { relations } from '../../../src/results/contract.ts';
import { publishFigures, SEASON, STANDING } from '../../../src/results/figures/figures.ts';
import { root, scoredExample } from '../scored.ts';
import { exampleResults, type Results } from './found.ts';
import * as own from './own.ts';
import * as standing from './standing.ts';

const BY_QUERY: Readonly<Record<string, (results: Results) => string[]>> = {
  objective_reach: standing.objective,
  target_reach: standing.targets,
  participation: standing.participation,
  points_spread: standing.spread,
  quarter_moves: standing.moves,
  cost: standing.cost,
  next_target: standing.next,
  podium: standing.podium,
  points_owed: standing.owed,
  best_day: own.bestDays,
  streak: own.streaks,
  growth: own.growth,
  best_rank: own.bestRanks,
  rewards_won: own.rewards,
};

describe('figures of the example', () => {
  const results = scoredExample();
  let published: string[];
  beforeAll(() => {
    published = readFileSync(join(results, 'figures.csv'), 'utf8').trimEnd().split('\n').slice(1);
  });
  const of = (...queries: string[]): string[] =>
    published.filter((line) => queries.includes(line.split(',')[0] ?? '')).toSorted();

  test.each(Object.keys(BY_QUERY))('%s is what plain TypeScript makes of the CSV files', (query) => {
    expect(of(query).length).toBeGreaterThan(0);
    expect(of(query)).toEqual(BY_QUERY[query]?.(exampleResults(results)).toSorted());
  });

  test('so are the totals, and those of each file', () => {
    expect(of('season_totals', 'delivered_rows')).toEqual(
      standing.totals(exampleResults(results)).toSorted(),
    );
  });

  test('there is no uplift without a baseline, and no other query', () => {
    const named = new Set(published.map((line) => line.split(',')[0]));
    const all = [...STANDING, ...SEASON].filter((query) => query !== 'uplift');
    expect([...named].toSorted()).toEqual(all.toSorted());
  });

  test('come out of the relations that an archive holds, and of nothing else', async () => {
    const held = join(results, 'held');
    mkdirSync(held);
    for (const relation of Object.keys(relations))
      if (relation !== 'figures')
        copyFileSync(join(results, `${relation}.parquet`), join(held, `${relation}.parquet`));
    const { program } = readProgram(root);
    if (!program) throw new Error('the example has errors');
    const db = await Database.open({ threads: 1, memoryMb: 500, spill: join(held, 'spill') });
    try {
      await publishFigures(db, held, program, lastDay(program.period));
      const select = join(held, 'all.sql');
      writeFileSync(select, 'from figures');
      const again = await db.rows(pathToFileURL(select));
      expect(
        again.map((row) =>
          Object.values(row)
            .map((cell) => cell ?? '')
            .join(','),
        ),
      ).toEqual(published);
    } finally {
      db.close();
    }
  });
});
