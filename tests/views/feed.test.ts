import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { editionIn } from '../../src/portal/edition.ts';
import { activitiesOf, feedOf } from '../../src/portal/feed/feed.ts';
import { rssOf } from '../../src/portal/feed/rss.ts';
import { type Portal, portalOf } from '../../src/portal/portal.ts';
import { readResults } from '../../src/results/read.ts';
import { score } from '../../src/score.ts';
import { root } from '../example/scored.ts';

const out = mkdtempSync(join(tmpdir(), 'laurel-feed-'));
afterAll(() => rmSync(out, { recursive: true, force: true }));

async function portalOn(asOf: string): Promise<Portal> {
  const results = join(out, asOf);
  const { program, reference } = await score({ root, out: results, asOf, explained: 0 });
  return portalOf(program, reference, readResults(results));
}

/** The day on which the third quarter closes, in the first week of the fourth; and one in its middle. */
let portal: Portal;
let middle: Portal;
beforeAll(async () => {
  portal = await portalOn('2017-10-07');
  middle = await portalOn('2017-11-14');
});

const told = (of: Portal, locale = 'en'): string[] =>
  activitiesOf(editionIn(of, locale)).map(({ text }) => text);

/** With the privacy rule of another program. */
const named = (people: Partial<Portal['program']['people']>): Portal => ({
  ...portal,
  program: { ...portal.program, people: { ...portal.program.people, ...people } },
});

describe('what is new since yesterday', () => {
  test('is told in order: stages, leads, and places of the first three', () => {
    expect(told(portal)).toEqual([
      'Third quarter has closed: its result stands',
      'Hayden Neloms takes the lead: Stage board · Bronze · Fourth quarter',
      'Hayden Neloms takes the lead: Season ranking · Bronze',
      'Garret Kinder climbs to 3rd place: Stage board · Silver · Fourth quarter',
      'Moses Frase climbs to 2nd place: Stage board · Bronze · Fourth quarter',
      'Corliss Cosme climbs to 3rd place: Season ranking · Gold',
      'Celia Rouche climbs to 3rd place: Teams of the season',
    ]);
  });

  test('then steps of rules, and personal bests of what was earned: a prize is none', () => {
    expect(told(middle)).toEqual([
      'Kary Hendrixson climbs to 2nd place: Stage board · Gold · Fourth quarter',
      'Darcel Schlecht reaches 600 laurels: Your target',
      'Marty Freudenburg reaches 250 laurels: Your target',
      'Kary Hendrixson sets a personal best: 92 laurels in a day',
    ]);
  });

  test('is read as far as five on the first page, and not at all where nothing happened', () => {
    const edition = editionIn(portal, 'en');
    expect(feedOf(edition)?.activities).toEqual(activitiesOf(edition).slice(0, 5));
    expect(feedOf(editionIn({ ...portal, today: '2017-10-08' }, 'en'))).toBeNull();
  });

  test('tells nothing of anyone below the places that boards name', () => {
    const first = told(named({ namedTop: 1 }));
    expect(first.some((text) => text.startsWith('Moses Frase'))).toBe(false);
    expect(first).toContain('Hayden Neloms takes the lead: Stage board · Bronze · Fourth quarter');
  });

  test('names nobody where boards do not: that a lead has changed is told, steps and bests are not', () => {
    const people = told(named({ namedTop: 0 })).filter((text) => !text.includes('Teams of'));
    expect(people).toEqual([
      'Third quarter has closed: its result stands',
      'A new leader: Stage board · Bronze · Fourth quarter',
      'A new leader: Season ranking · Bronze',
    ]);
  });

  test('leaves out by name whoever asked for it', () => {
    const hidden = new Map(
      [...portal.participants].map(([id, one]) => [
        id,
        id === 'hayden-neloms' ? { ...one, isNamed: false } : one,
      ]),
    );
    const all = told({ ...portal, participants: hidden }).join('\n');
    expect(all).not.toContain('Hayden');
    expect(all).toContain('A new leader: Season ranking · Bronze');
  });

  test('has names of its own for each, which are kept', () => {
    const ids = activitiesOf(editionIn(portal, 'en')).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(activitiesOf(editionIn(portal, 'pl')).map(({ id }) => id)).toEqual(ids);
  });
});

describe('the feed to follow', () => {
  test('is what happened and the news, with addresses of the portal and days as RFC 822 has them', () => {
    const rss = rssOf(editionIn(portal, 'en'));
    const items = rss.match(/<item>/g) ?? [];
    expect(items).toHaveLength(told(portal).length + portal.program.writings.news.length / 2);
    expect(rss).toContain(
      '<item><title>Third quarter has closed: its result stands</title><link>https://champions.example/en/stages/q3/</link>' +
        '<guid isPermaLink="false">maventech-2017:2017-10-07-closed-q3</guid><pubDate>Sat, 07 Oct 2017 00:00:00 GMT</pubDate></item>',
    );
    expect(rss).toContain('<pubDate>Mon, 25 Sep 2017 00:00:00 GMT</pubDate>');
    expect(rssOf(editionIn(portal, 'en'))).toBe(rss);
  });

  test('escapes what texts hold', () => {
    const title = { en: 'A & B <c>', pl: 'A' };
    const rss = rssOf(editionIn({ ...portal, program: { ...portal.program, title } }, 'en'));
    expect(rss).toContain('<title>A &amp; B &lt;c&gt;</title>');
  });

  test('is not made without an address', () => {
    const nowhere = {
      ...portal,
      program: { ...portal.program, portal: { ...portal.program.portal, url: null } },
    };
    expect(() => rssOf(editionIn(nowhere, 'en'))).toThrow('the address of the portal');
  });
});
