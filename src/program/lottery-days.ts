import { type Day, lastDay } from './day.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { Lottery } from './lottery.ts';
import type { Program, Rule } from './program.ts';
import { placeIn } from './resolve/origin.ts';
import { quoted, warning } from './source/problem.ts';
import { stageOn, stagesOfRule } from './stages.ts';

/** Lotteries whose seed was revealed while tickets could still be had, or is not there by the day on which lots are drawn. */
export const lotteryDays = (program: Program, today: Day): Diagnostic[] =>
  program.rules.flatMap((rule) => (rule.lottery ? ofRule(rule, rule.lottery, program, today) : []));

function ofRule(rule: Rule, { revealed }: Lottery, program: Program, today: Day): Diagnostic[] {
  const last = lastDay(rule.period);
  const closes = stageOn(stagesOfRule(program, rule), last)?.closes ?? last;
  if (revealed !== null && today < last) {
    const message = `The seed of ${quoted(rule.id)} stands here on ${today}, and until ${last} whoever reads it can tell which tickets will win.`;
    const hint = `Make a new seed, publish its commitment, and add revealed: after ${last}.`;
    return [warning(placeIn(rule, 'curve', 'lottery', 'revealed'), 'lottery-early', message, hint)];
  }
  if (revealed === null && today >= closes) {
    const message = `The lottery ${quoted(rule.id)} closed on ${closes}, and its seed is not revealed: nobody wins.`;
    const hint = 'Add revealed: with the seed that the commitment was made from.';
    return [warning(placeIn(rule, 'curve', 'lottery', 'commitment'), 'lottery-waiting', message, hint)];
  }
  return [];
}
