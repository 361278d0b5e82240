import { z } from 'zod';
import { compare, multiply, ratio, ratioText } from '../ratio.ts';
import { type Edge, edge, percentage } from './edges.ts';
import { Refusal } from './refusal.ts';
import { reference } from './words.ts';

const HINT =
  'Write the lowest and the highest share that count, such as [0%, 110%]; nothing sold is 0% of a target.';

const edgeText = ({ value, percent }: Edge): string =>
  percent ? `${ratioText(multiply(value, ratio(100n)))}%` : ratioText(value);

/** The lowest and the highest attainment that counts: nothing must be worth nothing. */
const clip = z
  .array(edge)
  .min(1)
  .meta({ title: 'a list of two percentages' })
  .transform(([low, high, ...more], context) => {
    const isPair = low && high?.percent && more.length === 0 && (low.percent || low.value.n === 0n);
    if (isPair && low.value.n <= 0n && compare(high.value, ratio(0n)) > 0)
      return { low: low.value, high: high.value };
    const shown = [low, high, ...more].flatMap((bound) => (bound ? edgeText(bound) : []));
    const message = `[${shown.join(', ')}] are not the two bounds of a clip.`;
    const refusal = new Refusal('clip-bounds', message, HINT);
    context.addIssue({ code: 'custom', message: refusal.message, params: { refusal } });
    return z.NEVER;
  })
  .meta({ title: 'a list of two percentages', description: 'The lowest and the highest share that counts.' });

const part = z
  .strictObject({
    measure: reference('measure'),
    weight: percentage,
    clip: clip.optional(),
    obligatory: percentage.optional(),
  })
  .meta({
    title: 'a part of a scorecard',
    description:
      'A measure as a share of its target, times its weight. Below what is obligatory the whole is nothing.',
  });

/** Shares of several targets, weighed and added up. */
export const scorecard = z
  .strictObject({
    parts: z.array(part).min(1).meta({ title: 'a list of parts' }),
    missing: z.enum(['zero', 'reweight']).optional().meta({
      title: 'what a missing target gives',
      description: 'zero (left out): the part gives nothing; reweight: the others carry its weight.',
    }),
  })
  .meta({ title: 'a scorecard' });
