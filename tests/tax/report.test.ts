import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeTaxReport } from '../../src/tax/write.ts';
import { problemsThrown } from '../closing/thrown.ts';
import { rootOf } from '../programs/results.ts';

// The golden program `rewards-and-expiry`: Ada had two mugs of 8.50 each and a voucher of which 15.00 are taxable, Bo such a
// voucher; a mug of each was cancelled.

let root: string;
const out = (): string => join(root, 'out');
const read = (name: string): string => readFileSync(join(out(), name), 'utf8');

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'laurel-tax-'));
  cpSync(rootOf('rewards-and-expiry'), root, { recursive: true });
  writeFileSync(
    join(root, 'data/participants.csv'),
    'participant_id,name,alias,locale,country\nada,=1+1,,en,PL\nbo,Bo Lind,,en,se\n',
  );
  writeFileSync(join(root, 'program/taxes.yaml'), TAXES);
});
afterEach(() => rmSync(root, { recursive: true }));

const SOURCE = 'source: { title: A source, url: "https://source.example", date: 2024-01-01 }';

// A mug is 17.00 EUR or 34.00 PLN; a voucher 15.00 EUR or 30.00 PLN.
const TAXES = `- id: pl
  currency: PLN
  rate: 2
  rules:
    - { kinds: [thing], exempt_up_to: 34, note: Things., ${SOURCE} }
    - { kinds: [voucher], from: 2024-03-20, to: 2024-03-20, exempt_up_to: 29.99, note: Vouchers., ${SOURCE} }
- id: se
  currency: EUR
  rules:
    - { kinds: [voucher], to: 2024-03-21, exempt_up_to: 100, note: Until March., ${SOURCE} }
    - { note: Everything else., ${SOURCE} }
`;

test('what is taxable of everyone, redemption by redemption, with the rules and their sources', async () => {
  expect(writeTaxReport(root, '2024', out())).toBe(2);
  for (const name of ['tax-2024.csv', 'tax-2024-items.csv', 'tax-2024.md'])
    await expect(read(name)).toMatchFileSnapshot(`expected/${name}`);
});

test('another year has nothing', () => {
  expect(writeTaxReport(root, '2023', out())).toBe(0);
  expect(read('tax-2023.csv').split('\n')).toHaveLength(2);
});

test('what has no value is counted and not added, and without a country nothing is exempt', () => {
  const rewards = readFileSync(join(root, 'program/rewards.yaml'), 'utf8').replace('  value: 8.50\n', '');
  writeFileSync(join(root, 'program/rewards.yaml'), rewards);
  writeFileSync(join(root, 'data/participants.csv'), 'participant_id\nada\nbo\n');
  writeTaxReport(root, '2024', out());
  expect(read('tax-2024.csv').split('\n').slice(1, 3)).toEqual([
    '2024,,ada,ada,2,15.00,0.00,15.00,1,EUR',
    '2024,,bo,bo,1,15.00,0.00,15.00,0,EUR',
  ]);
});

test('tables with errors give no report', async () => {
  appendFileSync(join(root, 'data/redemptions.csv'), 'r9,2024-04-01,zoe,mug,,,requested\n');
  const told = await problemsThrown(Promise.resolve().then(() => writeTaxReport(root, '2024', out())));
  expect(told).toContain('unknown-participant');
});
