import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { score } from '../../src/score.ts';
import { rootOf } from '../programs/results.ts';
import { readRelation } from '../relation.ts';
import { scored } from '../scored.ts';
import { problemsThrown } from './thrown.ts';

// The golden program `closed-stage` when its April was just closed: a deal is worth 5 points, and all came in time.

let folder: string;
let root: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'laurel-late-'));
  root = join(folder, 'root');
  cpSync(rootOf('closed-stage'), root, { recursive: true });
  for (const name of ['restatements.csv', 'sales/2024-04-12.2024-05-21.csv', 'sales/2024-05-20.csv'])
    rmSync(join(root, 'data', name));
  deal('measure: deals\nover: day\ncurve: { every: 1, points: 5 }');
});
afterEach(() => rmSync(folder, { recursive: true }));

const deal = (text: string): void =>
  writeFileSync(join(root, 'program/rules/deal.yaml'), `id: deal\ntitle: Every deal\n${text}\n`);

const april = () => readRelation(join(folder, 'out'), 'ledger').filter((row) => row.stage_id === 'april');

test('a sale of a closed stage is a restatement; past what the feed allows it is set aside', async () => {
  await scored(root, join(folder, 'out'));
  const before = april();
  write('program/sources.yaml', SOURCES);
  write('data/sales/2024-05-14.csv', `${HEADER}L1,2024-04-30,bo,1,40,,\n`);
  write('data/sales/2024-05-15.csv', `${HEADER}L2,2024-04-30,bo,1,40,,\nM1,2024-05-15,ada,1,1,,\n`);
  await scored(root, join(folder, 'out'));
  expect(april().filter(({ kind }) => kind !== 'restatement')).toEqual(before);
  const restated = april().filter(({ kind }) => kind === 'restatement');
  expect(restated.map((row) => [row.posted_on, row.participant_id, row.rule_id, row.points])).toEqual([
    ['2024-05-14', 'bo', 'deal', '5'],
    // 980 and 40: one full 100 more.
    ['2024-05-14', 'bo', 'volume', '1'],
  ]);
  expect(
    readRelation(join(folder, 'out'), 'set_aside').map(({ file, line, code }) => `${file}:${line} ${code}`),
  ).toEqual(['data/sales/2024-05-15.csv:2 too-late']);
});

test('a rule that earned in a closed stage is not deleted, and another does not get its id', async () => {
  rmSync(join(root, 'program/rules/deal.yaml'));
  expect(await problemsThrown(score({ root, out: join(folder, 'out') }))).toContain('closed-rule');
  deal('measure: revenue\nover: week\ncurve: { every: 10, points: 1 }');
  expect(await problemsThrown(score({ root, out: join(folder, 'out') }))).toContain('closed-rule');
  deal('measure: revenue\nover: day\ncurve: { every: 10, points: 1 }');
  expect(await problemsThrown(score({ root, out: join(folder, 'out') }))).toContain('closed-changed');
});

const write = (path: string, text: string): void => writeFileSync(join(root, path), text);

const HEADER = 'sale_id,date,participant_id,quantity,net_value,kind,returns\n';
const SOURCES = `sales:
  files: sales/{day}.csv
  late_days: 14
  contract: { set_aside: 50% }
  columns:
    sale_id: sale_id
    date: date
    participant_id: participant_id
    quantity: quantity
    net_value: net_value
    kind: kind
    returns: returns
`;
