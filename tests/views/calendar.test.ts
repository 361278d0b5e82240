import { describe, expect, test } from 'vitest';
import { calendarView } from '../../src/portal/calendar/calendar.ts';
import { icsOf } from '../../src/portal/calendar/ics.ts';
import { type Edition, editionIn } from '../../src/portal/edition.ts';
import type { Portal } from '../../src/portal/portal.ts';
import type { Program, Stage } from '../../src/program/program.ts';

const stage = (
  id: string,
  title: string,
  from: string,
  until: string,
  closes: string,
  enterBy: string | null = null,
): Stage => ({
  id,
  series: null,
  title: { en: title, pl: title },
  description: { en: 'Comma, semicolon; backslash \\ and\na line', pl: 'Zażółć gęślą jaźń '.repeat(6) },
  segments: null,
  target: null,
  period: { from, until },
  enterBy,
  closes,
  freeze: null,
});

/** Clocks in Warsaw go forward on 28 March and back on 31 October 2027. */
const program = {
  id: 'spring',
  title: { en: 'Spring', pl: 'Wiosna' },
  locales: ['en', 'pl'],
  timeZone: 'Europe/Warsaw',
  period: { from: '2027-03-15', until: '2027-04-15' },
  objective: null,
  stages: [
    stage('one', 'First', '2027-03-15', '2027-03-29', '2027-04-02'),
    stage('two', 'Second', '2027-03-29', '2027-04-15', '2027-04-20', '2027-03-30'),
  ],
  rules: [],
  currency: { code: 'PLN', decimals: 2 },
  points: { name: { en: 'points', pl: 'punkty' }, decimals: 0, value: null },
  portal: { url: 'https://a.example', base: '/b/' },
} as unknown as Program;

const events = (ics: string) => ics.split('BEGIN:VEVENT\r\n').slice(1);

const editionOn = (today: string, locale = 'en', portal = program.portal): Edition =>
  editionIn({ program: { ...program, portal }, today } as unknown as Portal, locale);

