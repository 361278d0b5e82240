import { quoted } from '../source/problem.ts';
import { textLeaf } from './leaf.ts';
import { type Kind, marks } from './marks.ts';
import { Refusal } from './refusal.ts';

const ID = /^[a-z0-9][a-z0-9_-]{0,63}$/;
const RESERVED = new Set(['constructor', 'prototype']);

/** Whether a text can be an id: it becomes part of addresses, file names and keys. */
export const isId = (text: string): boolean => ID.test(text) && !RESERVED.has(text);

/** What to write instead of a text that is no id. */
export const ID_HINT = 'Use small letters, digits, - and _, at most 64, beginning with a letter or a digit.';

export const id = textLeaf(
  { title: 'an id', description: 'Permanent name: small letters, digits, - and _.', pattern: ID.source },
  (written) => (isId(written) ? written : new Refusal('bad-id', `${quoted(written)} is not an id.`, ID_HINT)),
);

const COLUMN = /^[a-z][a-z0-9_]*$/;

export const isColumn = (text: string): boolean => COLUMN.test(text);

export const columnName = textLeaf({ title: 'the name of a column', pattern: COLUMN.source }, (written) =>
  COLUMN.test(written)
    ? written
    : new Refusal(
        'bad-column-name',
        `${quoted(written)} is no name of a column.`,
        'Use small letters, digits and _, beginning with a letter.',
      ),
);

/** The id of something that is declared elsewhere in the program, or the one other word that may stand there. */
export const reference = (to: Kind, or: string | null = null) =>
  textLeaf({ title: `the id of a ${to}`, pattern: ID.source }, (written) => written).register(marks, {
    is: 'reference',
    to,
    or,
  });
