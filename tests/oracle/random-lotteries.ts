import { createHash } from 'node:crypto';
import type { Case, Rule } from './case.ts';
import type { Chance } from './chance.ts';
import { unitOf } from './random-rules.ts';

/** Now and then a lottery in place of a rule that has one window, or can have. */
export function asLottery(
  chance: Chance,
  rule: Rule,
  { entry, measures }: Pick<Case, 'entry' | 'measures'>,
): Rule {
  const isOther =
    rule.over === 'event' ||
    rule.overTarget ||
    rule.curve.form === 'matrix' ||
    rule.choice !== undefined ||
    rule.places !== undefined;
  if (isOther || !chance.percent(12)) return rule;
  const step = rule.as === 'value' ? unitOf(measures, rule.measure) * chance.pick([1, 1, 2, 0.5]) : 10;
  const most = chance.pick([0, 0, 3, 10]);
  const band = { from: 0, step, whole: true, points: `${chance.int(1, 4)}`, at: `${most}` };
  const seed = createHash('sha256')
    .update(`${chance.int(0, 1_000_000_000)}`)
    .digest('hex');
  return {
    ...rule,
    ...(entry === null && chance.percent(50)
      ? { over: 'program', gate: rule.gate && { ...rule.gate, over: 'program' } }
      : { over: 'stage', stages: rule.stages ?? [chance.pick(['s1', 's2'])] }),
    curve: { form: 'lottery', bands: [band], below: 'nothing', beyond: 'flat' },
    lottery: {
      seed,
      isRevealed: chance.percent(85),
      prizes: [31, 31, 7, 3, 3, 3].slice(0, chance.int(1, 6)),
    },
    ...{ timesPay: false, missing: null, multiply: null, boost: null, cap: null, mayFall: false },
    ...{ pays: 'at_close', versions: [] },
  };
}

/** As a program writes it; whole steps below one unit are written as they are. */
export function lotteryFile({ curve, lottery }: Rule, percent: boolean): unknown {
  const [band] = curve.bands;
  if (!band || !lottery) throw new Error('a lottery has a band');
  const grouped = [...Map.groupBy(lottery.prizes, (points) => points)];
  return {
    lottery: {
      every: percent ? `${band.step}%` : band.step,
      tickets: Number(band.points),
      ...(band.at !== '0' && { at_most: Number(band.at) }),
      prizes: grouped.map(([points, same]) => ({ points, count: same.length })),
      commitment: createHash('sha256').update(lottery.seed).digest('hex'),
      ...(lottery.isRevealed && { revealed: lottery.seed }),
    },
  };
}