describe('the calendar', () => {
  const titles = (today: string) =>
    calendarView(editionOn(today)).groups.map(({ title, dates }) => [title, dates.map(({ id }) => id)]);

  test.each([
    ['2027-03-14', [['Coming', ['season', 'stage-one', 'stage-two', 'enter-two', 'close-one', 'close-two']]]],
    [
      '2027-03-27',
      [
        ['Now', ['season', 'stage-one']],
        ['Coming', ['stage-two', 'enter-two', 'close-one', 'close-two']],
      ],
    ],
    [
      '2027-03-28',
      [
        ['Now', ['season']],
        ['Coming', ['stage-two', 'enter-two', 'close-one', 'close-two']],
        ['Over', ['stage-one']],
      ],
    ],
    ['2027-04-20', [['Over', ['close-two', 'close-one', 'enter-two', 'stage-two', 'stage-one', 'season']]]],
  ])('knows on %s what is on, what comes and what is over', (today, groups) => {
    expect(titles(today)).toEqual(groups);
  });

  test('counts to midnight in the zone of the program, on either side of a change of clocks', () => {
    const dates = calendarView(editionOn('2027-03-20')).groups.flatMap((group) => group.dates);
    const of = (id: string) => dates.find((date) => date.id === id)?.countdown;
    expect(of('stage-one')).toEqual({
      says: 'Ends on March 28, 2027',
      until: '2027-03-28T22:00:00Z',
      left: '% left',
    });
    expect(of('stage-two')).toEqual({
      says: 'Begins on March 29, 2027',
      until: '2027-03-28T22:00:00Z',
      left: 'in %',
    });
    expect(of('close-one')?.until).toBe('2027-04-02T22:00:00Z');
    const before = calendarView(editionOn('2027-03-10')).groups[0]?.dates[0]?.countdown;
    expect(before?.until).toBe('2027-03-14T23:00:00Z');
  });

  test('says from when until when the boards of a stage stand still', () => {
    const [first, second] = program.stages;
    const stages = [{ ...first, freeze: '2027-03-25' }, second];
    const given = { program: { ...program, stages }, today: '2027-03-20' } as unknown as Portal;
    const dates = calendarView(editionIn(given, 'en')).groups.flatMap(({ dates }) => dates);
    const { countdown, ...date } = dates.find(({ kind }) => kind === 'freeze') ?? { countdown: null };
    expect(date).toEqual({
      id: 'freeze-one',
      kind: 'freeze',
      kindText: 'Boards stand still',
      title: 'First: boards stand still',
      text: 'From March 25, 2027 the boards of “First” stand still, at the places of that day. The result is revealed on April 2, 2027.',
      period: 'March 25\u2009–\u2009April 1, 2027',
      leaf: { month: 'Mar', day: '25' },
      href: '/b/en/stages/one/',
      isOver: false,
    });
    const [entry = ''] = events(icsOf(editionIn(given, 'en'))).filter((text) =>
      text.startsWith('UID:freeze'),
    );
    expect(entry.split('\r\n').slice(0, 5)).toEqual([
      'UID:freeze-one@spring.laurel',
      'DTSTAMP:20270320T000000Z',
      'DTSTART;VALUE=DATE:20270325',
      'DTEND;VALUE=DATE:20270402',
      'SUMMARY:First: boards stand still',
    ]);
  });

  test('draws each month as wide, and a bar where its days are', () => {
    const { strip } = calendarView(editionOn('2027-03-31'));
    expect(strip.months).toEqual(['Mar', 'Apr']);
    expect([strip.width, strip.today]).toEqual([200, 100]);
    expect(strip.bars.map(({ x, y, isOver }) => [x, y, isOver])).toEqual([
      [45.16, 0, true],
      [90.32, 0, false],
    ]);
    expect((strip.bars[1]?.x ?? 0) + (strip.bars[1]?.width ?? 0)).toBeCloseTo(100 + (14 / 30) * 100 - 1.5);
  });

  test('is subscribed to where the portal has an address', () => {
    expect(calendarView(editionOn('2027-03-20')).subscribe).toBe('webcal://a.example/b/en/calendar.ics');
    const nowhere = editionOn('2027-03-20', 'en', { url: null, base: '/', host: 'github-pages' });
    expect(calendarView(nowhere).subscribe).toBeNull();
  });
});

describe('the file of the calendar', () => {
  test('has whole days, the last not included, and texts with their signs escaped', () => {
    expect(events(icsOf(editionOn('2027-03-20')))[1]).toBe(
      [
        'UID:stage-one@spring.laurel',
        'DTSTAMP:20270320T000000Z',
        'DTSTART;VALUE=DATE:20270315',
        'DTEND;VALUE=DATE:20270329',
        'SUMMARY:First',
        'DESCRIPTION:Comma\\, semicolon\\; backslash \\\\ and\\na line',
        'URL:https://a.example/b/en/stages/one/',
        'TRANSP:TRANSPARENT',
        'END:VEVENT',
        '',
      ].join('\r\n'),
    );
  });

  test('has no line of more than 75 octets, and no letter cut in two', () => {
    const ics = icsOf(editionOn('2027-03-20', 'pl'));
    const lines = ics.split('\r\n');
    expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
    expect(lines.filter((line) => line.startsWith(' ')).length).toBeGreaterThan(2);
    expect(ics.replaceAll('\r\n ', '')).toContain(`DESCRIPTION:${'Zażółć gęślą jaźń '.repeat(6)}\r\n`);
    expect(ics).not.toContain('\uFFFD');
  });

  test('says the same of the same results, and keeps its names of entries the day after', () => {
    const [today, tomorrow] = ['2027-03-20', '2027-03-21'].map((day) => icsOf(editionOn(day)));
    expect(icsOf(editionOn('2027-03-20'))).toBe(today);
    expect(tomorrow).toBe(today?.replaceAll('DTSTAMP:20270320', 'DTSTAMP:20270321'));
  });
});
