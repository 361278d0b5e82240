import { z } from 'zod';
import { amount } from './amounts.ts';
import { day } from './days.ts';
import { edge, edgeAboveZero } from './edges.ts';
import { lottery } from './lottery.ts';
import { text } from './texts.ts';
import { over, reading } from './windows.ts';
import { id, reference } from './words.ts';

const every = edgeAboveZero.meta({ ...edgeAboveZero.meta(), description: 'Full steps only.' });
const per = edgeAboveZero.meta({ ...edgeAboveZero.meta(), description: 'In proportion.' });

const rate = z.union([
  z.strictObject({ from: edge, every, points: amount }).meta({ title: 'a band with a rate' }),
  z.strictObject({ from: edge, per, points: amount }).meta({ title: 'a band with a rate' }),
]);
const award = z.strictObject({ from: edge, points: amount }).meta({ title: 'a band with points' });
const band = z.union([
  z.strictObject({ from: edge, at: amount, every, points: amount }).meta({ title: 'a band' }),
  z.strictObject({ from: edge, at: amount, per, points: amount }).meta({ title: 'a band' }),
  z.strictObject({ from: edge, at: amount }).meta({ title: 'a band' }),
]);
const rates = z.array(rate).min(1).meta({ title: 'a list of bands with rates' });
const awards = z.array(award).min(1).meta({ title: 'a list of bands with points' });
const corners = z.array(award).min(2).meta({ title: 'a list of two or more bands with points' });

const below = z.enum(['nothing', 'flat', 'extend']).meta({
  title: 'what is below the first point',
  description: 'nothing: no points; flat: those of the first point; extend: the first line goes on.',
});
const beyond = z.enum(['flat', 'extend']).meta({
  title: 'what is beyond the last point',
  description: 'flat: the points of the last point; extend: the last line goes on.',
});

const columns = z
  .strictObject({
    measure: reference('measure'),
    as: reading.optional(),
    over: over.optional(),
    from: z.array(edge).min(1).meta({ title: 'a list of edges' }),
  })
  .meta({
    title: 'the columns of a matrix',
    description: 'A second measure; below its first edge nothing is paid.',
  });
const rows = z
  .array(
    z
      .strictObject({
        from: edge,
        points: z
          .array(amount)
          .min(1)
          .meta({ title: 'a list of points', description: 'One for each column.' }),
      })
      .meta({ title: 'a row of a matrix' }),
  )
  .min(1)
  .meta({ title: 'a list of rows' });

const levels = z
  .array(
    z
      .strictObject({ level: id, title: text.optional(), from: edge, points: amount })
      .meta({ title: 'a level', description: 'A goal that somebody may choose.' }),
  )
  .min(1)
  .meta({ title: 'a list of levels' });

const places = z
  .array(amount)
  .min(1)
  .meta({ title: 'a list of points', description: 'For the first, the second, and so on.' });

/** How a value becomes points: one of the forms. */
export const curve = z
  .union([
    z.strictObject({ every, points: amount }).meta({ title: 'a flat rate' }),
    z.strictObject({ per, points: amount }).meta({ title: 'a flat rate' }),
    z
      .strictObject({ marginal: rates })
      .meta({ title: 'a marginal curve', description: 'Every slice at its own rate.' }),
    z
      .strictObject({ whole: rates })
      .meta({ title: 'a whole curve', description: 'All of it at the rate of the band reached.' }),
    z
      .strictObject({ steps: awards })
      .meta({ title: 'a curve of steps', description: 'The points of the band reached.' }),
    z
      .strictObject({ milestones: awards })
      .meta({ title: 'a curve of milestones', description: 'The points of every band reached, added up.' }),
    z
      .strictObject({ interpolated: corners, below, beyond })
      .meta({ title: 'an interpolated curve', description: 'A straight line from point to point.' }),
    z
      .strictObject({ columns, matrix: rows })
      .meta({ title: 'a matrix', description: 'The points of the row and of the column that are reached.' }),
    z
      .strictObject({
        choice: levels,
        by: day.meta({ ...day.meta(), description: 'The last day on which a level can be chosen.' }),
        otherwise: id.optional().meta({
          ...id.meta(),
          description: 'The level of whoever has chosen none by then; left out: none.',
        }),
      })
      .meta({
        title: 'a choice of goals',
        description: 'The points of the level that was chosen, if it is reached.',
      }),
    z
      .strictObject({ first_to: edgeAboveZero, places })
      .meta({ title: 'a race', description: 'Points for whoever reaches it first, by place.' }),
    z
      .strictObject({ lottery })
      .meta({ title: 'a lottery', description: 'Tickets for full steps; points for whoever is drawn.' }),
    z
      .strictObject({ bands: z.array(band).min(1).meta({ title: 'a list of bands' }) })
      .meta({ title: 'a curve of bands', description: 'Each begins at its own points.' }),
  ])
  .meta({ title: 'a curve' });

export type CurveWritten = z.output<typeof curve>;
export type RateWritten = z.output<typeof rate>;
export type AwardWritten = z.output<typeof award>;
export type BandWritten = z.output<typeof band>;
