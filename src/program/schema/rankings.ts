import { z } from 'zod';
import { quoted } from '../source/problem.ts';
import { Numeral } from '../yaml/numeral.ts';
import { notNegative, positive, whole } from './amounts.ts';
import { leaf } from './leaf.ts';
import { Refusal } from './refusal.ts';
import { text } from './texts.ts';
import { id, reference } from './words.ts';

const PLACES = /^([1-9]\d{0,4})(?:-([1-9]\d{0,4}))?$/;

/** `1` or `1-3`, from the best place. */
const places = leaf(
  { title: 'places', type: ['integer', 'string'], pattern: PLACES.source, examples: [1, '2-3'] },
  (written) => {
    const shown = written instanceof Numeral ? written.text : typeof written === 'string' ? written : '';
    const [, from, to = from] = PLACES.exec(shown) ?? [];
    if (from !== undefined && Number(from) <= Number(to)) return { from: Number(from), to: Number(to) };
    return new Refusal(
      'bad-places',
      `${quoted(shown)} is no place and no range of places.`,
      'Write a place from 1, such as 1, or the first and the last, such as 2-3.',
    );
  },
);

const tie = z.enum(['extend', 'share']).optional().meta({
  title: 'what a tie does',
  description: 'extend: all who are tied get it; share: the values are added up and divided.',
});

const prize = z.union([
  z.strictObject({ places, reward: reference('reward'), tie }).meta({ title: 'a prize' }),
  z.strictObject({ places, points: positive, tie }).meta({ title: 'a prize' }),
]);

const table = z.array(notNegative).min(1).meta({ title: 'a list of points, from the first place' });

const placeScore = z
  .strictObject({
    tables: z.record(id, table).meta({ title: 'a map of table to points' }),
    stages: z
      .record(
        reference('stage', 'default'),
        z
          .strictObject({ places_on: reference('ranking'), table: id })
          .meta({ title: 'the places of a stage' }),
      )
      .meta({
        title: 'a map of stage to table',
        description: 'default stands for every stage that is not named.',
      }),
    best_of: whole(1, 1000)
      .optional()
      .meta({ title: 'a whole number from 1', description: 'Only so many of the highest count.' }),
  })
  .meta({ title: 'a score of places' });

/** An item of `rankings.yaml`. */
export const ranking = z
  .strictObject({
    id,
    title: text,
    each: z
      .enum(['stage'])
      .optional()
      .meta({ title: 'how often', description: 'One in each stage; left out: one over the program.' }),
    of: z.enum(['participants', 'teams']).meta({ title: 'who is ranked' }),
    within: z.enum(['segment']).optional().meta({ title: 'among whom', description: 'Left out: among all.' }),
    score: z.union([
      z.enum(['points']).meta({ title: 'the word points' }),
      z.strictObject({ measure: reference('measure') }).meta({ title: 'a score of a measure' }),
      placeScore,
    ]),
    teams: z
      .union([
        z.enum(['sum']).meta({ title: 'the word sum' }),
        z.strictObject({ best: whole(1, 1000) }).meta({ title: 'the best members' }),
      ])
      .optional(),
    placed: z
      .strictObject({ score: z.enum(['above 0']) })
      .optional()
      .meta({ title: 'who has a place' }),
    eligible: z
      .record(
        reference('measure'),
        z.strictObject({ at_least: positive }).meta({ title: 'a condition for prizes' }),
      )
      .optional()
      .meta({ title: 'a map of measure to condition' }),
    ties: z
      .array(
        z.union([
          z.enum(['earliest']).meta({ title: 'the word earliest' }),
          z.strictObject({ measure: reference('measure') }).meta({ title: 'a tie-breaker' }),
        ]),
      )
      .min(1)
      .optional()
      .meta({ title: 'a list of tie-breakers' }),
    prizes: z.array(prize).min(1).optional().meta({ title: 'a list of prizes' }),
  })
  .meta({ title: 'a ranking' });

export type RankingWritten = z.output<typeof ranking>;
export type PlaceScoreWritten = z.output<typeof placeScore>;
