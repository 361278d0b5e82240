import { expect, test } from 'vitest';
import type { Program, Stage } from '../../src/program/program.ts';
import { isOver, isSettled, programState, stageState } from '../../src/program/states.ts';

const spring = {
  id: 'spring',
  period: { from: '2027-04-01', until: '2027-07-01' },
  freeze: '2027-06-24',
  closes: '2027-07-07',
} as Stage;
const summer = {
  id: 'summer',
  period: { from: '2027-07-01', until: '2027-10-01' },
  freeze: null,
  closes: '2027-10-07',
} as Stage;
const program = {
  period: { from: '2027-04-01', until: '2027-10-01' },
  stages: [spring, summer],
} as unknown as Program;
const NONE = new Set<string>();
const BOTH = new Set(['spring', 'summer']);

test.each([
  ['2027-03-31', 'planned', 'planned', 'planned'],
  ['2027-04-01', 'running', 'planned', 'running'],
  ['2027-06-23', 'running', 'planned', 'running'],
  ['2027-06-24', 'frozen', 'planned', 'frozen'],
  ['2027-07-06', 'frozen', 'running', 'frozen'],
  ['2027-07-07', 'closed', 'running', 'running'],
  ['2027-09-29', 'closed', 'running', 'running'],
  ['2027-09-30', 'closed', 'ended', 'ended'],
  ['2027-10-06', 'closed', 'ended', 'ended'],
  ['2027-10-07', 'closed', 'closed', 'closed'],
])('on %s two stages are %s and %s, and the program %s', (today, first, second, whole) => {
  expect([spring, summer].map((stage) => stageState(stage, today, NONE))).toEqual([first, second]);
  expect(programState(program, today, NONE)).toBe(whole);
});

test('what has closed is final once its closing is committed, and the program with its last stage', () => {
  expect(stageState(spring, '2027-07-06', BOTH)).toBe('frozen');
  expect(stageState(spring, '2027-07-07', BOTH)).toBe('final');
  expect(programState(program, '2027-10-06', BOTH)).toBe('ended');
  expect(programState(program, '2027-10-07', new Set(['summer']))).toBe('closed');
  expect(programState(program, '2027-10-07', BOTH)).toBe('final');
});

test('a state in which nothing moves any more is over, too', () => {
  const states = ['planned', 'running', 'frozen', 'ended', 'closed', 'final'] as const;
  expect(states.filter(isOver)).toEqual(['ended', 'closed', 'final']);
  expect(states.filter(isSettled)).toEqual(['closed', 'final']);
});
