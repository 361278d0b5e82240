import { afterAll, expect, inject, test } from 'vitest';
import { root } from '../example/scored.ts';
import { copyProgram, type Rewrite, remove, reversed, split, unchanged } from '../invariance/copies.ts';
import { hashes, USUAL, written } from '../invariance/surroundings.ts';

const usual = hashes(inject('dist'));

const copies: string[] = [];
const copyOf = (rewrite: Rewrite): string => {
  const copy = copyProgram(root, rewrite);
  copies.push(copy);
  return copy;
};
afterAll(() => {
  for (const copy of copies) remove(copy);
});

test('threads, zone, language, listing and folder change no byte of the portal', () => {
  const around = {
    threads: '1',
    zone: 'Pacific/Kiritimati',
    language: 'tr_TR.UTF-8',
    listing: 'reversed',
  } as const;
  expect(written('build', copyOf(unchanged), around)).toEqual(usual);
});

/** The archives and the pages that list its files: all that says where a row stood. */
const ORIGIN = [
  'client/maventech-2017.zip',
  'client/results.zip',
  'en/client/index.html',
  'en/operator/index.html',
  'operator/intake.csv',
  'pl/client/index.html',
  'pl/operator/index.html',
];

test.each([
  { what: 'the order of rows in a file', rewrite: reversed },
  { what: "how a day's rows are split into files", rewrite: split },
])('$what changes only what names files, lines and hashes', ({ rewrite }) => {
  const portal = written('build', copyOf(rewrite), USUAL);
  expect(Object.keys(portal)).toEqual(Object.keys(usual));
  expect(Object.keys(portal).filter((path) => portal[path] !== usual[path])).toEqual(ORIGIN);
});
