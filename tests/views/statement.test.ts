import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Edition, editionIn } from '../../src/portal/edition.ts';
import { personView } from '../../src/portal/person/person.ts';
import { portalOf } from '../../src/portal/portal.ts';
import { readResults } from '../../src/results/read.ts';
import { score } from '../../src/score.ts';
import { rootOf } from '../programs/results.ts';

// What a statement says of points that are taken back, and what it can be narrowed down to.

const out = mkdtempSync(join(tmpdir(), 'laurel-statement-'));
afterAll(() => rmSync(out, { recursive: true, force: true }));

let edition: Edition;
beforeAll(async () => {
  const { program, reference } = await score({ root: rootOf('cap-and-return'), out });
  edition = editionIn(portalOf(program, reference, readResults(out)), 'en');
});

const statement = () => personView(edition, 'ada').statement;

test('a posting that takes points back says which sale came back, and what that changed', () => {
  const back = statement().postings.filter(({ kind }) => kind === 'back');
  expect(back.map(({ day, points, how }) => ({ day, points, how }))).toMatchInlineSnapshot(`
    [
      {
        "day": "2024-05-21",
        "how": "Return R2 takes back the sale of April 10, 2024: −€200 (line 2 of data/sales/2024-05-21.csv). Revenue, April 1 – 30, 2024: €700. A full step is €100: 7 × 1 = 7 points. At most 20 points over the stage. Without that limit it would be 7. From 15 to 13: −2.",
        "points": "−2",
      },
    ]
  `);
});

test('what earned says nothing of returns', () => {
  const earned = statement().postings.filter(({ kind }) => kind === 'earned');
  expect(earned.map(({ how }) => how.includes('Return'))).toEqual([false, false, false]);
});

test('a posting can be asked about by mail, which says ids alone; where there is a contact', () => {
  expect(statement().postings.map(({ request }) => request)).toEqual([null, null, null, null]);
  const contact = { name: 'Program desk', email: 'desk@cap.example' };
  const { portal } = edition;
  const asked = editionIn({ ...portal, program: { ...portal.program, contact } }, 'en');
  const [latest] = personView(asked, 'ada').statement.postings;
  const says = `${portal.program.id}: is posting 309646002F902F08 of ada right?`;
  expect(latest?.request).toEqual({
    ...{ says, fields: null, day: null },
    href: `mailto:desk@cap.example?subject=${encodeURIComponent(says)}`,
  });
});

test('the list narrows down to a rule, and to what was taken back', () => {
  expect(statement().choices).toEqual([
    { by: 'of', value: 'volume', title: 'Volume' },
    { by: 'kind', value: 'back', title: 'taken back' },
  ]);
});
