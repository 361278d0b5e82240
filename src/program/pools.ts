import type { Program } from './program.ts';

/** Whether what a rule earns draws on a pool that is divided when stages close. */
export const isDivided = ({ limits }: Pick<Program, 'limits'>, rule: string): boolean =>
  limits.some(({ rules, overflow }) => overflow === 'pro_rata' && rules.includes(rule));
