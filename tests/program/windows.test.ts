import { expect, test } from 'vitest';
import { holds } from '../../src/program/checks/windows.ts';
import type { WindowSize } from '../../src/program/program.ts';
import { NARROW_TO_WIDE } from '../../src/program/resolve/rule.ts';

const heldBy = (inner: WindowSize, inStages: boolean): string =>
  NARROW_TO_WIDE.filter((outer) => holds(outer, inner, inStages)).join(' ');

test('in stages the calendar is cut at their borders, so a stage holds all of it', () => {
  expect(NARROW_TO_WIDE.map((inner) => `${inner}: ${heldBy(inner, true)}`)).toEqual([
    'event: event day week month quarter half year stage program',
    'day: day week month quarter half year stage program',
    'week: week stage program',
    'month: month quarter half year stage program',
    'quarter: quarter half year stage program',
    'half: half year stage program',
    'year: year stage program',
    'stage: stage program',
    'program: program',
  ]);
});

test('for a period of its own, a rule has a calendar that no stage cuts', () => {
  expect(NARROW_TO_WIDE.map((inner) => `${inner}: ${heldBy(inner, false)}`)).toEqual([
    'event: event day week month quarter half year stage program',
    'day: day week month quarter half year stage program',
    'week: week program',
    'month: month quarter half year program',
    'quarter: quarter half year program',
    'half: half year program',
    'year: year program',
    'stage: stage program',
    'program: program',
  ]);
});
