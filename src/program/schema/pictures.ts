import { quoted } from '../source/problem.ts';
import { textLeaf } from './leaf.ts';
import { marks } from './marks.ts';
import { Refusal } from './refusal.ts';

const PATH = /^(?!.*\.\.)(?:[A-Za-z0-9._-]+\/)*[A-Za-z0-9._-]+\.(?:svg|png|jpg|jpeg|webp|avif)$/;

/** The path of a picture below `public/`. */
export const picture = textLeaf(
  {
    title: 'the path of a picture',
    description: 'Below public/.',
    pattern: PATH.source,
    examples: ['brand/logo.svg'],
  },
  (written) =>
    PATH.test(written)
      ? written
      : new Refusal(
          'bad-path',
          `${quoted(written)} is not the path of a picture.`,
          'Write a path below public/ without .., such as brand/logo.svg (svg, png, jpg, webp or avif).',
        ),
).register(marks, { is: 'picture' });
