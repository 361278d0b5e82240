import type { z } from 'zod';
import { cells } from '../cells.ts';
import { addDays, type Day, lastDay, type Span } from '../day.ts';
import type { Stage } from '../program.ts';
import type { stage } from '../schema/stage.ts';
import { resolveSegments, resolveTarget } from './assignment.ts';
import { type Context, resolveOptional, resolveText } from './context.ts';

/** Days between the end of a stage, a week or a month and its closing, where the author says nothing. */
export const CLOSES_AFTER = 7;

type StageWritten = z.output<typeof stage>;

/** A stage of `stages/`: itself, or one for each week or month of its period. */
export function resolveStages(written: StageWritten, context: Pick<Context, 'locales'>): Stage[] {
  const whole = resolveStage(written, written.period, context);
  const { id, title } = whole;
  if (written.repeat === undefined) return [whole];
  return cells(written.period, written.repeat).map((span, index) => ({
    ...resolveStage({ ...written, closes: undefined, freeze: undefined }, span, context),
    id: repeatedId(id, index),
    title: Object.fromEntries(
      Object.entries(title).map(([locale, text]) => [locale, `${text} ${index + 1}`]),
    ),
    series: { id, title },
  }));
}

const repeatedId = (id: string, index: number): string => `${id}-${index + 1}`;

/** What may be named of a stage: its id, and those of its weeks or months. */
export const idsOfStage = ({ id, period, repeat }: StageWritten): string[] =>
  repeat === undefined ? [id] : [id, ...cells(period, repeat).map((_, index) => repeatedId(id, index))];

const resolveStage = (written: StageWritten, period: Span, context: Pick<Context, 'locales'>): Stage => ({
  id: written.id,
  series: null,
  title: resolveText(written.title, context),
  description: resolveOptional(written.description, context),
  period,
  enterBy: written.entry ? entryDay(written.entry.by, period) : null,
  segments: written.segments ? resolveSegments(written.segments) : null,
  target: written.target ? resolveTarget(written.target) : null,
  closes: written.closes ?? addDays(lastDay(period), written.closes_after?.days ?? CLOSES_AFTER),
  freeze: written.freeze ?? null,
});

const entryDay = (by: NonNullable<StageWritten['entry']>['by'], period: Span): Day =>
  by === 'first_day' ? period.from : by === 'last_day' ? lastDay(period) : by;

/** By first day, then last day, then id. */
export function compareStages(a: Stage, b: Stage): number {
  const [left, right] = [a, b].map(({ period, id }) => `${period.from} ${period.until} ${id}`);
  return (left ?? '') < (right ?? '') ? -1 : 1;
}
