import type { Cell, Database } from '../../intake/database.ts';
import { isDivided } from '../../program/pools.ts';
import type { Limit, Program, Rule } from '../../program/program.ts';
import { multiply, ratio, scaled } from '../../program/ratio.ts';
import { editionsOf } from '../../program/versions.ts';
import { pointScale } from '../rules/scales.ts';

const sql = (name: string): URL => new URL(`${name}.sql`, import.meta.url);

/** Fills `ceiling` and `ceiling_above`: caps, limits and the budget, each with those that what it lets through passes later. */
export async function fillCeilings(db: Database, program: Program): Promise<void> {
  const ceilings = [...caps(program), ...limits(program)];
  for (const name of ['ceiling', 'ceiling_above']) await db.run(sql(name));
  await db.fill(
    'ceiling',
    ceilings.map(({ points, cells }, number) => [
      number,
      ...cells,
      scaled(multiply(points, ratio(pointScale(program))), 1n),
    ]),
  );
  await db.fill(
    'ceiling_above',
    ceilings.flatMap((one, number) =>
      ceilings.flatMap((other, above): Cell[][] =>
        above > number && one.rules.some((rule) => other.rules.includes(rule)) ? [[number, above]] : [],
      ),
    ),
  );
}

/** A row without its number and its points, and whose points it holds. In the order in which points pass them. */
interface Ceiling {
  readonly cells: readonly Cell[];
  readonly points: Limit['points'];
  readonly rules: readonly string[];
}

/** A rule of teams is capped before its members share: together they are paid no more. */
function caps(program: Program): Ceiling[] {
  let number = 0;
  return program.rules.flatMap((rule) => {
    const first = number;
    number += editionsOf(rule).length;
    const holder = rule.team ? 'team' : 'participant';
    const told = !isDivided(program, rule.id) && rule.team?.share !== 'each';
    return rule.caps.map(({ points, over }, cap) => ({
      points,
      cells: [`the cap of ${rule.id} over a ${over}`, first, cap, null, holder, waits(rule), told],
      rules: [rule.id],
    }));
  });
}

const limits = (program: Program): Ceiling[] =>
  program.limits.map(({ points, rules: own, of, overflow }, number) => {
    const isPool = overflow === 'pro_rata';
    const told = isPool || !own.some((rule) => isDivided(program, rule));
    const waiting = program.rules.some((rule) => own.includes(rule.id) && waits(rule));
    const name = `the ${isPool ? 'pool' : 'limit'} of ${own.join(', ')}`;
    return { points, cells: [name, null, null, number, of, waiting && !isPool, told], rules: own };
  });

const waits = ({ pays }: Rule): boolean => pays !== 'daily';
