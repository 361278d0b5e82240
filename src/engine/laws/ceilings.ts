import type { Cell, Database } from '../../intake/database.ts';
import type { Limit, Program, Rule } from '../../program/program.ts';
import { multiply, ratio, scaled } from '../../program/ratio.ts';
import { editionsOf } from '../../program/versions.ts';
import { pointScale } from '../rules/scales.ts';

/** Fills `ceiling`. Under a divided budget caps and limits say what is earned, and only the budget what is paid. */
export async function fillCeilings(db: Database, program: Program): Promise<void> {
  const budget = program.limits.find(({ overflow }) => overflow === 'pro_rata');
  const rows = budget ? [budgetRow(budget)] : [...capRows(program), ...limitRows(program)];
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

const budgetRow = ({ points }: Limit): Ceiling => ({
  points,
  cells: ['the budget', null, null, null, 'everyone', false],
});

function capRows({ rules }: Program): Ceiling[] {
  let number = 0;
  return rules.flatMap((rule) => {
    const first = number;
    number += editionsOf(rule).length;
    return rule.caps.map(({ points, over }, cap) => ({
      points,
      cells: [`the cap of ${rule.id} over a ${over}`, first, cap, null, 'participant', waits(rule)],
    }));
  });
}

const limitRows = ({ limits, rules }: Program): Ceiling[] =>
  limits.map(({ points, rules: own, of }, number) => ({
    points,
    cells: [
      `the limit of ${own.join(', ')}`,
      ...[null, null, number, of],
      rules.some((rule) => own.includes(rule.id) && waits(rule)),
    ],
  }));

const waits = ({ pays }: Rule): boolean => pays !== 'daily';
