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
