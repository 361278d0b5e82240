import { z } from 'zod';
import { notNegative, whole } from './amounts.ts';
import { flag } from './flag.ts';
import { id, reference } from './words.ts';

const table = z.array(notNegative).min(1).meta({ title: 'a list of points, from the first place' });

/** Places of stages, turned into points of a ranking. */
export const placeScore = z
  .strictObject({
    tables: z.record(id, table).meta({ title: 'a map of table to points' }),
    stages: z
      .record(
        reference('stage', 'default'),
        z
          .strictObject({
            places_on: reference('ranking'),
            table: id,
            countback: flag('false: these places break no ties.').optional(),
          })
          .meta({ title: 'the places of a stage' }),
      )
      .meta({
        title: 'a map of stage to table',
        description: 'default stands for every stage that is not named.',
      }),
    add: z.array(reference('rule')).min(1).optional().meta({
      title: 'a list of rules',
      description: 'Their points of a stage join what its place is worth.',
    }),
    tied_places: z.enum(['each', 'share']).optional().meta({
      title: 'what a shared place is worth',
      description: 'each: the place to each; share: the places they stand on, added up and divided.',
    }),
    best_of: whole(1, 1000)
      .optional()
      .meta({ title: 'a whole number from 1', description: 'Only so many of the highest count.' }),
  })
  .meta({ title: 'a score of places' });

export type PlaceScoreWritten = z.output<typeof placeScore>;
