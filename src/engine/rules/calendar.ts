import type { Cell } from '../../intake/database.ts';
import { contains, type Day, eachDay } from '../../program/day.ts';
import type { Program, Rule } from '../../program/program.ts';
import { multiply, type Ratio, ratio, scaled } from '../../program/ratio.ts';
import type { Scales } from './scales.ts';
import type { Window } from './windows.ts';

/** Rows of `rule_window`. */
export const windowRows = (number: number, windows: readonly Window[]): Cell[][] =>
  windows.map((window, index) => [number, index, window.span.from, window.span.until]);

/** Rows of `rule_day`: every day on which the rule runs, what its facts weigh there. */
export function dayRows(rule: Rule, number: number, windows: readonly Window[], scales: Scales): Cell[][] {
  return windows.flatMap((window, index) =>
    window.parts.flatMap((part, partIndex) =>
      eachDay(part.span).map((day): Cell[] => [
        number,
        day,
        slotOf(number, index, partIndex),
        weightOn(rule, day, scales),
      ]),
    ),
  );
}

/** What a fact of a day weighs: the product of the boosts on facts that hold it, in the rule's units. */
export const weightOn = (rule: Rule, day: Day, scales: Scales): bigint =>
  scaled(boostOn(rule, day, 'facts'), scales.weight);

/** Rows of `rule_part`: how often what a part earned counts, and whose stage it is. */
export function partRows(
  program: Program,
  rule: Rule,
  number: number,
  windows: readonly Window[],
  scales: Scales,
): Cell[][] {
  return windows.flatMap((window, index) =>
    window.parts.map((part, partIndex): Cell[] => [
      slotOf(number, index, partIndex),
      number,
      index,
      partIndex,
      scaled(boostOn(rule, part.span.from, 'points'), scales.times),
      part.stage ? program.stages.indexOf(part.stage) : null,
    ]),
  );
}

/** One number for a part of a window of a rule; within a rule in order of time. */
export const slotOf = (rule: number, window: number, part: number): number =>
  rule * 1_000_000 + window * 100 + part;

const boostOn = (rule: Rule, day: Day, on: 'facts' | 'points'): Ratio =>
  rule.boosts
    .filter((boost) => boost.on === on && contains(boost.period, day))
    .reduce((times, boost) => multiply(times, boost.times), ratio(1n));
