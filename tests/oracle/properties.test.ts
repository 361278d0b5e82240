import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Row } from '../../src/results/contract.ts';
import type { Case, Rule } from './case.ts';
import { type Chance, chanceOf } from './chance.ts';
import { cappedOnce, isMonotone, isOnlyOwn, limitsOf } from './dependence.ts';
import { jumbled } from './jumbled.ts';
import { summed } from './outcome.ts';
import { groups, moreSales, together } from './random-case.ts';
import { randomDay, returnedWhole } from './random-facts.ts';
import { withoutPerson } from './smaller.ts';
import { sqlLedger, sqlOutcome, units } from './sql-outcome.ts';

const SEED = Number(process.env['PROPERTY_SEED'] ?? 20_170_603);
const RUNS = Number(process.env['PROPERTY_RUNS'] ?? 2);
const SIZE = 10;

/** What holds for some programs side by side, however chance goes on. fast-check prints what to try again. */
const holds = (property: (given: Case, number: number) => Promise<void>): Promise<void> =>
  fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 99_999 }), fc.nat(), async (group, number) => {
      const [seeds = []] = groups(group * 25, SIZE);
      await property(together(seeds), number);
    }),
    { seed: SEED, numRuns: RUNS, endOnFailure: true },
  );

const posted = (row: Row<'ledger'>): string =>
  [row.posted_on, row.participant_id, row.rule_id, row.window_from, row.stage_id, row.team_id]
    .concat(row.kind, row.points)
    .join(' ');

const perRule = ({ participant_id, rule_id }: Row<'ledger'>): string => `${participant_id} ${rule_id}`;

/** All points of rules, added up by what `key` says of a row. */
const totals = (
  rows: readonly Row<'ledger'>[],
  key: (row: Row<'ledger'>) => string,
): Record<string, string> =>
  summed(rows.filter(({ kind }) => EARNED.includes(kind)).map((row) => [key(row), units(row.points)]));

const EARNED: readonly string[] = ['earn', 'restatement'];

describe('for any programs', () => {
  test('the order of rows, how they are split into files, and files that come twice change nothing', () =>
    holds(async (given, number) => {
      expect(await sqlOutcome(given, jumbled(number))).toEqual(await sqlOutcome(given));
    }));

  test('the ledger up to a day is the same whether it is computed then or later', () =>
    holds(async (given, number) => {
      const chance = chanceOf(number);
      const later = await sqlLedger(given);
      for (const day of [randomDay(chance), randomDay(chance), randomDay(chance)]) {
        const then = await sqlLedger(given, day);
        expect(then.map(posted)).toEqual(later.filter((row) => row.posted_on <= day).map(posted));
      }
    }));

  test('a sale and its full linked return leave what rules give as without both', () =>
    holds(async (given, number) => {
      const chance = chanceOf(number);
      // A gate that stays open once it was met is meant to remember the sale.
      const rules = kept(given, ({ gate }) => !gate?.onceMet);
      const advances = among(given.advances, rules);
      const free = cappedOnce({ ...given, rules, limits: among(given.limits, rules), advances });
      const limited = limitsOf(free);
      const sums = async (facts: Case['facts']) =>
        totals(await sqlLedger({ ...free, facts }), (row) => limited.get(row.rule_id) ?? perRule(row));
      const pairs = moreSales(chance, given).flatMap((sale) => [sale, returnedWhole(chance, sale)]);
      expect(await sums([...given.facts, ...pairs])).toEqual(await sums(given.facts));
    }));

  test('one more sale takes no points away where rules only rise', async () => {
    let looked = 0;
    await holds(async (given, number) => {
      const rules = kept(given, (rule) => isMonotone(given, rule));
      const sums = async (facts: Case['facts']) =>
        totals(await sqlLedger({ ...given, rules, limits: [], advances: [], facts }), perRule);
      const before = await sums(given.facts);
      const after = await sums([...given.facts, ...moreSales(chanceOf(number), given)]);
      looked += Object.keys(before).length;
      const fallen = Object.entries(before).filter(
        ([key, points]) => BigInt(after[key] ?? 0) < BigInt(points),
      );
      expect(fallen).toEqual([]);
    });
    expect(looked).toBeGreaterThan(0);
  });

  test('without somebody the others have the same postings of rules about their own sales', () =>
    holds(async (given, number) => {
      const rules = kept(given, (rule) => isOnlyOwn(given, rule));
      const limits = among(given.limits, rules).filter(({ of }) => of === 'participant');
      const gone = absent(chanceOf(number), given);
      const rows = async (one: Case) =>
        (await sqlLedger(one))
          .filter((row) => EARNED.includes(row.kind) && !gone.includes(row.participant_id))
          .map(posted);
      // What two share is of both.
      const own = { ...given, rules, limits, advances: among(given.advances, rules), credits: [] };
      const remaining = await rows(own);
      expect(remaining.length).toBeGreaterThan(0);
      expect(await rows(gone.reduce(withoutPerson, own))).toEqual(remaining);
    }));
});

/** The rules, and the versions of them, that are asked for. */
const kept = ({ rules }: Case, isKept: (rule: Rule) => boolean): Rule[] =>
  rules
    .filter(isKept)
    .map((rule) => ({ ...rule, versions: rule.versions.filter((version) => isKept(version.rule)) }));

/** Limits, or advances, of the rules that are left. */
const among = <T extends { readonly rules: readonly string[] }>(
  rows: readonly T[],
  rules: Case['rules'],
): T[] =>
  rows
    .map((row) => ({ ...row, rules: row.rules.filter((id) => rules.some((rule) => rule.id === id)) }))
    .filter((row) => row.rules.length > 0);

/** One of each program. */
const absent = (chance: Chance, { people }: Case): string[] =>
  [...Map.groupBy(people, ({ program }) => program).values()].flatMap((own) =>
    own.length < 2 ? [] : [own[chance.int(0, own.length - 1)]?.id ?? ''],
  );
