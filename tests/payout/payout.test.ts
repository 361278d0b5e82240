import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { tableProblems } from '../../src/check.ts';
import { payOut } from '../../src/payout/pay.ts';
import { problemsThrown } from '../closing/thrown.ts';
import { rootOf } from '../programs/results.ts';
import { readRelation } from '../relation.ts';
import { scored } from '../scored.ts';

// The golden program `rewards-and-expiry`: on 25 March Ada has 10 points and Bo has 5.

const SALES = 'sale_id,date,participant_id,net_value,kind,returns\n';
const ASKED = 'redemption_id,date,participant_id,reward_id,quantity,points,state\n';
let folder: string;
let root: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'laurel-payout-test-'));
  root = join(folder, 'root');
  cpSync(rootOf('rewards-and-expiry'), root, { recursive: true });
  const asked = readFileSync(join(root, 'data/redemptions.csv'), 'utf8').split('\n');
  write('data/redemptions.csv', asked.filter((row) => !row.startsWith('r3')).join('\n'));
  // A file with a header alone covers its day.
  for (const day of ['25', '26', '27']) write(`data/sales/2024-03-${day}.csv`, SALES);
  write(
    'data/participants.csv',
    'participant_id,name,alias,locale,card\nada,"=Ada; ""Moe""",,en,K-100\nbo,Bo Lind,,en,K-101\n',
  );
  write('program/rewards.yaml', `${readFileSync(join(root, 'program/rewards.yaml'), 'utf8')}${CARD}`);
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (path: string, text: string): void => writeFileSync(join(root, path), text);
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const pay = (on = '2024-03-25', reward = 'card') => payOut({ root, reward, on, approvedBy: 'Ewa Lis' });

const CARD = `- id: card
  title: Money on your card
  kind: cash
  points: 1
  value: 2.05
  payout:
    reference: card
    file:
      delimiter: ";"
      decimal: ","
      columns:
        - { title: No, value: number }
        - { title: Card, value: reference }
        - { title: Amount, value: amount }
        - { title: Currency, value: currency }
        - { title: Name, value: name }
        - { title: Purpose, text: "@points" }
`;

test('whole accounts are paid out: the file of the provider, the batch, and the redemptions', async () => {
  expect(await pay()).toEqual({
    folder: join(root, 'data/payouts/card-2024-03-25'),
    people: 2,
    total: '30.75',
  });
  // What a spreadsheet would run begins with an apostrophe.
  expect(read('data/payouts/card-2024-03-25/payments.csv')).toBe(
    `No;Card;Amount;Currency;Name;Purpose\n1;K-100;20,50;EUR;"'=Ada; ""Moe""";"'@points"\n2;K-101;10,25;EUR;Bo Lind;"'@points"\n`,
  );
  await expect(read('data/payouts/card-2024-03-25/batch.json')).toMatchFileSnapshot('expected/batch.json');
  await expect(read('data/redemptions.csv')).toMatchFileSnapshot('expected/redemptions.csv');
  expect(tableProblems(root)).toEqual([]);
  await scored(root, join(folder, 'out'), '2024-03-31');
  expect(readRelation(join(folder, 'out'), 'balances').map((row) => row.balance)).toEqual(['0', '0']);
});

test('a batch that is run twice pays once', async () => {
  await pay();
  const paid = ['data/payouts/card-2024-03-25/payments.csv', 'data/redemptions.csv'].map(read);
  await expect(await problemsThrown(pay())).toMatchFileSnapshot('expected/payout-written.txt');
  expect(['data/payouts/card-2024-03-25/payments.csv', 'data/redemptions.csv'].map(read)).toEqual(paid);
  expect(await pay('2024-03-26')).toEqual({ folder: null, people: 0, total: '0.00' });
});

test('one that was cut short before the redemptions were written pays nothing more', async () => {
  const before = read('data/redemptions.csv');
  await pay();
  const [file, after] = ['data/payouts/card-2024-03-25/payments.csv', 'data/redemptions.csv'].map(read);
  write('data/redemptions.csv', before);
  expect(tableProblems(root).map(({ code }) => code)).toEqual(['payout-missing']);
  expect(await pay()).toEqual({ folder: null, people: 2, total: '30.75' });
  expect([read('data/payouts/card-2024-03-25/payments.csv'), read('data/redemptions.csv')]).toEqual([
    file,
    after,
  ]);
  expect(tableProblems(root)).toEqual([]);
});

test('an account below the least is left as it is', async () => {
  write(
    'program/rewards.yaml',
    read('program/rewards.yaml').replace('reference: card', 'at_least: 10\n    reference: card'),
  );
  expect(await pay()).toMatchObject({ people: 1, total: '20.50' });
  write('program/rewards.yaml', read('program/rewards.yaml').replace('at_least: 10', 'at_least: 5.01'));
  expect(await pay('2024-03-26')).toMatchObject({ people: 0 });
});

test('of requests, what was approved by the day is paid, and that once', async () => {
  write(
    'program/rewards.yaml',
    read('program/rewards.yaml').replace('reference: card', 'of: requests\n    reference: card'),
  );
  appendFileSync(
    join(root, 'data/redemptions.csv'),
    [
      ['c1,2024-03-24,ada,card,3,3,requested', 'c1,2024-03-25,,,,,approved'],
      ['c2,2024-03-24,bo,card,2,2,requested', 'c2,2024-03-26,,,,,approved'],
      ['c3,2024-03-24,ada,card,1,1,requested', ''],
    ]
      .flat()
      .filter((row) => row !== '')
      .map((row) => `${row}\n`)
      .join(''),
  );
  expect(await pay('2024-03-25')).toMatchObject({ people: 1, total: '6.15' });
  expect(await pay('2024-03-26')).toMatchObject({ people: 1, total: '4.10' });
  expect(await pay('2024-03-27')).toMatchObject({ people: 0 });
  const added = read('data/redemptions.csv').split('\n').slice(-3, -1);
  expect(added).toEqual(['c1,2024-03-25,,,,,sent', 'c2,2024-03-26,,,,,sent']);
});

test('nobody is paid without a reference of their own', async () => {
  write('data/participants.csv', 'participant_id,card\nada,=K-1\nbo,\n');
  await expect(await problemsThrown(pay())).toMatchFileSnapshot('expected/payout-reference.txt');
  write('data/participants.csv', 'participant_id,card\nada,K-1\nbo,K-1\n');
  await expect(await problemsThrown(pay())).toMatchFileSnapshot('expected/payout-reference--twice.txt');
});

test('what is no payout, or no day of one, is told', async () => {
  await expect(await problemsThrown(pay('2024-03-25', 'mug'))).toMatchFileSnapshot(
    'expected/payout-unknown.txt',
  );
  await expect(await problemsThrown(pay('2024-06-21'))).toMatchFileSnapshot('expected/payout-day.txt');
  write(
    'program/rewards.yaml',
    read('program/rewards.yaml').replace('reference: card', 'when: at_close\n    reference: card'),
  );
  await expect(await problemsThrown(pay())).toMatchFileSnapshot('expected/payout-day--close.txt');
});

test('rows are added to CSV alone, in the columns that it has', async () => {
  write('data/redemptions.csv', `${ASKED.trim().split(',').toReversed().join(',')}\r\n`);
  await pay();
  expect(read('data/redemptions.csv').split('\r\n').slice(1, 3)).toEqual([
    'requested,20,20,card,ada,2024-03-25,card-2024-03-25-1',
    'sent,,,,,2024-03-25,card-2024-03-25-1',
  ]);
});
