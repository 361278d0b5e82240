import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { code, type Source } from './sources.ts';
import { nodes, stringText } from './syntax.ts';

const src = code('src');
const all = [...src, ...code('scripts'), ...code('tests')];

/** Where a node of the files is what is asked for. */
const places = (files: readonly Source[], is: (node: ts.Node) => boolean): string[] =>
  files.flatMap(nodes).flatMap(({ node, at }) => (is(node) ? [`${at} ${node.getText()}`] : []));

/** In a page, a visitor's own clock says how long it is until a date, and how old the figures are. */
const VISITORS = ['src/components/live/countdown.ts', 'src/components/live/freshness.ts'];
const UNSTEADY = [
  'Date.now',
  'performance.now',
  'Math.random',
  'crypto.randomUUID',
  'crypto.getRandomValues',
  'Temporal.Now',
];

const isUnsteady = (node: ts.Node): boolean =>
  (ts.isPropertyAccessExpression(node) && UNSTEADY.includes(node.getText())) ||
  (ts.isNewExpression(node) && node.expression.getText() === 'Date' && !node.arguments?.length);

const isLocaleSort = (node: ts.Node): boolean =>
  (ts.isPropertyAccessExpression(node) && node.name.text === 'localeCompare') ||
  (ts.isPropertyAccessExpression(node) && node.getText() === 'Intl.Collator');

const SQL = [
  /\bselect\b.+\bfrom\b/is,
  /\b(insert\s+into|delete\s+from|drop\s+table|alter\s+table)\b/i,
  /\bcreate\s+(or\s+replace\s+)?(temp\s+)?(table|view|type|macro|index)\b/i,
  /^\s*(with\s+\w+\s+as|copy|update\s+\w+\s+set)\b/i,
];

const isSql = (node: ts.Node): boolean => {
  const text = stringText(node) ?? '';
  return SQL.some((form) => form.test(text));
};

const isBarrel = ({ path, text }: Source): boolean => {
  const { statements } = ts.createSourceFile(path, text, ts.ScriptTarget.Latest);
  return (
    statements.length > 0 && statements.every((one) => ts.isExportDeclaration(one) && one.moduleSpecifier)
  );
};

const example = (text: string): Source[] => [{ path: 'example.ts', text }];

describe('code', () => {
  test('below scripts there is no clock and no chance', () => {
    expect(places(src, isUnsteady).map((place) => place.split(':')[0])).toEqual(VISITORS);
  });

  test('below scripts nothing is sorted by a locale', () => {
    expect(places(src, isLocaleSort)).toEqual([]);
  });

  test('SQL stands in files', () => {
    expect(places(src, isSql)).toEqual([]);
  });

  test('nothing is of type any', () => {
    expect(places(all, (node) => node.kind === ts.SyntaxKind.AnyKeyword)).toEqual([]);
  });

  test('no file only hands on what others export', () => {
    expect(all.filter(isBarrel).map(({ path }) => path)).toEqual([]);
  });
});

describe('the rules themselves', () => {
  test('see a clock, chance and a locale', () => {
    const text =
      'new Date(); Date.now(); Math.random(); new Date(0); names.sort((a, b) => a.localeCompare(b));';
    expect(places(example(text), isUnsteady)).toEqual([
      'example.ts:1 new Date()',
      'example.ts:1 Date.now',
      'example.ts:1 Math.random',
    ]);
    expect(places(example(text), isLocaleSort)).toEqual(['example.ts:1 a.localeCompare']);
  });

  test('see SQL in a string and not in a sentence', () => {
    const text = 'run("select a from b");\nsay("create the file");\nsay("with love from here");';
    expect(places(example(text), isSql)).toEqual(['example.ts:1 "select a from b"']);
  });

  test('see a barrel', () => {
    expect(example("export * from './a.ts';").map(isBarrel)).toEqual([true]);
    expect(example("import './a.ts';").map(isBarrel)).toEqual([false]);
  });
});
