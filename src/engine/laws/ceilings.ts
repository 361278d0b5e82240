import type { Cell, Database } from '../../intake/database.ts';
import { isDivided } from '../../program/pools.ts';
import type { Limit, Program, Rule } from '../../program/program.ts';
import { multiply, ratio, scaled } from '../../program/ratio.ts';
import { editionsOf } from '../../program/versions.ts';
import { pointScale } from '../rules/scales.ts';

/** Fills `ceiling`. Above a pool that is divided caps and limits say what is earned, and only the pool what is paid. */
export async function fillCeilings(db: Database, program: Program): Promise<void> {
  const rows = [...capRows(program), ...limitRows(program)];
  await db.run(new URL('ceiling.sql', import.meta.url));
  await db.fill(
    'ceiling',
    rows.map(({ points, cells }, number) => [
      number,
      ...cells,
      scaled(multiply(points, ratio(pointScale(program))), 1n),
    ]),
  );
}

/** A row without its number, and its points. */
interface Ceiling {
  readonly cells: readonly Cell[];
  readonly points: Limit['points'];
}

function capRows(program: Program): Ceiling[] {
  let number = 0;
  return program.rules.flatMap((rule) => {
    const first = number;
    number += editionsOf(rule).length;
    if (isDivided(program, rule.id)) return [];
    return rule.caps.map(({ points, over }, cap) => ({
      points,
      cells: [`the cap of ${rule.id} over a ${over}`, first, cap, null, 'participant', waits(rule)],
    }));
  });
}

const limitRows = (program: Program): Ceiling[] =>
  program.limits.flatMap(({ points, rules: own, of, overflow }, number) => {
    const isPool = overflow === 'pro_rata';
    if (!isPool && own.some((rule) => isDivided(program, rule))) return [];
    const waiting = program.rules.some((rule) => own.includes(rule.id) && waits(rule));
    const name = `the ${isPool ? 'pool' : 'limit'} of ${own.join(', ')}`;
    return [{ points, cells: [name, null, null, number, of, waiting && !isPool] }];
  });

const waits = ({ pays }: Rule): boolean => pays !== 'daily';
