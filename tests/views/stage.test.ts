import { describe, expect, test } from 'vitest';
import { stagesOn } from '../../src/portal/stage.ts';
import type { Program, Stage } from '../../src/program/program.ts';

const stage = (
  id: string,
  from: string,
  until: string,
  closes: string,
  freeze: string | null = null,
): Stage => ({
  id,
  series: null,
  enterBy: null,
  title: { en: id },
  description: null,
  segments: null,
  target: null,
  period: { from, until },
  closes,
  freeze,
});
const spring = stage('spring', '2027-04-01', '2027-07-01', '2027-07-07');
const summer = stage('summer', '2027-08-01', '2027-09-01', '2027-08-31');
const program = { stages: [spring, summer] } as unknown as Program;

describe('the stages', () => {
  test.each([
    ['2027-03-31', 'planned', 'planned', null, 'spring', 91],
    ['2027-04-01', 'running', 'planned', 'spring', 'spring', 90],
    ['2027-06-29', 'running', 'planned', 'spring', 'spring', 1],
    ['2027-06-30', 'ended', 'planned', null, 'spring', 0],
    ['2027-07-06', 'ended', 'planned', null, 'spring', 0],
    ['2027-07-07', 'closed', 'planned', null, 'spring', 0],
    ['2027-08-01', 'closed', 'running', 'summer', 'summer', 0],
    ['2027-08-31', 'closed', 'closed', null, 'summer', 0],
  ])('on %s', (today, first, second, running, now, left) => {
    const stages = stagesOn(program, today);
    expect([stages.stateOf(spring), stages.stateOf(summer)]).toEqual([first, second]);
    expect(stages.running?.id ?? null).toBe(running);
    expect(stages.now?.id).toBe(now);
    expect(stages.daysLeft(spring)).toBe(left);
  });
});

describe('a stage whose boards stand still', () => {
  const autumn = stage('autumn', '2027-09-01', '2027-10-01', '2027-10-07', '2027-09-24');
  test.each([
    ['2027-09-23', 'running', false, 'autumn'],
    ['2027-09-24', 'frozen', true, 'autumn'],
    ['2027-09-29', 'frozen', true, 'autumn'],
    ['2027-09-30', 'frozen', true, null],
    ['2027-10-06', 'frozen', true, null],
    ['2027-10-07', 'closed', false, null],
  ])('on %s', (today, state, frozen, running) => {
    const stages = stagesOn({ stages: [spring, autumn] } as unknown as Program, today);
    expect(stages.stateOf(autumn)).toBe(state);
    expect(stages.frozen).toBe(frozen);
    expect(stages.running?.id ?? null).toBe(running);
  });
});
