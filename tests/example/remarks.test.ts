import { describe, expect, test } from 'vitest';
import { type Agent, agents } from './second/agents.ts';
import { STAGES, type Stage } from './second/calendar.ts';
import { GTX_CAP, gtxBeforeCap, targetBeforeGate, targetPoints } from './second/entitlement.ts';

const inEachStage = (of: (agent: Agent, stage: Stage) => boolean) =>
  Object.fromEntries(
    STAGES.map((stage) => [stage.id, agents.filter((agent) => of(agent, stage)).map(({ id }) => id)]),
  );

const gtxPoints = (agent: Agent, stage: Stage): bigint => gtxBeforeCap(agent, stage, stage.to).points;

describe('what the rules were tried for', () => {
  test('the cap stops one agent in each stage', () => {
    expect(inEachStage((agent, stage) => gtxPoints(agent, stage) > GTX_CAP)).toEqual({
      q2: ['darcel-schlecht'],
      q3: ['darcel-schlecht'],
      q4: ['darcel-schlecht'],
    });
  });

  test('another stands exactly on the cap in the second quarter', () => {
    expect(inEachStage((agent, stage) => gtxPoints(agent, stage) === GTX_CAP)).toEqual({
      q2: ['daniell-hammack'],
      q3: [],
      q4: [],
    });
  });

  test('the gate costs six agents points in the fourth quarter', () => {
    const costs = (agent: Agent, stage: Stage): boolean =>
      targetBeforeGate(agent, stage, stage.to).points > targetPoints(agent, stage, stage.to).points;
    expect(inEachStage(costs)).toEqual({
      q2: [],
      q3: [],
      q4: [
        'lajuana-vencill',
        'moses-frase',
        'rosie-papadopoulos',
        'wilburn-farren',
        'hayden-neloms',
        'elease-gluck',
      ],
    });
  });
});
