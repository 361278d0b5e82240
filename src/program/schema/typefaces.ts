import { quoted } from '../source/problem.ts';
import { textLeaf } from './leaf.ts';
import { marks } from './marks.ts';
import { Refusal } from './refusal.ts';

const PATH = /^(?!.*\.\.)(?:[A-Za-z0-9._-]+\/)*[A-Za-z0-9._-]+\.woff2$/;

/** The path of a typeface below `public/`. */
export const typeface = textLeaf(
  {
    title: 'the path of a typeface',
    description: 'Below public/, as WOFF2.',
    pattern: PATH.source,
    examples: ['brand/text.woff2'],
  },
  (written) =>
    PATH.test(written)
      ? written
      : new Refusal(
          'bad-path',
          `${quoted(written)} is not the path of a typeface.`,
          'Write a path below public/ without .., such as brand/text.woff2.',
        ),
).register(marks, { is: 'typeface' });
