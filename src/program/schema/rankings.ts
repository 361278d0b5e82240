import { z } from 'zod';
import { parseRatio } from '../ratio.ts';
import { quoted } from '../source/problem.ts';
import { Numeral } from '../yaml/numeral.ts';
import { amount, positive, whole } from './amounts.ts';
import { leaf, textLeaf } from './leaf.ts';
import { placeScore } from './place-scores.ts';
import { Refusal } from './refusal.ts';
import { text } from './texts.ts';
import { time } from './times.ts';
import { id, isColumn, reference } from './words.ts';

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

/** What results call the other entrants by. */
const ENTRANT_KINDS = ['participant', 'team'];

/** `participants`, `teams`, or a column of the roster whose values are ranked. */
const entrants = textLeaf(
  { title: 'participants, teams or a column of the roster', examples: ['participants', 'teams', 'region'] },
  (written) => {
    if (written === 'participants' || written === 'teams') return written;
    if (isColumn(written) && !ENTRANT_KINDS.includes(written)) return { column: written };
    return new Refusal(
      'bad-column-name',
      `${quoted(written)} is no column that can be ranked.`,
      'Write participants, teams or a column of data/roster.csv.',
    );
  },
);

const lowest = z
  .enum(['lowest'])
  .optional()
  .meta({ title: 'which value is best', description: 'lowest: the lower the better; left out: the higher.' });

const compared = z.strictObject({ measure: reference('measure'), best: lowest });

const tie = z
  .union([
    z.enum(['extend', 'share']).meta({ title: 'the words extend or share' }),
    compared.meta({ title: 'a tie-breaker' }),
  ])
  .optional()
  .meta({
    title: 'what a tie does',
    description:
      'extend: all who are tied get it; share: the values are added up and divided; a measure: who has more of it.',
  });

const prize = z.union([
  z.strictObject({ places, reward: reference('reward'), tie }).meta({ title: 'a prize' }),
  z.strictObject({ places, points: positive, tie }).meta({ title: 'a prize' }),
]);

const ABOVE = /^above (-?\d{1,12}(?:\.\d{1,6})?)$/;

/** `above 0`: who has no higher score has no place. */
const above = textLeaf(
  { title: 'above and a number', pattern: ABOVE.source, examples: ['above 0'] },
  (written) => {
    const value = parseRatio(ABOVE.exec(written)?.[1] ?? '');
    return (
      value ??
      new Refusal(
        'bad-number',
        `${quoted(written)} is not the word above and a number.`,
        'Write above 0, or above another number.',
      )
    );
  },
);

const condition = { title: 'a condition for prizes' };

const limit = z.union([
  z.strictObject({ at_least: positive }).meta(condition),
  z.strictObject({ above: amount }).meta(condition),
  z.strictObject({ at_most: amount }).meta(condition),
  z.strictObject({ below: amount }).meta(condition),
]);

/** An item of `rankings.yaml`. */
export const ranking = z
  .strictObject({
    id,
    title: text,
    each: z.enum(['stage', 'week', 'month']).optional().meta({
      title: 'how often',
      description: 'A board in each stage, week or month; left out: one over the program.',
    }),
    stage: reference('stage').optional().meta({ description: 'Boards in this stage alone.' }),
    closes_after: time(['day'], 0).optional().meta({
      title: 'days',
      description: 'When the board of a week or month closes, after its last day; left out: 7 days.',
    }),
    of: entrants,
    within: z.enum(['segment']).optional().meta({ title: 'among whom', description: 'Left out: among all.' }),
    score: z.union([
      z.enum(['points']).meta({ title: 'the word points' }),
      compared.meta({ title: 'a score of a measure' }),
      z.strictObject({ attainment: reference('measure') }).meta({ title: 'a score of a target reached' }),
      placeScore,
    ]),
    teams: z
      .union([
        z.enum(['sum', 'mean_per_head']).meta({ title: 'the words sum or mean_per_head' }),
        z.strictObject({ best: whole(1, 1000) }).meta({ title: 'the best members' }),
      ])
      .optional(),
    placed: z.strictObject({ score: above }).optional().meta({ title: 'who has a place' }),
    eligible: z
      .record(reference('measure'), limit)
      .optional()
      .meta({ title: 'a map of measure to condition' }),
    ties: z
      .array(
        z.union([
          z.enum(['earliest', 'stage_places']).meta({ title: 'the words earliest or stage_places' }),
          z
            .strictObject({ stage_places: z.enum(['counted_only']) })
            .meta({ title: 'the places of counted stages' }),
          compared.meta({ title: 'a tie-breaker' }),
        ]),
      )
      .min(1)
      .optional()
      .meta({ title: 'a list of tie-breakers' }),
    prizes: z.array(prize).min(1).optional().meta({ title: 'a list of prizes' }),
  })
  .meta({ title: 'a ranking' });

export type RankingWritten = z.output<typeof ranking>;
export type ComparedWritten = z.output<typeof compared>;
export type LimitWritten = z.output<typeof limit>;
