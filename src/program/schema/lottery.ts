import { z } from 'zod';
import { quoted } from '../source/problem.ts';
import { positive, whole } from './amounts.ts';
import { edgeAboveZero } from './edges.ts';
import { textLeaf } from './leaf.ts';
import { Refusal } from './refusal.ts';

const HASH = /^[0-9a-f]{64}$/;

/** 256 bits as text: what `sha256sum` prints, and how a seed is written. */
const bits = (title: string, description: string) =>
  textLeaf({ title, description, pattern: HASH.source }, (written) =>
    HASH.test(written)
      ? written
      : new Refusal(
          'bad-hash',
          `${quoted(written)} is not ${title}.`,
          'Write 64 of the characters 0 to 9 and a to f, as sha256sum prints them.',
        ),
  );

const MOST_PRIZES = 1000;

const prize = z
  .strictObject({
    points: positive,
    count: whole(1, MOST_PRIZES).optional().meta({ title: 'how many prizes', description: 'Left out: one.' }),
  })
  .meta({ title: 'a prize of a lottery' });

/** Tickets for full steps, and what is drawn among them. */
export const lottery = z
  .strictObject({
    every: edgeAboveZero.meta({ ...edgeAboveZero.meta(), description: 'Full steps only.' }),
    tickets: whole(1, 1000),
    at_most: whole(1, 100_000)
      .optional()
      .meta({ title: 'a number of tickets', description: 'The most that anybody has; left out: no limit.' }),
    prizes: z
      .array(prize)
      .min(1)
      .meta({ title: 'a list of prizes', description: 'In the order in which they are drawn.' }),
    commitment: bits('a commitment', 'SHA-256 of the seed, published before the lottery begins.'),
    revealed: bits('a seed', 'Added once the days that are counted are over.').optional(),
  })
  .meta({ title: 'a lottery' });
