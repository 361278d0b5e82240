import { describe, expect, test } from 'vitest';
import { cycles, type Import, imports } from './graph.ts';

const edges = imports('src');
const everywhere = [...edges, ...imports('scripts'), ...imports('tests')];

const isPackage = ({ to }: Import, name: string): boolean => to === name || to.startsWith(`${name}/`);
const outside = (folders: readonly string[]) => (edge: Import) =>
  !folders.some((folder) => edge.from.startsWith(folder));
const text = ({ from, to }: Import): string => `${from} > ${to}`;

describe('imports', () => {
  test('the graph is read', () => {
    expect(edges.map(text)).toContain('src/intake/reference/reference.ts > src/program/day.ts');
  });

  test('only intake, engine and the writer of results know DuckDB', () => {
    const known = edges.filter((edge) => isPackage(edge, '@duckdb/node-api'));
    expect(known.filter(outside(['src/intake/', 'src/engine/', 'src/results/'])).map(text)).toEqual([]);
  });

  test('only program reads YAML, and locales for the messages', () => {
    const readers = edges.filter((edge) => isPackage(edge, 'yaml'));
    expect(readers.filter(outside(['src/program/', 'src/locales/'])).map(text)).toEqual([]);
  });

  test('pages, layouts and components see view models only', () => {
    const drawing = ['src/pages/', 'src/layouts/', 'src/components/'];
    // What opens a sealed page runs in the visitor's browser.
    const opens = (from: string, to: string) =>
      from.startsWith('src/components/live/unlock/') && to.startsWith('src/sealing/');
    const allowed = [...drawing, 'src/portal/', 'src/styles/', 'src/locales/'];
    const beyond = edges
      .filter(({ from, to }) => drawing.some((folder) => from.startsWith(folder)) && to.startsWith('src/'))
      .filter(({ from, to }) => !opens(from, to) && !allowed.some((folder) => to.startsWith(folder)));
    expect(beyond.map(text)).toEqual([]);
  });

  test('pages, layouts and components read no file', () => {
    const drawing = edges.filter(({ from }) => /^src\/(pages|layouts|components)\//.test(from));
    expect(drawing.filter(({ to }) => to.startsWith('node:')).map(text)).toEqual([]);
  });

  test('the steps follow each other: none knows a later one', () => {
    const steps = ['program', 'intake', 'engine', 'results', 'portal', 'publish'];
    const step = (path: string): number => steps.indexOf(path.split('/')[1] ?? '');
    const ahead = edges.filter(
      ({ from, to }) => step(from) >= 0 && to.startsWith('src/') && step(to) > step(from),
    );
    expect(ahead.map(text)).toEqual([]);
  });

  test('nothing below scripts knows a script or a test', () => {
    expect(edges.filter(({ to }) => /^(scripts|tests)\//.test(to)).map(text)).toEqual([]);
  });

  test('the second computation knows nothing of ours', () => {
    const second = everywhere.filter(({ from }) => from.startsWith('tests/example/second/'));
    expect(second.filter(({ to }) => /^(src|scripts)\//.test(to)).map(text)).toEqual([]);
  });

  test('sealing depends on nothing, and its second opener not on it', () => {
    const sealing = edges.filter(({ from }) => from.startsWith('src/sealing/'));
    expect(sealing.filter(({ to }) => !to.startsWith('src/sealing/')).map(text)).toEqual([]);
    const opener = everywhere.filter(({ from }) => from.startsWith('scripts/open/'));
    expect(opener.filter(({ to }) => !/^(node:|scripts\/open\/)/.test(to)).map(text)).toEqual([]);
  });

  test('there is no cycle', () => {
    expect(cycles(everywhere)).toEqual([]);
  });
});

describe('a cycle', () => {
  test('is found', () => {
    const ring = [
      { from: 'a.ts', to: 'b.ts' },
      { from: 'b.ts', to: 'c.ts' },
      { from: 'c.ts', to: 'b.ts' },
    ];
    expect(cycles(ring)).toEqual(['b.ts > c.ts > b.ts']);
  });
});
