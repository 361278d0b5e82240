import { beforeAll, describe, expect, test } from 'vitest';
import { add, compare, multiply, parseRatio, type Ratio, ratio, subtract } from '../../src/program/ratio.ts';
import type { Row } from '../../src/results/contract.ts';
import { dayAfter, STAGES } from './calendar.ts';
import type { Case, Fact, Rule } from './case.ts';
import { takingPart } from './consent.ts';
import { ledgerOf } from './engine.ts';
import { knownOn, together } from './random-case.ts';
import { Scores, total } from './score.ts';
import { sqlSteps } from './sql-outcome.ts';
import { soldBoard, stageBoard } from './stage-boards.ts';
import { type Entrant, ranked } from './standing.ts';

// What the engine says is missing is tried with the second engine: with all of it the band, place or prize is reached, with
// one unit less it is not.

const TODAY = '2024-03-08';
/** The boards of the stage stand still from this day in a second run. */
const FROZEN = '2024-03-06';
const TOMORROW = dayAfter(TODAY, 1);
const isTried = ({ overTarget }: Rule, index: number): boolean => index % 2 === 0 && !overTarget;
const seeds = Array.from({ length: 20 }, (_, index) => 700 + index);
const given = takingPart(asOfToday(together(seeds)));

/** As known today; every second rule with whole steps of a value, a share of the target or growth, and nothing else that it waits for. */
function asOfToday(all: Case): Case {
  const facts = all.facts.filter((fact) => knownOn(fact, all.facts) <= TODAY);
  const rules = all.rules.map((rule, index) => (isTried(rule, index) ? plain(rule) : rule));
  return {
    ...all,
    freezes: [],
    rules,
    limits: [],
    facts,
    adjustments: all.adjustments.filter(({ day }) => day <= TODAY),
  };
}

function plain(rule: Rule): Rule {
  const { bands, form } = rule.curve;
  const steps = bands.map((band) => ({ ...band, whole: true }));
  const over = rule.over === 'event' ? 'week' : rule.over;
  const [band] = bands;
  const isShare = rule.as !== 'value';
  const measure = isShare || (band?.step ?? 0) >= 50 ? 'revenue' : over === 'stage' ? 'pieces' : 'deals';
  return {
    ...rule,
    ...{
      measure,
      over,
      as: rule.as,
      overTarget: false,
      timesPay: false,
      missing: null,
      pays: 'daily',
      mayFall: true,
    },
    ...{ gate: null, multiply: null, boost: null, cap: null, versions: [] },
    curve: { ...rule.curve, form: form === 'interpolated' ? 'milestones' : form, bands: steps },
  };
}

let steps: Row<'next_steps'>[] = [];
let frozenSteps: Row<'next_steps'>[] = [];
beforeAll(async () => {
  steps = await sqlSteps(given, TODAY);
  frozenSteps = await sqlSteps({ ...given, freezes: [{ stage: 's2', from: FROZEN }] }, TODAY);
});

const exact = (text: string): Ratio => parseRatio(text) ?? ratio(0n);

