import type { z } from 'zod';
import { addDays } from '../day.ts';
import type { Stage } from '../program.ts';
import type { stage } from '../schema/stage.ts';
import { resolveSegments, resolveTarget } from './assignment.ts';
import { type Context, resolveOptional, resolveText } from './context.ts';

/** Days between the end of a stage, a week or a month and its closing, where the author says nothing. */
export const CLOSES_AFTER = 7;

/** A stage of `stages/`. */
export const resolveStage = (written: z.output<typeof stage>, context: Pick<Context, 'locales'>): Stage => ({
  id: written.id,
  title: resolveText(written.title, context),
  description: resolveOptional(written.description, context),
  period: written.period,
  segments: written.segments ? resolveSegments(written.segments) : null,
  target: written.target ? resolveTarget(written.target) : null,
  closes: written.closes ?? addDays(written.period.until, CLOSES_AFTER - 1),
});

/** By first day, then last day, then id. */
export function compareStages(a: Stage, b: Stage): number {
  const [left, right] = [a, b].map(({ period, id }) => `${period.from} ${period.until} ${id}`);
  return (left ?? '') < (right ?? '') ? -1 : 1;
}
