import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { ratio } from '../../src/program/ratio.ts';
import { readProgram } from '../../src/program/read.ts';
import { baseWith, problemLines, programWith } from './program-of.ts';

const example = fileURLToPath(new URL('../..', import.meta.url));
const base = (file: string): string =>
  readFileSync(new URL(`../diagnostics/base/${file}`, import.meta.url), 'utf8');

describe('a program', () => {
  test('of the example has no problem', () => {
    expect(readProgram(example).diagnostics).toEqual([]);
  });

  test('is complete: every default is said', () => {
    const program = programWith({});
    expect({ ...program, measures: [], rules: [], rankings: [], rewards: [], feeds: [] }).toEqual({
      id: 'base',
      advances: [],
      taxes: [],
      archive: { data: false },
      title: { en: 'Spring', pl: 'Wiosna' },
      client: 'Client',
      period: { from: '2024-04-01', until: '2024-06-01' },
      history: null,
      timeZone: 'Europe/Warsaw',
      locales: ['en', 'pl'],
      currency: { code: 'EUR', decimals: 2 },
      points: { name: { en: 'points', pl: 'punkty' }, decimals: 0, value: null, expireAfter: null },
      objective: null,
      operator: 'private',
      brand: {
        ...{ logo: null, hero: null, colors: { primary: '#1d3557', accent: '#e0a100' } },
        ...{ typefaces: { text: null, headings: null }, tone: 'warm' },
      },
      people: { names: 'alias', namedTop: 5, listed: 'top' },
      access: 'sealed',
      terms: { acceptance: 'not_asked' },
      sealing: { mode: 'vault', epoch: '' },
      portal: { url: null, base: '/', host: 'github-pages' },
      contact: null,
      requests: {
        ...{ posting: { by: 'mail' }, reward: { by: 'mail' } },
        ...{ activity: { by: 'mail' }, goal: { by: 'mail' } },
      },
      stages: [
        {
          id: 'april',
          title: { en: 'April', pl: 'Kwiecień' },
          description: null,
          period: { from: '2024-04-01', until: '2024-05-01' },
          segments: null,
          series: null,
          enterBy: null,
          ...{ target: null, freeze: null },
          closes: '2024-05-07',
        },
        {
          id: 'may',
          title: { en: 'May', pl: 'Maj' },
          description: null,
          period: { from: '2024-05-01', until: '2024-06-01' },
          segments: null,
          series: null,
          enterBy: null,
          ...{ target: null, freeze: null },
          closes: '2024-06-07',
        },
      ],
      segments: [
        { id: 'gold', title: { en: 'Gold', pl: 'Złoto' }, description: null },
        { id: 'silver', title: { en: 'Silver', pl: 'Srebro' }, description: null },
      ],
      teams: [
        { id: 'north', title: { en: 'North', pl: 'Północ' }, description: null },
        { id: 'south', title: { en: 'South', pl: 'Południe' }, description: null },
      ],
      calendars: [],
      measures: [],
      rules: [],
      rankings: [],
      examples: [],
      rewards: [],
      limits: [],
      feeds: [],
      writings: { news: [], lessons: [], faq: [], terms: [], history: null },
    });
  });

  test('has measures with the decimals of what they add up', () => {
    const measures = programWith({
      'program/measures.yaml':
        'revenue: { title: Revenue, unit: EUR, from: sales, sum: net_value }\n' +
        'deals: { title: Deals, unit: { en: deals, pl: szt. }, from: sales, count: rows, where: { product.series: [a, 7], customer.title: { not: Kiosk } } }\n' +
        'bikes: { title: Bikes, from: sales, count: rows }\n' +
        'meetings: { title: Meetings, decimals: 1, from: activities, count: rows, where: { type: { not: [call, 1.50] } } }\n',
    }).measures;
    expect(measures).toEqual([
      {
        id: 'revenue',
        title: { en: 'Revenue', pl: 'Revenue' },
        from: 'sales',
        of: { sum: 'net_value' },
        unit: { en: 'EUR', pl: 'EUR' },
        money: true,
        decimals: 2,
        where: [],
        credited: 'seller',
        confirmedWithin: null,
        atMost: null,
        upToBaselinePer: null,
      },
      {
        id: 'deals',
        title: { en: 'Deals', pl: 'Deals' },
        from: 'sales',
        of: { count: 'rows' },
        unit: { en: 'deals', pl: 'szt.' },
        money: false,
        decimals: 0,
        where: [
          { subject: 'product', attribute: 'series', values: ['a', '7'], except: [], limits: [] },
          { subject: 'customer', attribute: 'title', values: null, except: ['Kiosk'], limits: [] },
        ],
        credited: 'seller',
        confirmedWithin: null,
        atMost: null,
        upToBaselinePer: null,
      },
      {
        id: 'bikes',
        title: { en: 'Bikes', pl: 'Bikes' },
        from: 'sales',
        of: { count: 'rows' },
        unit: null,
        money: false,
        decimals: 0,
        where: [],
        credited: 'seller',
        confirmedWithin: null,
        atMost: null,
        upToBaselinePer: null,
      },
      {
        id: 'meetings',
        title: { en: 'Meetings', pl: 'Meetings' },
        from: 'activities',
        of: { count: 'rows' },
        unit: null,
        money: false,
        decimals: 1,
        where: [{ subject: 'row', attribute: 'type', values: null, except: ['call', '1.50'], limits: [] }],
        credited: 'seller',
        confirmedWithin: null,
        atMost: null,
        upToBaselinePer: null,
      },
    ]);
  });

  test('has rules with the window of each gate, and caps from the narrowest', () => {
    const text = `id: volume
title: Volume
measure: revenue
over: day
stages: [may, april]
who: { segment: [silver] }
curve: { every: 100, points: 1 }
gate: { any: [{ measure: deals, above: 2 }, { measure: revenue, as: percent_of_target, at_most: 95%, over: program }] }
boost: [{ period: { from: 2024-04-05, to: 2024-04-05 }, times: 1.5 }]
cap: [{ points: 500, over: program }, { points: 20, over: day }, { points: 100, over: stage }]
`;
    const rule = programWith({ 'program/rules/volume.yaml': text }).rules.find(({ id }) => id === 'volume');
    expect(rule).toEqual({
      id: 'volume',
      title: { en: 'Volume', pl: 'Volume' },
      description: null,
      version: 1,
      measure: 'revenue',
      as: 'value',
      over: 'day',
      stages: ['april', 'may'],
      period: { from: '2024-04-01', until: '2024-06-01' },
      segments: ['silver'],
      curve: {
        form: 'flat',
        edges: 'x',
        lines: [{ from: ratio(0n), step: ratio(100n), whole: true, points: ratio(1n), at: ratio(0n) }],
        bands: [
          { from: null, origin: ratio(0n), step: ratio(100n), whole: true, points: ratio(1n), at: ratio(0n) },
        ],
        columns: null,
      },
      ...{ team: null, times: null, missing: null },
      gate: {
        needs: 'any',
        conditions: [
          { measure: 'deals', as: 'value', test: 'above', limit: ratio(2n), over: 'stage' },
          {
            measure: 'revenue',
            as: 'percent_of_target',
            test: 'at_most',
            limit: ratio(19n, 20n),
            over: 'program',
          },
        ],
        onceMet: false,
      },
      ...{ multiply: null, choice: null, places: null, lottery: null },
      boosts: [{ period: { from: '2024-04-05', until: '2024-04-06' }, times: ratio(3n, 2n), on: 'points' }],
      caps: [
        { points: ratio(20n), over: 'day' },
        { points: ratio(100n), over: 'stage' },
        { points: ratio(500n), over: 'program' },
      ],
      ...{ mayFall: false, pays: 'daily', since: null, versions: [] },
    });
  });

  test('has the feeds with their defaults', () => {
    const feeds = programWith({
      'program/sources.yaml':
        'activities: { files: "a/{day}.csv", columns: { activity_id: id, date: day, participant_id: who, type: type }, late_days: 0, contract: { set_aside: 2.5% } }\n' +
        base('program/sources.yaml').slice(0, base('program/sources.yaml').indexOf('activities:')),
    }).feeds;
    expect(
      feeds.map(({ id, lateDays, contract: { setAside }, ignored }) => ({ id, lateDays, setAside, ignored })),
    ).toEqual([
      { id: 'sales', lateDays: 7, setAside: ratio(0n), ignored: [] },
      { id: 'activities', lateDays: 0, setAside: ratio(1n, 40n), ignored: [] },
    ]);
    expect(feeds[0]?.columns[3]).toEqual({
      name: 'product_id',
      column: 'product',
      or: [],
      joined: [],
      split: null,
      constant: null,
      match: { table: 'products', column: 'title' },
      aliases: { Bicycle: 'Bike' },
    });
  });
});