describe.each([TODAY, FROZEN])('the next place and the next prize, of boards of %s', (shown) => {
  const scores = new Scores(given);
  const boards: Readonly<Record<string, readonly Entrant[]>> = {
    'stage-board': stageBoard(scores, STAGES[1], shown),
    sold: soldBoard(scores, STAGES[1], shown),
  };
  const calls = (id: string): bigint =>
    total(
      scores.people
        .filter((one) => one.id === id)
        .map((one) => scores.measure(one, 'calls', STAGES[1], shown)),
    );

  /** Where someone would stand with so much more: the rank, and the place by which prizes are given. */
  function standing(
    board: string,
    id: string,
    more: Ratio,
  ): { readonly rank: number; readonly prize: number } {
    const all = (boards[board] ?? []).map((one) =>
      one.id === id ? { ...one, score: add(one.score, more), ties: one.reach } : one,
    );
    const rows = ranked(all);
    const own = rows.find((row) => row.id === id);
    const rank = own?.rank ?? Number.POSITIVE_INFINITY;
    const ahead = rows.filter(
      (row) => row.rank === rank && row.group === own?.group && calls(row.id) > calls(id),
    );
    return { rank, prize: board === 'sold' ? rank + ahead.length : rank };
  }

  test.each(['stage-board', 'sold'])('on the board %s take what is said, and no unit less', (board) => {
    const all = shown === TODAY ? steps : frozenSteps;
    const own = all.filter((step) => step.ranking_id === board && step.stage_id === 's2');
    expect(own.map(({ what }) => what)).toEqual(expect.arrayContaining(['place', 'prize']));
    const unit = boards[board]?.[0]?.unit ?? ratio(1n);
    const wrong = own.filter(({ participant_id: id, what, gains, missing }) => {
      const seat = what === 'place' ? 'rank' : 'prize';
      const enough = standing(board, id, exact(missing))[seat] <= Number(gains);
      const less = standing(board, id, subtract(exact(missing), unit))[seat] <= Number(gains);
      return !enough || less;
    });
    expect(wrong).toEqual([]);
  });
});

describe('the next band', () => {
  const MORE: Readonly<Record<string, (missing: Ratio) => Partial<Fact>[]>> = {
    revenue: (missing) => [{ value: textOf(missing) }],
    gtx: (missing) => [{ value: textOf(missing) }],
    pieces: ({ n }) => [{ quantity: Number(n) }],
    deals: ({ n }) => Array.from({ length: Number(n) }, () => ({})),
  };

  /** What a rule would give someone in all with so much more of what it reads, tomorrow. */
  function earned(rule: Rule, id: string, missing: Ratio): bigint {
    const program = given.people.find((person) => person.id === id)?.program ?? '';
    const sale = {
      kind: 'sale',
      person: id,
      day: TOMORROW,
      file: TOMORROW,
      customer: '',
      status: 'open',
    } as const;
    const more =
      missing.n <= 0n
        ? []
        : (MORE[rule.measure]?.(missing) ?? []).map(
            (one, index): Fact => ({
              ...sale,
              id: `${id}-more-${index}`,
              product: `${program}-x`,
              quantity: 1,
              value: '0',
              returns: '',
              ...one,
            }),
          );
    const people = given.people.filter((person) => person.program === program);
    const rows = ledgerOf({ ...given, people, rules: [rule], facts: [...given.facts, ...more] });
    return total(rows.flatMap(({ person, points }) => (person === id ? [points] : [])));
  }

  test('takes what is said, and no unit less', () => {
    const rules = given.rules.filter(isTried);
    const own = steps.flatMap((step) => {
      const rule = rules.find(({ id }) => id === step.rule_id);
      return step.what === 'band' && rule ? [{ step, rule }] : [];
    });
    expect(own.filter(({ rule }) => rule.as === 'value').length).toBeGreaterThan(5);
    expect(own.filter(({ rule }) => rule.as !== 'value').length).toBeGreaterThan(5);
    const wrong = own.filter(({ step, rule }) => {
      const unit = given.measures[rule.measure]?.unit === undefined ? ratio(1n) : ratio(1n, 100n);
      const missing = exact(step.missing);
      const now = earned(rule, step.participant_id, ratio(0n));
      const gains = multiply(exact(step.gains), ratio(10n ** BigInt(given.decimals)));
      const reached = earned(rule, step.participant_id, missing) - now;
      const less = earned(rule, step.participant_id, subtract(missing, unit)) - now;
      return compare(ratio(reached), gains) !== 0 || compare(ratio(less), gains) >= 0;
    });
    expect(wrong).toEqual([]);
  });
});

const textOf = ({ n, d }: Ratio): string => {
  const cents = `${(n * 100n) / d}`.padStart(3, '0');
  return `${cents.slice(0, -2)}.${cents.slice(-2)}`;
};
