import { expect, test } from 'vitest';
import type { Diagnostic } from '../../src/program/diagnostic.ts';
import { renderAnnotations, renderDiagnostics } from '../../src/program/report.ts';

const one: Diagnostic = {
  code: 'bad-number',
  severity: 'error',
  file: 'program/rules/volume.yaml',
  line: 5,
  column: 10,
  message: '"ten" is not a number.',
  hint: 'Write digits.',
  source: 'curve: { ten }',
  width: 3,
};

test('a report without problems says so', () => {
  expect(renderDiagnostics([])).toBe('no errors, no warnings\n');
});

test('problems stand in the order of their places, and are counted by kind', () => {
  const missing: Diagnostic = {
    ...one,
    code: 'file-missing',
    file: 'data/roster.csv',
    line: 0,
    column: 0,
    source: null,
    message: 'A.',
    hint: 'B.',
  };
  const warned: Diagnostic = {
    ...one,
    severity: 'warning',
    line: 2,
    column: 1,
    width: 5,
    source: 'title',
    message: 'C.',
    hint: 'D.',
  };
  expect(renderDiagnostics([one, warned, missing])).toBe(`data/roster.csv error file-missing
  A.
  B.

program/rules/volume.yaml:2:1 warning bad-number
  C.
  D.
  2 | title
    | ^^^^^

program/rules/volume.yaml:5:10 error bad-number
  "ten" is not a number.
  Write digits.
  5 | curve: { ten }
    |          ^^^

2 errors, 1 warning
`);
});

const sourceLines = (problem: Partial<Diagnostic>): string[] =>
  renderDiagnostics([{ ...one, ...problem }])
    .split('\n')
    .slice(3, 5);

test('a caret stands below tabs and unseen characters', () => {
  expect(sourceLines({ source: '\ta\u202eb\u0000 ten', column: 7 })).toEqual([
    '  5 | \ta·b· ten',
    '    | \t     ^^^',
  ]);
});

test('of a long line, the part around the caret is shown', () => {
  const [line, caret] = sourceLines({ source: `${'a'.repeat(500)}ten${'b'.repeat(500)}`, column: 501 });
  expect(line).toBe(`  5 | ${'a'.repeat(117)}ten`);
  expect(caret).toBe(`    | ${' '.repeat(117)}^^^`);
});

test('a thousand problems are shown, and all are counted', () => {
  const many = Array.from({ length: 1500 }, (_, index) => ({ ...one, line: index + 1 }));
  const report = renderDiagnostics(many);
  expect(report.match(/ error bad-number\n/g)).toHaveLength(1000);
  expect(report.endsWith('\n… and 500 more.\n\n1500 errors, no warnings\n')).toBe(true);
});

test('GitHub shows a problem beside its line', () => {
  const hostile = { ...one, file: 'data/a,b:c.csv', message: '100%\n::error::x' };
  expect(renderAnnotations([hostile, { ...one, line: 0 }])).toBe(
    '::error file=data/a%2Cb%3Ac.csv,line=5,col=10,title=bad-number::100%25%0A::error::x Write digits.\n' +
      '::error file=program/rules/volume.yaml,title=bad-number::"ten" is not a number. Write digits.\n',
  );
});
