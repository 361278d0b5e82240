import { z } from 'zod';
import { type Day, isDay } from '../day.ts';
import { quoted } from '../source/problem.ts';
import { textLeaf } from './leaf.ts';
import { Refusal } from './refusal.ts';

const by = textLeaf(
  {
    title: 'the last day of entering',
    description: 'A day, or first_day or last_day of the stage.',
    examples: ['first_day', 'last_day', '2017-07-07'],
  },
  (written): Day | 'first_day' | 'last_day' | Refusal => {
    if (written === 'first_day' || written === 'last_day' || isDay(written)) return written;
    const hint = 'Write first_day, last_day, or a day such as 2017-07-07.';
    return new Refusal('bad-day', `${quoted(written)} is not a day.`, hint);
  },
);

/** Of a stage in which only those compete who have entered. */
export const entry = z
  .strictObject({ by })
  .meta({ title: 'an entry', description: 'Only who has entered by a day competes; left out: everyone.' });
