import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { editionIn } from '../../src/portal/edition.ts';
import { explainer } from '../../src/portal/explain/explain.ts';
import { ticketsOf } from '../../src/portal/person/tickets.ts';
import { type Portal, portalOf } from '../../src/portal/portal.ts';
import { ruleView } from '../../src/portal/rules/rule.ts';
import { readResults } from '../../src/results/read.ts';
import { score } from '../../src/score.ts';
import { rootOf } from '../programs/results.ts';

const out = mkdtempSync(join(tmpdir(), 'laurel-lottery-'));
afterAll(() => rmSync(out, { recursive: true, force: true }));

let portal: Portal;
beforeAll(async () => {
  const { program, reference } = await score({ root: rootOf('lottery'), out, explained: 0 });
  portal = portalOf(program, reference, readResults(out));
});

test('a winner is told the tickets, and which number drew one of them', () => {
  const edition = editionIn(portal, 'en');
  const [posting] = portal.results.ledger('bo', 0).last(1);
  const said = posting ? explainer(edition, 'bo', 1)(posting) : [];
  expect(said.map(plain)).toEqual([
    'Revenue, April 1 – 30, 2024: €1,500.',
    '10 tickets: numbers 6 to 15. Number 1 of the seed’s chain drew one of them.',
    'From 0 to 300: +300.',
  ]);
});

/** With spaces of one kind. */
const plain = (text: string): string => text.replaceAll(/\s/g, ' ').trim();

const paysIn = (locale: string) =>
  portal.program.rules.map((rule) => ruleView(editionIn(portal, locale), rule).pays);

test('the rules page says what brings tickets, what is drawn, and how anybody draws again', () => {
  const [april, season] = paysIn('en');
  expect(april?.intro).toBe(
    'One ticket for every full €100: Revenue. At most 10 tickets each. Lots are drawn among all tickets:',
  );
  expect(april?.bands).toEqual(['one prize of 300 points', '2 prizes of 100 points each']);
  const lottery = portal.program.rules[0]?.lottery;
  expect(april?.proof?.facts).toEqual([
    { name: 'SHA-256 of the seed', text: lottery?.commitment },
    { name: 'Seed', text: lottery?.revealed },
  ]);
  expect(season?.intro).toBe('2 tickets for every full €1,000: Revenue. Lots are drawn among all tickets:');
  expect(season?.proof?.facts.map(({ name }) => name)).toEqual(['SHA-256 of the seed']);
  expect(season?.proof?.text).toContain('until then nobody wins.');
});

test('the rules page says who takes part, and nothing of what is known later', () => {
  const terms = portal.program.rules.map((rule) => ruleView(editionIn(portal, 'en'), rule).terms);
  expect(terms).toEqual([
    ['To take part, this must be met when the stage closes: Deals: at least 1, counted over the stage.'],
    [],
  ]);
});

// The program names its points in English alone.
test.each([
  ['pl', 'Jeden los za każde pełne 100 €: Revenue.', 'jedną nagrodę: 300'],
  ['sv', 'En lott för varje helt 100 €: Revenue.', 'en vinst på 300'],
  ['ru', '1 билет за каждые полные 100 €: Revenue.', '1 приз: 300'],
])('in %s', (locale, intro, first) => {
  const [april] = paysIn(locale);
  expect(plain(april?.intro ?? '')).toContain(intro);
  expect(plain(april?.bands[0] ?? '')).toBe(first);
});

test('on their own pages, winners, losers and whoever waits are told their tickets', () => {
  const edition = editionIn(portal, 'en');
  const shown = (id: string): string[] =>
    ticketsOf(edition, id).map(({ title, window, text }) => plain(`${title}, ${window}: ${text}`));
  expect(Object.fromEntries(['bo', 'di', 'cy'].map((id) => [id, shown(id)]))).toEqual({
    bo: [
      'Lots in April, April 1 – 30, 2024: No. 6 – 15: won 300 points',
      'Lots of the season, April 1 – May 31, 2024: 2 tickets so far, numbered when lots are drawn',
    ],
    di: ['Lots in April, April 1 – 30, 2024: No. 16 – 18: not drawn'],
    cy: [],
  });
});
