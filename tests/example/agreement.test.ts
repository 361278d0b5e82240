import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import readExcelFile from 'read-excel-file/node';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newKeys } from '../../src/archive/signature.ts';
import { workbookOf } from '../../src/archive/workbook.ts';
import { writeArchive } from '../../src/archive/write.ts';
import { editionIn } from '../../src/portal/edition.ts';
import { heroOf } from '../../src/portal/person/hero.ts';
import { portalOf } from '../../src/portal/portal.ts';
import { readResults } from '../../src/results/read.ts';
import { type Scored, score } from '../../src/score.ts';
import { parseRelation, readRelation } from '../relation.ts';
import { root } from './scored.ts';

// What everybody has is the same wherever it is read; all of the example's numbers are whole.

const folder = mkdtempSync(join(tmpdir(), 'laurel-agreement-'));
const out = join(folder, 'results');
let scored: Scored;

beforeAll(async () => {
  scored = await score({ root, out });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const sums = (rows: readonly (readonly [string, number])[]): Record<string, number> => {
  const total: Record<string, number> = Object.fromEntries(
    scored.reference.participants.map(({ id }) => [id, 0]),
  );
  for (const [id, points] of rows) total[id] = (total[id] ?? 0) + points;
  return total;
};

test('page, ledger, statement, balances, workbook and summary agree for every participant', async () => {
  const ledger = sums(readRelation(out, 'ledger').map((row) => [row.participant_id, Number(row.points)]));
  const balances = sums(
    readRelation(out, 'balances').map((row) => [row.participant_id, Number(row.balance)]),
  );
  const edition = editionIn(portalOf(scored.program, scored.reference, readResults(out)), 'en');
  const pages = sums(
    Object.keys(ledger).map((id) => [
      id,
      Number(heroOf(edition, id, { main: null, others: [] }).balance.raw),
    ]),
  );
  const sheets = await readExcelFile(Buffer.from(await workbookOf(out, scored.program, scored.reference)));
  const [heading = [], ...rows] = sheets.find(({ sheet }) => sheet === 'Balances')?.data ?? [];
  const workbook = sums(rows.map((row) => [String(row[0]), Number(row[heading.indexOf('balance')])]));
  const results = readResults(out);
  const statements = sums(
    Object.keys(ledger).flatMap((id) =>
      parseRelation(
        Buffer.concat([...results.statement(id)].map((part) => Buffer.from(part))).toString(),
        'ledger',
      ).map((row) => [id, Number(row.points)] as const),
    ),
  );
  expect(balances).toEqual(ledger);
  expect(statements).toEqual(ledger);
  expect(pages).toEqual(ledger);
  expect(workbook).toEqual(ledger);
  expect(Object.values(ledger).reduce((all, one) => all + one, 0)).toBe(Number(scored.summary.points));
});

test('the boards of the stages say what the ledger says was earned in each by its close', () => {
  const ends = new Map(scored.program.stages.map(({ id, closes }) => [id, closes]));
  const key = (participant: string, stage: string): string => `${participant} ${stage}`;
  const earned = new Map<string, number>();
  for (const row of readRelation(out, 'ledger')) {
    if (row.kind !== 'earn' || row.posted_on > (ends.get(row.stage_id) ?? '')) continue;
    const at = key(row.participant_id, row.stage_id);
    earned.set(at, (earned.get(at) ?? 0) + Number(row.points));
  }
  const last = scored.summary.as_of;
  const board = readRelation(out, 'standings').filter(
    (row) => row.ranking_id === 'stage-board' && row.as_of === last,
  );
  expect(new Set(board.map((row) => row.stage_id))).toEqual(new Set(ends.keys()));
  expect(board.map((row) => [row.entrant_id, row.stage_id, Number(row.score)])).toEqual(
    board.map((row) => [row.entrant_id, row.stage_id, earned.get(key(row.entrant_id, row.stage_id)) ?? 0]),
  );
});

test('the archive of a stage is computed again in another folder, zone and language', async () => {
  const copy = join(folder, 'root');
  for (const part of ['program', 'data', 'public'])
    cpSync(join(root, part), join(copy, part), { recursive: true });
  appendFileSync(join(copy, 'program/program.yaml'), '\narchive: { data: true }\n');
  const { privateKey, publicKey } = newKeys();
  const [archive, key] = [join(folder, 'q2.zip'), join(folder, 'key.pem')];
  writeFileSync(key, publicKey);
  const manifest = await writeArchive({
    ...{ root: copy, out: archive, stage: 'q2', asOf: '2017-07-07', privateKey },
  });
  expect(manifest.files.filter(({ path }) => /^data\/.*\/2017-07-08/.test(path))).toEqual([]);
  const script = fileURLToPath(new URL('../../scripts/verify.ts', import.meta.url));
  const { stdout, status } = spawnSync(process.execPath, [script, archive, '--key', key], {
    cwd: folder,
    env: { ...process.env, TZ: 'Pacific/Auckland', LC_ALL: 'pl_PL.UTF-8' },
    encoding: 'utf8',
  });
  expect(stdout).toMatch(/as of 2017-07-07: .* rows were computed again; none differs\./);
  expect(status).toBe(0);
});
