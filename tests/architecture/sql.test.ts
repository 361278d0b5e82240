import { basename } from 'node:path/posix';
import { describe, expect, test } from 'vitest';
import { type Source, sources } from './sources.ts';

const files = sources('src/**/*.sql');

/** What a file must open with, in this order. */
const HEAD = /^-- grain: \S.*\n(?:-- {2}.*\n)*-- reads: \S.*\n(?:-- {2}.*\n)*-- why: \S/;

const creates = ({ path, text }: Source): boolean => {
  const name = basename(path, '.sql').replaceAll('-', '_');
  return new RegExp(`^create (or replace )?(temp )?(table|view|macro) ${name}\\b`, 'm').test(text);
};

const withoutComments = (text: string): string => text.replaceAll(/--.*$/gm, '');

describe('SQL files', () => {
  test('are there', () => {
    expect(files.length).toBeGreaterThan(10);
  });

  test('open with grain, reads and why', () => {
    expect(files.filter(({ text }) => !HEAD.test(text)).map(({ path }) => path)).toEqual([]);
  });

  test('create the relation that they are named after', () => {
    expect(files.filter((file) => !creates(file)).map(({ path }) => path)).toEqual([]);
  });

  test('have no DOUBLE, no avg and no bare round', () => {
    const inexact = /\b(double|float|real|avg|round)\b/i;
    expect(files.filter(({ text }) => inexact.test(withoutComments(text))).map(({ path }) => path)).toEqual(
      [],
    );
  });
});
