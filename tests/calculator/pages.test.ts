import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { outcomeOf } from '../../src/portal/calculator/outcome.ts';
import { type Edition, editionIn } from '../../src/portal/edition.ts';
import { accountOf } from '../../src/portal/person/account.ts';
import { personView } from '../../src/portal/person/person.ts';
import { portalOf } from '../../src/portal/portal.ts';
import { readResults } from '../../src/results/read.ts';
import { score } from '../../src/score.ts';
import { root } from '../example/scored.ts';

const out = mkdtempSync(join(tmpdir(), 'laurel-what-if-'));
afterAll(() => rmSync(out, { recursive: true, force: true }));

let edition: Edition;
beforeAll(async () => {
  const { program, reference } = await score({ root, out, asOf: '2017-11-14' });
  edition = editionIn(portalOf(program, reference, readResults(out)), 'en');
});

test('left alone, the sliders say what everybody has and where they stand', () => {
  const told = edition.portal.reference.participants.flatMap(({ id }) => {
    const { calculator, hero } = personView(edition, id);
    if (!calculator) return [];
    const { sliders } = calculator.published;
    const { sum, gain, place } = outcomeOf(
      calculator.published,
      sliders.map(({ now }) => BigInt(now)),
    );
    const posted = accountOf(edition.portal, id).stages.get('q4') ?? '0';
    const rank = hero.place?.rank ?? '';
    return [
      {
        id,
        says: [sum, gain, `${place?.rank ?? ''}`, place?.isExact ?? true],
        is: [posted, '0', rank, true],
      },
    ];
  });
  expect(told.length).toBeGreaterThan(30);
  for (const { id, says, is } of told) expect(says, id).toEqual(is);
});

test('a calculator gives the rules of the running stage, and its measures in their smallest units', () => {
  const { calculator } = personView(edition, 'vicki-laflamme');
  expect(calculator?.published).toMatchSnapshot();
  expect(calculator?.leftOut).toEqual([]);
});
