import { dayAfter, PERIOD, type Size } from './calendar.ts';
import type { Case, Curve, Rule } from './case.ts';
import type { Chance } from './chance.ts';

const SIZES = ['day', 'week', 'month', 'stage', 'stage', 'program'] as const;
/** A rule of any mechanic that version 1 knows. */
export function randomRule(chance: Chance, id: string, decimals: number, measures: Case['measures']): Rule {
  const percent = chance.percent(25);
  const over = percent ? chance.pick(['month', 'stage', 'program']) : chance.pick(SIZES);
  const measure = percent ? 'revenue' : oneOf(chance, measures);
  const gated = chance.percent(40);
  return {
    id,
    measure,
    percent,
    over,
    stages: chance.percent(25) ? [chance.pick(['s1', 's2'])] : null,
    // A gate and a segment together would ask whose facts the gate reads.
    segment: !gated && chance.percent(30) ? chance.pick(['gold', 'silver']) : null,
    curve: randomCurve(chance, percent ? 10 : isMoney(measures, measure) ? 100 : 1, decimals),
    gate: gated ? randomGate(chance, over, measures) : null,
    boost: chance.percent(40) ? randomBoost(chance, percent) : null,
    cap: chance.percent(40) ? { points: chance.int(5, 40), over: wider(chance, over) } : null,
  };
}

function randomCurve(chance: Chance, unit: number, decimals: number): Curve {
  const form = chance.pick(['flat', 'marginal', 'whole', 'steps', 'milestones']);
  const count = form === 'flat' ? 1 : chance.int(2, 3);
  const step = unit * chance.int(1, 3);
  const isRate = form === 'flat' || form === 'marginal' || form === 'whole';
  const first = isRate ? 0 : step * chance.int(1, 3);
  const width = step * chance.int(2, 4);
  const points = chance.int(1, 4);
  return {
    form,
    bands: Array.from({ length: count }, (_, index) => ({
      from: first + index * width,
      step,
      whole: chance.percent(60),
      points: `${points * (index + 1)}${decimals > 0 && chance.percent(30) ? '.5' : ''}`,
    })),
  };
}

const oneOf = (chance: Chance, measures: Case['measures']): string =>
  chance.pick(Object.keys(measures) as [string, ...string[]]);

const isMoney = (measures: Case['measures'], id: string): boolean => measures[id]?.sum === 'net_value';

function randomGate(chance: Chance, over: Size, measures: Case['measures']): Rule['gate'] {
  const measure = oneOf(chance, measures);
  return {
    measure,
    test: chance.pick(['at_least', 'at_least', 'above', 'at_most', 'below']),
    limit: isMoney(measures, measure) ? chance.int(5, 20) * 100 : chance.int(1, 5),
    over: wider(chance, over),
  };
}

function randomBoost(chance: Chance, percent: boolean): Rule['boost'] {
  const from = dayAfter(PERIOD.from, chance.int(5, 70));
  const on = percent ? 'points' : chance.pick(['facts', 'points']);
  return { from, to: dayAfter(from, chance.int(3, 20)), times: chance.pick(['2', '1.5', '0.5']), on };
}

/** A window that contains the rule's. */
const wider = (chance: Chance, over: Size): Size =>
  over === 'program' ? 'program' : chance.pick(['stage', 'program']);
