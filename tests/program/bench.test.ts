import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { writeProgram } from '../../scripts/bench/program.ts';
import { writeData } from '../../scripts/bench/sales.ts';
import { readReference } from '../../src/intake/reference/read.ts';
import type { Measure } from '../../src/program/program.ts';
import { readProgram } from '../../src/program/read.ts';

/** The bench program with so many rules, and the folder that it is in. */
function benchOf(count: 8 | 40) {
  const root = mkdtempSync(join(tmpdir(), 'laurel-bench-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  writeProgram(root, count);
  const { program, diagnostics } = readProgram(root);
  expect(diagnostics).toEqual([]);
  if (!program) throw new Error('the bench program is not sound');
  return { root, program };
}

test('the program that is timed is sound and has eight rules', () => {
  expect(benchOf(8).program.rules).toHaveLength(8);
});

/** Each of a few words that something of a kind says, once; what it does not say is left out. */
const used = <T>(all: readonly T[], of: (one: T) => string | null | undefined | false): string[] =>
  [...new Set(all.map(of))].filter((one) => typeof one === 'string').toSorted();

/** `sum`, `count days`, `average`: what a measure makes of facts. */
const formOf = ({ of }: Measure): string =>
  'count' in of ? `count ${of.count}` : (Object.keys(of)[0] ?? '');

test('the larger one has forty, with every curve, window, way to pay and condition', () => {
  const { rules } = benchOf(40).program;
  expect(rules).toHaveLength(40);
  expect(used(rules, ({ curve }) => curve.form)).toEqual([
    ...['bands', 'choice', 'first_to', 'flat', 'interpolated'],
    ...['lottery', 'marginal', 'matrix', 'milestones', 'steps', 'whole'],
  ]);
  expect(used(rules, ({ over }) => over)).toEqual([
    ...['day', 'event', 'half', 'month', 'program', 'quarter', 'stage', 'week', 'year'],
  ]);
  expect(used(rules, ({ as }) => as)).toEqual(['growth_over_baseline', 'percent_of_target', 'value']);
  expect(used(rules, ({ pays }) => pays)).toEqual(['at_close', 'at_end', 'daily']);
  expect(used(rules, ({ team }) => team?.share)).toEqual(['by_contribution', 'each', 'equally']);
  expect(used(rules, ({ missing }) => missing && Object.keys(missing)[0])).toEqual(['points', 'target']);
  expect(used(rules, ({ gate }) => gate?.needs)).toEqual(['all', 'any']);
  expect(
    used(
      rules.flatMap(({ boosts }) => boosts),
      ({ on }) => on,
    ),
  ).toEqual(['facts', 'points']);
  expect(
    rules.filter(({ versions }) => versions.some(({ since }) => since?.reason)).map(({ id }) => id),
  ).toEqual(['week-large']);
  expect(rules.filter(({ times }) => times).map(({ id, times }) => [id, times])).toEqual([
    ['stage-pay', 'target_pay'],
  ]);
});

test('it counts in every way, of sales and activities', () => {
  const { measures } = benchOf(40).program;
  expect(used(measures, formOf)).toEqual([
    ...['average', 'count days', 'count rows', 'count_distinct', 'count_new', 'longest_run'],
    ...['ratio', 'scorecard', 'sum', 'weighted'],
  ]);
  expect(used(measures, ({ credited }) => credited)).toEqual(['manager', 'managers', 'seller']);
  expect(used(measures, ({ confirmedWithin, id }) => confirmedWithin !== null && id)).toEqual(['won']);
  expect(used(measures, ({ atMost, id }) => atMost !== null && id)).toEqual(['few', 'won']);
  expect(used(measures, ({ upToBaselinePer }) => upToBaselinePer)).toEqual(['customer_id']);
  expect(
    used(
      measures.flatMap(({ where }) => where),
      ({ subject }) => subject,
    ),
  ).toEqual(['customer', 'participant', 'product', 'row']);
  const cards = measures.flatMap(({ of }) => ('scorecard' in of ? of.scorecard.parts : []));
  expect(cards.map(({ clip, obligatory }) => [clip !== null, obligatory !== null])).toEqual([
    [true, true],
    [false, false],
  ]);
});

test('it limits, advances, expires, and ranks in every way', () => {
  const { limits, advances, rankings, stages, points, rewards } = benchOf(40).program;
  expect(used(limits, ({ of, overflow }) => `${of} ${overflow}`)).toEqual([
    ...['everyone pro_rata', 'everyone stop', 'participant stop', 'team stop'],
  ]);
  expect(used(advances, ({ recover, atEnd }) => (recover ? atEnd : 'not recovered'))).toEqual([
    ...['collect', 'forgive', 'not recovered'],
  ]);
  expect(points.expireAfter).toEqual({ months: 0, days: 90 });
  expect(used(stages, ({ series }) => series?.id)).toEqual(['s3']);
  expect(used(stages, ({ enterBy, id }) => enterBy && id)).toEqual(['sprint']);
  expect(used(stages, ({ freeze, id }) => freeze && id)).toEqual(['s2']);
  expect(used(stages, ({ segments, target, id }) => segments && target && id)).toEqual(['s2']);
  expect(used(rankings, ({ each }) => each)).toEqual(['month', 'program', 'stage', 'week']);
  expect(used(rewards, ({ payout, id }) => payout && id)).toEqual(['card']);
});

test('what happens in it is in order: entries, choices, shares, redemptions, and what is given by hand', () => {
  const { root, program } = benchOf(40);
  writeData(root, { rules: 40, lines: 1800, days: 180, participants: 40, products: 20 });
  const { reference, diagnostics } = readReference(root, program);
  // There are teams for five hundred times as many.
  expect(diagnostics.filter(({ code }) => code !== 'team-empty')).toEqual([]);
  const { entries, choices, credits, redemptions, adjustments } = reference;
  const filled = { entries, choices, credits, redemptions, adjustments };
  const counted = Object.fromEntries(Object.entries(filled).map(([name, rows]) => [name, rows.length]));
  // Of 32 sales that are shared, 16 have a third row and 7 are divided again.
  expect(counted).toEqual({ entries: 20, choices: 28, credits: 94, redemptions: 8, adjustments: 3 });
});
