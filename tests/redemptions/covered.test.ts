import { appendFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { closedProblems } from '../../src/closing/check.ts';
import { renderDiagnostics } from '../../src/program/report.ts';
import { rootOf } from '../programs/results.ts';

/** What is told of the golden program with further rows of redemptions.csv. */
async function told(...rows: readonly string[]): Promise<string> {
  const root = mkdtempSync(join(tmpdir(), 'laurel-covered-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  cpSync(rootOf('rewards-and-expiry'), root, { recursive: true });
  appendFileSync(join(root, 'data/redemptions.csv'), rows.map((row) => `${row}\n`).join(''));
  return renderDiagnostics(await closedProblems(root, undefined));
}

test('points that were taken back after they had been spent are a debt, and a warning', async () => {
  await expect(await told()).toMatchFileSnapshot('expected/redemption-uncovered.txt');
});

test('more than there is on that day is refused', async () => {
  // 12 March brings 20: three vouchers on 25 March are 30.
  await expect(await told('x1,2024-03-25,ada,voucher,3,,requested')).toMatchFileSnapshot(
    'expected/redemption-beyond-balance.txt',
  );
});

test('of two on one day that are too much together, the second by its id is refused', async () => {
  const rows = ['x2,2024-03-22,ada,voucher,1,,requested', 'x1,2024-03-22,ada,voucher,1,,requested'];
  await expect(await told(...rows)).toMatchFileSnapshot('expected/redemption-beyond-balance--second.txt');
});

test('the last point is spent, and what expires on a day is spent on it and not after it', async () => {
  // Ada has 10 of 12 March until 12 April.
  expect(await told('x1,2024-04-12,ada,voucher,1,,requested')).not.toContain('beyond');
  await expect(await told('x1,2024-04-13,ada,voucher,1,,requested')).toMatchFileSnapshot(
    'expected/redemption-beyond-balance--expired.txt',
  );
});
