import { appendFileSync, cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { closeStage } from '../../src/closing/close.ts';
import { rootOf } from '../programs/results.ts';
import { problemsThrown } from './thrown.ts';

test('a stage is closed over no redemption that is undecided, and over none that is owed', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'laurel-undecided-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const root = join(folder, 'root');
  cpSync(rootOf('rewards-and-expiry'), root, { recursive: true });
  const header = 'sale_id,date,participant_id,net_value,kind,returns';
  writeFileSync(join(root, 'data/sales/2024-07-07.csv'), `${header}\ns6,2024-06-29,ada,1000,,\n`);
  appendFileSync(join(root, 'data/redemptions.csv'), 'r6,2024-07-07,ada,voucher,,,requested\n');
  const close = closeStage({ root, stage: 'half', approvedBy: 'Ewa Lis', comment: '' });
  await expect(await problemsThrown(close)).toMatchFileSnapshot('expected/close-undecided.txt');
});
