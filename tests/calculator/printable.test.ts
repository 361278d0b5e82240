import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Seat } from '../../src/portal/boards.ts';
import { printable } from '../../src/portal/calculator/printable.ts';
import { type Edition, editionIn } from '../../src/portal/edition.ts';
import { portalOf } from '../../src/portal/portal.ts';
import { readResults } from '../../src/results/read.ts';
import { score } from '../../src/score.ts';
import { rootOf } from '../programs/results.ts';

// Which of others' scores stand on a page, for the calculator to tell a place by.

const out = mkdtempSync(join(tmpdir(), 'laurel-printable-'));
afterAll(() => rmSync(out, { recursive: true, force: true }));

const PEOPLE = 1000;
let seatAt: (index: number) => Seat;
let naming: (places: number) => Edition;
beforeAll(async () => {
  const { program, reference } = await score({ root: rootOf('sealed-names'), out });
  const portal = portalOf(program, reference, readResults(out));
  const [first] = portal.boards.all;
  const [row] = first?.placed ?? [];
  if (!first || !row) throw new Error('the program has no board');
  const placed = Array.from({ length: PEOPLE }, (_, index) => ({
    ...row,
    rank: String(index + 1),
    score: String(2 * (PEOPLE - index)),
  }));
  seatAt = (index) => ({ board: { ...first, placed }, row: placed[index] ?? row, index });
  naming = (namedTop) => {
    const people = { ...program.people, namedTop };
    return editionIn({ ...portal, program: { ...program, people } }, 'en');
  };
});

const ranks = (named: number, index: number): number[] =>
  (printable(naming(named), seatAt(index))?.others ?? []).map(([rank]) => rank);

const upTo = (last: number, step = 1, first = 1): number[] =>
  Array.from({ length: Math.ceil((last - first + 1) / step) }, (_, index) => first + index * step);

test('of places that nobody is named on only the neighbours are told', () => {
  expect(ranks(3, 499)).toEqual([1, 2, 3, 498, 499, 501, 502]);
});

test.each([100, 200])('of %i named places each is told', (named) => {
  expect(ranks(named, 499)).toEqual([...upTo(named), 498, 499, 501, 502]);
});

test('of more, the first hundred and some of those below them', () => {
  expect(ranks(201, 499)).toEqual([...upTo(100), ...upTo(201, 2, 101), 498, 499, 501, 502]);
  expect(ranks(PEOPLE, 0)).toEqual([...upTo(100, 1, 2), ...upTo(PEOPLE, 9, 101)]);
});
