import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { closeStage } from '../../src/closing/close.ts';
import { rootOf } from '../programs/results.ts';
import { problemsThrown } from './thrown.ts';

// The golden program `closed-stage`, before its April was closed.

const SALES = 'sale_id,date,participant_id,quantity,net_value,kind,returns\n';
let folder: string;
let root: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'laurel-blockers-'));
  root = join(folder, 'root');
  cpSync(rootOf('closed-stage'), root, { recursive: true });
  rmSync(join(root, 'data/closings'), { recursive: true });
  rmSync(join(root, 'data/restatements.csv'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (path: string, text: string): void => writeFileSync(join(root, path), text);
const close = (stage = 'april') => closeStage({ root, stage, approvedBy: 'Ewa Lis', comment: '' });

test('everything that stands in the way is told at once', async () => {
  write(
    'program/rankings.yaml',
    '- { id: board, title: Board, each: stage, of: participants, score: points, prizes: [{ places: 1, points: 100 }] }\n',
  );
  write('program/sources.yaml', SOURCES);
  write(
    'data/sales/2024-04-12.csv',
    `${SALES}S3,2024-04-12,bo,1,100,,\nS4,2024-04-12,ada,1,0,,\nS9,2024-04-12,zoe,1,10,,\n`,
  );
  write('data/credits.csv', 'sale_id,participant_id,share\nS77,ada,50%\nS77,bo,50%\n');
  write(
    'data/adjustments.csv',
    'adjustment_id,date,participant_id,points,reason,approved_by\na1,2024-04-15,ada,1,A visit,\na2,2024-04-16,bo,1,A visit,Ewa Lis\n',
  );
  await expect(await problemsThrown(close())).toMatchFileSnapshot('expected/blockers.txt');
});

test('a stage is not closed before its files are there', async () => {
  await expect(await problemsThrown(close('may'))).toMatchFileSnapshot('expected/close-too-early.txt');
});

test('a stage that is none is told', async () => {
  await expect(await problemsThrown(close('aprl'))).toMatchFileSnapshot('expected/close-unknown.txt');
});

const SOURCES = `sales:
  files: sales/{day}.csv
  delivery: restated_day
  contract: { freshness: { warn_after: 3 }, set_aside: 50% }
  columns:
    sale_id: sale_id
    date: date
    participant_id: participant_id
    quantity: quantity
    net_value: net_value
    kind: kind
    returns: returns
`;
