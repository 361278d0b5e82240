import { readdirSync } from 'node:fs';
import { basename } from 'node:path/posix';
import { describe, expect, test } from 'vitest';
import { code, sources } from './sources.ts';

const VAGUE = /^(utils?|helpers?|types?|managers?|services?|common|misc)\./;
const TOP = ['data', 'program', 'public', 'scripts', 'src', 'tests'];
const FILES = [
  'README.md',
  'astro.config.mjs',
  'package-lock.json',
  'package.json',
  'tsconfig.json',
  'LICENSE',
];
// Made by tools, and ignored by git.
const MADE = ['dist', 'node_modules'];

// Put together, so that this file does not hold what it looks for.
const MACHINE = new RegExp(
  ['/wor', 'k/|/far', 'm/|/roo', 't/|/hom', 'e/[a-z]|/User', 's/|\\.libr', 'ary/'].join(''),
);

const lines = (text: string): number => text.trimEnd().split('\n').length;

describe('files', () => {
  test('have a name that says what they do', () => {
    const files = [...code('src'), ...code('scripts'), ...code('tests')];
    expect(files.map(({ path }) => path).filter((path) => VAGUE.test(basename(path)))).toEqual([]);
  });

  test('are short', () => {
    const files = [...code('src'), ...code('scripts'), ...code('tests'), ...sources('src/**/*.{sql,css}')];
    const long = files.filter(({ text }) => lines(text) > 300);
    expect(long.map(({ path, text }) => `${path}: ${lines(text)} lines`)).toEqual([]);
  });

  test('of scripts are shorter still', () => {
    const long = sources('scripts/*.ts').filter(({ text }) => lines(text) > 100);
    expect(long.map(({ path, text }) => `${path}: ${lines(text)} lines`)).toEqual([]);
  });

  test('mention no machine', () => {
    const written = sources(
      '{src,scripts,tests,program,public,.ci,.github}/**/*',
      '*.{md,json,mjs}',
      '.*rc',
      'data/*',
    ).filter(({ path }) => !path.endsWith('.png'));
    expect(written.length).toBeGreaterThan(50);
    expect(written.filter(({ text }) => MACHINE.test(text)).map(({ path }) => path)).toEqual([]);
  });

  test('stand in the folders of the design', () => {
    const entries = readdirSync(new URL('../../', import.meta.url)).filter((name) => !name.startsWith('.'));
    expect(entries.filter((name) => ![...TOP, ...FILES, ...MADE].includes(name))).toEqual([]);
  });
});
