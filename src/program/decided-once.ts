import type { Rule } from './program.ts';

/** Whether a rule pays once, by what is known when it closes, and one's own facts do not say what: a race or a lottery. */
export const isDecidedOnce = ({ places, lottery }: Pick<Rule, 'places' | 'lottery'>): boolean =>
  places !== null || lottery !== null;
