import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { exampleProblems } from '../../src/examples/run.ts';
import { leftOut, type Reason } from '../../src/portal/calculator/left-out.ts';
import { type Ground, publishRule } from '../../src/portal/calculator/publish.ts';
import type { Published } from '../../src/portal/calculator/published.ts';
import { worths } from '../../src/portal/calculator/worth.ts';
import { runsIn } from '../../src/portal/rules/rule.ts';
import type { Example, Total } from '../../src/program/example.ts';
import type { Measure, Program, Rule, Stage } from '../../src/program/program.ts';
import { type Ratio, ratio } from '../../src/program/ratio.ts';
import { readProgram } from '../../src/program/read.ts';
import { versionFor } from '../../src/program/versions.ts';
import { type Chance, chanceOf } from '../oracle/chance.ts';
import { writeCase } from '../oracle/files.ts';
import { groups, together } from '../oracle/random-case.ts';
import { programs, rootOf } from '../programs/results.ts';

// Whatever values the sliders have, the calculator pays what the engine pays to somebody who has them.

const folder = mkdtempSync(join(tmpdir(), 'laurel-calculator-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const PEOPLE = 12;

interface Told {
  readonly examples: readonly Example[];
  readonly reasons: readonly (Reason | null)[];
}

/** Somebody with random values in each stage, and what the calculator says that each rule it offers pays them. */
function told(program: Program, chance: Chance): Told {
  const reasons: (Reason | null)[] = [];
  const examples = program.stages.flatMap((stage) => {
    const running = program.rules
      .map((rule) => versionFor(rule, stage.period.from, stage.closes))
      .filter((rule) => runsIn(rule, stage) && rule.over !== 'program');
    const why = running.map((rule) => leftOut(rule, { program, stage, ahead: stage.period }));
    reasons.push(...why);
    const offered = running.filter((_, index) => why[index] === null);
    const count = offered.length === 0 ? 0 : PEOPLE;
    return Array.from({ length: count }, () => exampleOf(program, stage, offered, chance));
  });
  return { examples, reasons };
}

function exampleOf(program: Program, stage: Stage, offered: readonly Rule[], chance: Chance): Example {
  const segment = program.segments[chance.int(0, Math.max(0, program.segments.length - 1))]?.id ?? '';
  const rules = offered.filter(({ segments }) => segments?.includes(segment) ?? true);
  const own = program.measures.filter(({ from }) => from !== null);
  const values = own.map((measure) => someValue(measure, chance));
  const targets = totals(own, chance);
  const baselines = totals(own, chance);
  const columns = [...new Set(rules.flatMap(({ times }) => times ?? []))];
  const participant = Object.fromEntries(columns.map((column) => [column, `${chance.int(0, 900)}.5`]));
  const ground: Ground = {
    use: (measure) => ({ slider: own.findIndex(({ id }) => id === measure), plus: '0/1' }),
    compared: (measure, _over, by) =>
      (by === 'target' ? targets : baselines).find((one) => one.measure === measure)?.value ?? null,
    column: (name) => ratio(BigInt((participant[name] ?? '0').replace('.5', '')) * 2n + 1n, 2n),
    boosted: () => ratio(0n),
    hasOpened: () => false,
  };
  const published: Published = {
    sliders: own.map(({ decimals }) => ({
      ...{ title: '', money: false, decimals },
      ...{ now: '0', to: '0', step: '1', edges: [] },
    })),
    rules: rules.map((rule) => publishRule(rule, ground, { title: '', labels: [], counts: true })),
    ...{ decimals: program.points.decimals, board: null, currency: '' },
  };
  const paid = worths(published, values);
  return {
    name: { en: 'random' },
    given: {
      ...{ segment, team: null, stage: stage.id, on: null, participant, choices: [], facts: [] },
      ...{ targets, baselines },
      measures: own.map(({ id, decimals }, index) => ({
        measure: id,
        value: ratio(values[index] ?? 0n, 10n ** BigInt(decimals)),
      })),
    },
    expect: rules.map(({ id }, index) => ({ rule: id, points: paid[index]?.points as Ratio })),
  };
}

/** Round values lie on edges, where a step more or less shows. */
function someValue({ decimals }: Measure, chance: Chance): bigint {
  const whole = BigInt(chance.pick([0, 1, 5, 10, 50, 100, 250, 500, 1000, 2000, 5000]));
  const unit = 10n ** BigInt(decimals);
  return chance.percent(50) ? whole * unit : whole * unit + BigInt(chance.int(0, 99_999));
}

const totals = (measures: readonly Measure[], chance: Chance): Total[] =>
  measures
    .filter(() => chance.percent(85))
    .map(({ id }) => ({ measure: id, value: ratio(BigInt(chance.pick([1, 7, 10, 100, 300, 1000]))) }));

const random = groups(7_000, 50).map(
  (seeds) => [`random programs ${seeds[0]}`, writeCase(together(seeds))] as const,
);
afterAll(() => {
  for (const [, root] of random) rmSync(root, { recursive: true, force: true });
});
const golden = programs.map((name) => [name, rootOf(name)] as const);

const seen = new Map<Reason | null, number>();

test.each([...golden, ...random])('%s: the calculator pays what the engine pays', async (name, root) => {
  const { program } = readProgram(root);
  if (!program) throw new Error(`${name} is not sound`);
  const { examples, reasons } = told(program, chanceOf(name.length * 7919));
  for (const reason of reasons) seen.set(reason, (seen.get(reason) ?? 0) + 1);
  const problems = await exampleProblems({ ...program, examples }, join(folder, name.replaceAll(' ', '-')));
  expect(problems.map(({ message }) => message)).toEqual([]);
});

test('most kinds of rules have been offered, and each reason has left one out', () => {
  expect(seen.get(null)).toBeGreaterThan(40);
  expect([...seen.keys()].filter((reason) => reason !== null).sort()).toEqual([
    ...['choice', 'days', 'later', 'lottery', 'made', 'race', 'shared', 'together', 'window'],
  ]);
});
