import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Adjustment } from '../../src/intake/reference/reference.ts';
import { boardAt } from '../../src/portal/board-paths.ts';
import { editionIn } from '../../src/portal/edition.ts';
import { portalOf } from '../../src/portal/portal.ts';
import { boardStatus } from '../../src/portal/status.ts';
import type { Day } from '../../src/program/day.ts';
import { ratio } from '../../src/program/ratio.ts';
import { readResults } from '../../src/results/read.ts';
import { type Scored, score } from '../../src/score.ts';
import { rootOf } from '../programs/results.ts';

// A board that is not final says what is still open in its days. The week from 8 April has closed, the one from the 22nd has not.

const out = mkdtempSync(join(tmpdir(), 'laurel-provisional-'));
afterAll(() => rmSync(out, { recursive: true, force: true }));

let scored: Scored;
beforeAll(async () => {
  scored = await score({ root: rootOf('weeks-of-a-league'), out });
});

const adjustment = (day: Day, approvedBy: string): Adjustment => ({
  ...{
    id: day,
    day,
    approvedBy,
    reason: 'Help',
    stage: null,
    ranking: null,
    excludes: false,
    points: ratio(1n),
  },
  entrant: { kind: 'participant', id: 'ada' },
});

function statusOf(path: string, setAside: number, adjustments: Adjustment[], locale = 'en'): string {
  const results = readResults(out);
  const portal = portalOf(
    scored.program,
    { ...scored.reference, adjustments },
    { ...results, summary: { ...results.summary, set_aside: setAside } },
  );
  const edition = editionIn(portal, locale);
  return boardStatus(edition, boardAt(edition.portal, path).board).replaceAll('\u2009', ' ');
}

const OVER = 'These days are over. Late sales count until the board closes on April 27, 2024.';
const [earlier, inside, approved] = [
  adjustment('2024-04-21', ''),
  adjustment('2024-04-22', ''),
  adjustment('2024-04-22', 'Ewa'),
];

test('says nothing where nothing of its days is open', () => {
  expect(statusOf('star/2024-04-22', 0, [earlier, approved])).toBe(OVER);
});

test('says how many rows are set aside and how many adjustments nobody approved', () => {
  expect(statusOf('star/2024-04-22', 2, [earlier, inside, approved])).toBe(
    `${OVER} 2 rows of the data are set aside and may still count. 1 adjustment is still to be approved.`,
  );
});

test.each([
  ['pl', '5 wierszy danych jest odłożonych i może się jeszcze liczyć. 2 korekty czekają na zatwierdzenie.'],
  ['sv', '5 rader i underlaget är åsidosatta och kan ännu räknas. 2 justeringar väntar på godkännande.'],
  ['ru', '5 строк данных отложено и могут ещё быть учтены. 2 корректировки ожидают утверждения.'],
])('says it in %s', (locale, told) => {
  expect(statusOf('star/2024-04-22', 5, [inside, inside], locale)).toContain(told);
});

test('a final board has nothing open', () => {
  expect(statusOf('star/2024-04-08', 2, [adjustment('2024-04-09', '')])).toBe(
    'Closed on April 17, 2024. This result stands.',
  );
});
