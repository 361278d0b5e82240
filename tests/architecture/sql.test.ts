import { basename } from 'node:path/posix';
import { describe, expect, test } from 'vitest';
import { relationFile } from './relations.ts';
import { sources } from './sources.ts';

const files = sources('src/**/*.sql');
const named = new Set(files.map(({ path }) => basename(path, '.sql')));
const relations = files.map((file) => relationFile(file, named));

/** What a file must open with, in this order; a line may go on below, indented. */
const HEAD = /^-- grain: \S.*\n(?:-- {2,}.*\n)*-- reads: \S.*\n(?:-- {2,}.*\n)*-- why: \S/;

const code = (text: string): string => text.replaceAll(/--.*$/gm, '').replaceAll(/'[^']*'/g, "''");

describe('SQL files', () => {
  test('are there', () => {
    expect(files.length).toBeGreaterThan(10);
  });

  test('open with grain, reads and why', () => {
    expect(files.filter(({ text }) => !HEAD.test(text)).map(({ path }) => path)).toEqual([]);
  });

  test('have a name of their own', () => {
    expect(files).toHaveLength(named.size);
  });

  test('create nothing but the relation that they are named after', () => {
    const astray = relations.flatMap(({ path, name, creates }) =>
      creates.filter((created) => created !== name).map((created) => `${path} creates ${created}`),
    );
    expect(astray).toEqual([]);
  });

  test('change only relations that have a file', () => {
    const astray = relations.flatMap(({ path, changes }) =>
      changes.filter((changed) => !named.has(changed)).map((changed) => `${path} changes ${changed}`),
    );
    expect(astray).toEqual([]);
  });

  test('say which relations they read', () => {
    const unsaid = relations.flatMap(({ path, reads, says, unused, changes }) => [
      ...reads.filter((name) => ![...says, ...changes].includes(name)).map((name) => `${path} reads ${name}`),
      ...unused.map((name) => `${path} does not read ${name}`),
    ]);
    expect(unsaid).toEqual([]);
  });

  test('have no DOUBLE, no avg and no bare round', () => {
    const inexact = /\b(double|float|real)\b|\b(avg|round)\s*\(/i;
    expect(files.filter(({ text }) => inexact.test(code(text))).map(({ path }) => path)).toEqual([]);
  });
});
