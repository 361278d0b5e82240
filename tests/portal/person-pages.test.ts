import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { agents } from '../example/second/agents.ts';
import { seasonBoard, stageBoard } from '../example/second/boards.ts';
import { STAGES } from '../example/second/calendar.ts';
import { statement, sums } from '../example/second/statement.ts';
import { balance } from '../example/second/teams.ts';
import { parseRelation } from '../relation.ts';
import { readPersonPage } from './person-page.ts';

const TODAY = '2017-12-31';
const LATEST = 50;

const dist = inject('dist');

/** A number without the marks that a language puts between its digits. */
const digits = (text: string): string => text.replaceAll(/[^\d-]/g, '');

const placeOf = (board: readonly { readonly id: string; readonly place: number }[], id: string): string =>
  `${board.find((placed) => placed.id === id)?.place}`;

describe.each(['en', 'pl'])('pages in %s', (locale) => {
  const short = new Intl.DateTimeFormat(locale, { month: 'short', day: 'numeric', timeZone: 'UTC' });
  describe.each(agents)('of $name', ({ id, segment }) => {
    const page = readPersonPage(dist, locale, id);
    const lines = statement(id);

    test('show the balance wherever they show one', () => {
      const expected = `${balance(id, TODAY)}`;
      expect(page.balances.length).toBeGreaterThan(0);
      expect(page.balances.map(({ raw, text }) => [raw, digits(text)])).toEqual(
        page.balances.map(() => [expected, expected]),
      );
    });

    test('show the place in the season and in each stage', () => {
      const stages = STAGES.map((stage) => ({
        ranking: 'stage-board',
        stage: stage.id,
        rank: placeOf(stageBoard(stage, segment, stage.closes), id),
      }));
      const season = { ranking: 'main', stage: '', rank: placeOf(seasonBoard(segment, TODAY), id) };
      const known = [season, ...stages];
      for (const place of page.places) expect(known).toContainEqual(place);
      expect(page.places).toEqual(expect.arrayContaining(known));
    });

    test('show the latest postings, the last one first', () => {
      expect(page.postings.map(({ day, raw, text }) => [day, raw, digits(text)])).toEqual(
        lines
          .slice(-LATEST)
          .toReversed()
          .map(({ day, points }) => [day, `${points}`, `${points}`]),
      );
    });

    test('add them up by rule, by day and by stage', () => {
      expect(page.rules).toEqual(sums(lines, ({ source }) => source));
      expect(page.days.map(({ label, raw, text }) => [label, raw, digits(text)])).toEqual(
        Object.entries(sums(lines, ({ day }) => day))
          .toSorted(([a], [b]) => (a < b ? 1 : -1))
          .map(([day, points]) => [short.format(new Date(day)), points, points]),
      );
      expect(page.stagePoints).toEqual({ q2: '0', q3: '0', q4: '0', ...sums(lines, ({ stage }) => stage) });
    });

    test('have the whole statement beside them', () => {
      const ledger = parseRelation(readFileSync(join(dist, 'p', id, 'statement.csv'), 'utf8'), 'ledger');
      expect(
        ledger.map((row) => [row.participant_id, row.posted_on, row.rule_id, row.stage_id, row.points]),
      ).toEqual(lines.map(({ day, source, stage, points }) => [id, day, source, stage, `${points}`]));
    });
  });
});
