import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Board } from '../../src/portal/boards.ts';
import { type Edition, editionIn } from '../../src/portal/edition.ts';
import { seatHref } from '../../src/portal/person/seat.ts';
import { type Portal, portalOf } from '../../src/portal/portal.ts';
import { readResults } from '../../src/results/read.ts';
import { score } from '../../src/score.ts';
import { rootOf } from '../programs/results.ts';

// Where one's own page leads on a board of 250 that lists all of them, or the first 150 alone.

const out = mkdtempSync(join(tmpdir(), 'laurel-seat-'));
afterAll(() => rmSync(out, { recursive: true, force: true }));

let portal: Portal;
let board: Board;
beforeAll(async () => {
  const { program, reference } = await score({ root: rootOf('sealed-names'), out });
  portal = portalOf(program, reference, readResults(out));
  board = longBoard();
});

/** The first of the program's boards with 250 places; the 150th is shared. */
function longBoard(): Board {
  const [first] = portal.boards.all;
  const [row] = first?.placed ?? [];
  if (!first || !row) throw new Error('the program has no board');
  const rank = (place: number): string => String(place === 151 ? 150 : place);
  const placed = Array.from({ length: 250 }, (_, index) => ({ ...row, rank: rank(index + 1) }));
  return { ...first, placed };
}

function editionListing(listed: 'top' | 'all'): Edition {
  const people = { ...portal.program.people, listed, namedTop: 150 };
  return editionIn({ ...portal, program: { ...portal.program, people } }, 'en');
}

const BOARD = '/en/boards/board/april/';

test.each([
  ['all', 0, `${BOARD}#n1`],
  ['all', 99, `${BOARD}#n100`],
  ['all', 100, `${BOARD}_2/#n101`],
  ['all', 249, `${BOARD}_3/#n250`],
  ['all', -1, BOARD],
  ['top', 149, `${BOARD}_2/#n150`],
  ['top', 150, `${BOARD}_2/#n151`],
  // What is not listed has no row to lead to.
  ['top', 151, BOARD],
  ['top', 249, BOARD],
] as const)('where %s are listed, the seat at %i is at %s', (listed, index, href) => {
  expect(seatHref(editionListing(listed), { board, index })).toBe(href);
});
