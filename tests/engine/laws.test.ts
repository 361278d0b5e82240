import type * as fs from 'node:fs';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { type Play, played } from '../mechanics/play.ts';
import { resultsOf } from '../programs/results.ts';

// Each law stops a build whose SQL has a fault that it is about, and says its name.

const planted = vi.hoisted(() => ({ file: '', from: '', to: '' }));

vi.mock('node:fs', async (original) => {
  const actual = await original<typeof fs>();
  const readFileSync = (path: fs.PathOrFileDescriptor, options?: BufferEncoding): string | Buffer => {
    const text = options === undefined ? actual.readFileSync(path) : actual.readFileSync(path, options);
    if (planted.file === '' || !String(path).endsWith(planted.file) || typeof text !== 'string') return text;
    if (!text.includes(planted.from)) throw new Error(`${planted.file} does not say ${planted.from}`);
    return text.replace(planted.from, planted.to);
  };
  return { ...actual, default: { ...actual, readFileSync }, readFileSync };
});

afterEach(() => Object.assign(planted, { file: '', from: '', to: '' }));

const FLAT = 'measure: revenue\nover: day\ncurve: { per: 1, points: 1 }';

const SOLD: Play = {
  people: ['ann', 'ben'],
  rules: { one: `${FLAT}\ncap: { points: 70, over: stage }` },
  sales: ['2026-02-01 a ann 100', '2026-02-02 b ben 100', '2026-02-03 c ann 100'],
};

const LIMIT = { 'program/limits.yaml': '- { rules: [one], points: 100, over: stage, of: everyone }\n' };

const DIVIDED: Play = {
  ...SOLD,
  rules: { one: FLAT },
  budget: 'budget: { points: 100, overflow: pro_rata }',
  files: {
    'program/stages/year.yaml':
      'id: year\ntitle: Year\nperiod: { from: 2026-01-01, to: 2026-12-31 }\ncloses: 2027-01-07\n',
  },
  asOf: '2027-01-07',
};

/** Ann is in two teams, one after the other, and each of them reaches its cap. */
const OF_TEAMS: Play = {
  people: [],
  rules: {
    one: `${FLAT.replace('day', 'stage')}\npays: at_end\nteam: { share: equally, members: by_days }\ncap: { points: 70, over: stage }`,
  },
  files: {
    'program/teams.yaml': '- { id: east, title: East }\n- { id: west, title: West }\n',
    'data/participants.csv': 'participant_id\nann\nben\n',
    'data/roster.csv': [
      'participant_id,team_id,segment,from,to',
      ...['ann,east,all,2026-01-01,2026-06-30', 'ann,west,all,2026-07-01,', 'ben,west,all,2026-12-01,'],
    ].join('\n'),
  },
  sales: ['2026-02-01 a ann 100', '2026-08-01 b ann 100'],
  asOf: '2026-12-31',
};

const UNCAPPED = { from: "least(run_up, getvariable('limit'))", to: 'run_up' };

