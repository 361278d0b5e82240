import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { baseWith } from './program-of.ts';

const script = fileURLToPath(new URL('../../scripts/check.ts', import.meta.url));

function check(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], { encoding: 'utf8' });
  return { status, stdout, stderr };
}

test('the example is fine', () => {
  expect(check()).toEqual({ status: 0, stdout: 'no errors, no warnings\n', stderr: '' });
});

test('a warning is no failure', () => {
  const root = baseWith({
    'program/stages/may.yaml': 'id: may\ntitle: { en: May }\nperiod: { from: 2024-05-01, to: 2024-05-31 }\n',
  });
  expect(check('--root', root)).toEqual({
    status: 0,
    stdout: `program/stages/may.yaml:2:1 warning text-missing
  The text is missing in pl; the one in en is shown instead.
  Add pl:.
  2 | title: { en: May }
    | ^^^^^

no errors, 1 warning
`,
    stderr: '',
  });
});

test('a problem is told in the form that is asked for', () => {
  const root = baseWith({ 'data/roster.csv': null });
  const problem = {
    code: 'file-missing',
    severity: 'error',
    file: 'data/roster.csv',
    line: 0,
    column: 0,
    source: null,
    width: 1,
    message: 'The file is not there.',
    hint: 'Add it: data/roster.csv.',
  };
  expect(check('--root', root, '--format', 'json')).toEqual({
    status: 2,
    stdout: `${JSON.stringify([problem], null, 2)}\n`,
    stderr: '',
  });
  expect(check('--root', root, '--format', 'github')).toEqual({
    status: 2,
    stdout:
      '::error file=data/roster.csv,title=file-missing::The file is not there. Add it: data/roster.csv.\n',
    stderr: '',
  });
});

test('a folder without a program is a problem of the user', () => {
  const root = baseWith({ program: null, data: null });
  expect(check('--root', root)).toEqual({
    status: 2,
    stdout: `program error program-missing
  There is no folder program/ here.
  Name the folder that holds program/ and data/ with --root.

1 error, no warnings
`,
    stderr: '',
  });
});
