import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeEach, expect, test } from 'vitest';

const repository = fileURLToPath(new URL('../..', import.meta.url));
const root = join(repository, 'tests/programs/restated-day');
const folder = mkdtempSync(join(tmpdir(), 'laurel-faults-'));
const out = join(folder, 'out');

const COMMAND = [join(repository, 'scripts/score.ts'), '--root', root, '--out', out];
const OLD = 'what was there before\n';
const NEW = readFileSync(join(root, 'expected/balances.csv'), 'utf8');

beforeEach(() => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  writeFileSync(join(out, 'balances.csv'), OLD);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const balances = (): string => readFileSync(join(out, 'balances.csv'), 'utf8').trim();

/** The next run succeeds without cleaning by hand, and leaves nothing else behind. */
function recovers(): void {
  expect(spawnSync(process.execPath, COMMAND, { encoding: 'utf8' }).stderr).toBe('');
  expect(balances()).toBe(NEW.trim());
  expect(readdirSync(folder)).toEqual(['out']);
}

/** Kills a run after some milliseconds, or lets it end. */
const killed = (after: number): Promise<void> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, COMMAND, { stdio: 'ignore' });
    const timer = setTimeout(() => child.kill('SIGKILL'), after);
    child.on('exit', () => {
      clearTimeout(timer);
      resolve();
    });
  });

test.each([50, 400, 700, 1000, 1300, 1800])(
  'killed after %i ms: the old or the new results',
  async (after) => {
    await killed(after);
    const found = readdirSync(folder).includes('out') ? balances() : OLD.trim();
    expect([OLD.trim(), NEW.trim()]).toContain(found);
    recovers();
  },
);

test.each([1, 3, 6, 7, 8, 400])(
  'on a disk where no file grows beyond %i blocks: the old results and why, or the new ones',
  (blocks) => {
    const limited = ['-c', `ulimit -f ${blocks}; exec "$0" "$@"`, process.execPath, ...COMMAND];
    const { status, stderr } = spawnSync('sh', limited, { encoding: 'utf8' });
    expect(balances(), stderr).toBe((status === 0 ? NEW : OLD).trim());
    expect(stderr).toMatch(status === 0 ? /^$/ : /^score failed: a file may not grow so large here\..*\n$/);
    recovers();
  },
);

test('two runs at once: both end, and the results are whole', async () => {
  await Promise.all([killed(200_000), killed(200_000)]);
  expect(balances()).toBe(NEW.trim());
  recovers();
});

test('what a crash left behind is ignored and removed', () => {
  const left = join(folder, '.out.building-999999');
  mkdirSync(join(left, 'results'), { recursive: true });
  writeFileSync(join(left, 'results', 'ledger.csv'), 'garbage');
  recovers();
});

test('a place that cannot be written to: a message, and the old results stay', () => {
  const elsewhere = ['--out', join(out, 'balances.csv', 'below')];
  const { status, stderr } = spawnSync(process.execPath, [...COMMAND.slice(0, 3), ...elsewhere], {
    encoding: 'utf8',
  });
  expect(status).toBe(1);
  expect(stderr).not.toContain('    at ');
  expect(balances()).toBe(OLD.trim());
});
