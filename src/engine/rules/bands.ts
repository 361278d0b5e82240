import type { Cell } from '../../intake/database.ts';
import { bandsOverShare, ruleAgainst } from '../../program/compared.ts';
import type { Program, Rule } from '../../program/program.ts';
import { scaled } from '../../program/ratio.ts';
import { pointParts, type Scales, slope } from './scales.ts';

/** Rows of `band` for a rule, by edge. */
export function bandRows(program: Program, rule: Rule, number: number, scales: Scales): Cell[][] {
  const edgeScale = ruleAgainst(rule) === null ? scales.x : scales.edge;
  const bands = bandsOverShare(rule);
  return bands.map((band, index) => {
    const next = bands[index + 1]?.from ?? null;
    const { points, step } = slope(band, program, scales.points, edgeScale);
    return [
      number,
      band.from === null ? null : scaled(band.from, edgeScale),
      next === null ? null : scaled(next, edgeScale),
      scaled(band.origin, edgeScale),
      step,
      band.whole,
      points,
      pointParts(band.at, program, scales.points),
      band.whole ? 1n : scales.commonStep / step,
    ];
  });
}