describe('a broken law stops the build', () => {
  test.each([
    [
      'a cap lets everything through',
      { file: 'rules/capped.sql', ...UNCAPPED },
      SOLD,
      /^overpaid: the cap of one over a stage has paid 10000 by 2026-02-01 of at most 7000/,
    ],
    [
      'a cap lets everything through below a limit that is never full',
      { file: 'rules/capped.sql', ...UNCAPPED },
      {
        ...SOLD,
        files: { 'program/limits.yaml': '- { rules: [one], points: 900, over: stage, of: everyone }\n' },
      },
      /^overpaid: the cap of one over a stage has paid 10000 by 2026-02-01 of at most 7000/,
    ],
    [
      'a cap of a team lets everything through',
      { file: 'rules/capped.sql', ...UNCAPPED },
      OF_TEAMS,
      /^overpaid: the cap of one over a stage has paid 10000 by 2026-12-31 of at most 7000/,
    ],
    [
      'a limit lets everything through',
      { file: 'rules/within_limit.sql', ...UNCAPPED },
      { ...SOLD, files: LIMIT },
      /^overpaid: the limit of one has paid 14000 by 2026-02-02 of at most 10000/,
    ],
    [
      'a pool that is divided pays everything',
      { file: 'rules/settle.sql', from: 'then claim::hugeint * rest // claims else', to: 'then claim else' },
      DIVIDED,
      /^overpaid: the pool of one has paid 30000 by 2027-01-07 of at most 10000/,
    ],
    [
      'postings are not what their windows came to',
      { file: 'rules/change.sql', from: 'as entitlement', to: '+ 1 as entitlement' },
      { ...SOLD, rules: { one: FLAT } },
      /^unexplained: ann was posted 10000 by one and is owed 10001/,
    ],
    [
      'a balance loses a posting',
      { file: 'outcome/balances.sql', from: 'sum(points)', to: '7 + sum(points)' },
      SOLD,
      /^unbalanced: ann has /,
    ],
  ])('%s', async (_, fault, play, message) => {
    await expect(played(play)).resolves.toBeDefined();
    Object.assign(planted, fault);
    await expect(played(play)).rejects.toThrow(message);
  });

  test.each([
    [
      'equals do not share a place',
      {
        file: 'boards/rank.sql',
        from: 'case when is_placed then rank()',
        to: 'case when is_placed then row_number()',
      },
      /^misranked: /,
    ],
    [
      'somebody is on no board',
      { file: 'boards/rank.sql', from: 'from keyed;', to: 'from keyed where score <> 1;' },
      /^unranked: /,
    ],
  ])('%s', async (_, fault, message) => {
    Object.assign(planted, fault);
    await expect(resultsOf('tie-at-a-prize-edge')).rejects.toThrow(message);
  });
});

describe('what no law forbids', () => {
  test('a member of two teams is paid more than the cap of either', async () => {
    // East has ann alone for half a year; west has her for 184 days and ben for 31.
    await expect(played(OF_TEAMS)).resolves.toEqual([
      '2026-12-31 ann one 70.00',
      '2026-12-31 ann one 59.91',
      '2026-12-31 ben one 10.09',
    ]);
  });

  test('a limit that was full keeps what comes back, and somebody stays above their cap', async () => {
    const rows = await played({
      ...SOLD,
      files: LIMIT,
      sales: [
        ...['2026-02-01 a ann 60', '2026-02-01 b ben 60', '2026-02-02 r ann -30 a'],
        ...['2026-02-03 s ben -60 b', '2026-02-04 c ann 70'],
      ],
    });
    // Ann has 60, 30, then 70 by her cap. All together 60, 120, 90, 30, 70: the limit of 100 lets through 60, 40, -10, -60, 40.
    expect(rows).toEqual([
      '2026-02-01 ann one 60.00',
      '2026-02-02 ann one -10.00',
      '2026-02-04 ann one 40.00',
      '2026-02-01 ben one 40.00',
      '2026-02-03 ben one -60.00',
    ]);
  });
});

describe('control totals', () => {
  const sold: Play = {
    people: ['ann'],
    rules: { one: FLAT },
    sales: ['2026-02-01 a ann 100', '2026-02-01 b ann 20.50', '2026-02-01 c zoe 3'],
    files: {
      'program/sources.yaml': `sales:
  files: sales/{day}.csv
  columns: { sale_id: sale_id, date: date, participant_id: participant_id, net_value: net_value, kind: kind, returns: returns }
  contract: { set_aside: 50% }
`,
      'data/sales/2026-02-01.manifest.json': '{ "rows": 3, "total_minor": 12350 }',
    },
  };

  test('hold over every record, also one that is set aside', async () => {
    await expect(played(sold)).resolves.toEqual(['2026-02-01 ann one 120.50']);
  });

  test('stop a build in which an amount changes on the way', async () => {
    Object.assign(planted, {
      file: 'sql/take.sql',
      from: 'minor_units(value) as written_value',
      to: '2 * minor_units(value) as written_value',
    });
    await expect(played(sold)).rejects.toThrow('manifest-differs');
  });
});