describe('the same program', () => {
  const volume = base('program/rules/volume.yaml');
  const same = (text: string | Uint8Array) =>
    expect(programWith({ 'program/rules/volume.yaml': text })).toEqual(programWith({}));

  test('comes of keys in another order, quoted otherwise', () => {
    same(
      '{ "curve": { points: 1, every: 100 }, over: "stage", measure: \'revenue\', title: { pl: Obrót, en: Volume }, id: volume }',
    );
  });

  test('comes of Windows line ends and a byte order mark', () => {
    same(`\ufeff${volume.replaceAll('\n', '\r\n')}`);
  });

  test('comes of comments and blank lines', () => {
    same(volume.replaceAll('\n', ' # half of it is off\n\n'));
  });
});

describe('a program with errors', () => {
  const broken = (): string =>
    baseWith({
      'program/measures.yaml': base('program/measures.yaml').replace('sum: net_value', 'sum: values'),
      'program/rules/volume.yaml': base('program/rules/volume.yaml')
        .replace('revenue', 'revenu')
        .replace('100', 'ten'),
      'program/stages/may.yaml': base('program/stages/may.yaml').replace('2024-05-31', '2024-05-32'),
    });

  test('is null, and its sound parts are a draft', () => {
    const { program, draft } = readProgram(broken());
    expect(program).toBeNull();
    expect(draft?.program.rules.map(({ id }) => id)).toEqual(['target']);
    expect(draft?.declared.measure).toEqual(['revenue', 'deals', 'bikes', 'meetings']);
  });

  test('tells all files at once, in order', () => {
    expect(problemLines(readProgram(broken()).diagnostics)).toEqual([
      'program/measures.yaml:1:76 unknown-word',
      'program/rules/volume.yaml:3:10 unknown-measure',
      'program/rules/volume.yaml:5:17 bad-number',
      'program/stages/may.yaml:3:33 bad-day',
    ]);
  });
});
