import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const report = `${root}.laurel/test/report.json`;

/** What of vitest's report is read. */
interface Report {
  readonly numPassedTests: number;
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

/** Whether `npm run NAME` is fine; what it says is shown only where it is not. */
function check(name: string): boolean {
  const { status, stdout, stderr } = spawnSync(`npm run --silent ${name}`, { cwd: root, shell: true });
  const fine = status === 0;
  if (!fine) process.stdout.write(Buffer.concat([stdout, stderr]));
  console.log(`${fine ? 'ok    ' : 'FAILED'} ${name}`);
  return fine;
}

/** A log is no terminal: colours would only be noise in it. */
const plain = process.stdout.isTTY ? process.env : { ...process.env, NO_COLOR: '1' };

/** Vitest's own output goes straight through; its report says how many tests passed and failed. */
function test(filters: readonly string[]): { readonly passed: number; readonly failed: number } {
  rmSync(report, { force: true });
  const options = ['--config', 'tests/vitest.config.ts', '--reporter=dot', '--reporter=json'];
  const vitest = [
    'node_modules/vitest/vitest.mjs',
    'run',
    ...options,
    `--outputFile.json=${report}`,
    ...filters,
  ];
  const { status } = spawnSync(process.execPath, vitest, { cwd: root, stdio: 'inherit', env: plain });
  const { numPassedTests: passed, testResults } = readReport();
  return { passed, failed: Math.max(failures(testResults), status === 0 ? 0 : 1) };
}

function readReport(): Report {
  try {
    return JSON.parse(readFileSync(report, 'utf8')) as Report;
  } catch {
    return { numPassedTests: 0, testResults: [] };
  }
}

/** Failed tests; a file that failed before its first test counts as one. */
function failures(files: Report['testResults']): number {
  return files
    .filter(({ status }) => status === 'failed')
    .map(({ assertionResults }) => assertionResults.filter(({ status }) => status === 'failed').length)
    .reduce((sum, count) => sum + Math.max(count, 1), 0);
}

const failedChecks = ['types', 'lint'].filter((name) => !check(name)).length;
const tests = test(process.argv.slice(2));
const failed = failedChecks + tests.failed;
// The last line of the log, for people and machines alike; a failed check counts as a failed test.
console.log(`${tests.passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
