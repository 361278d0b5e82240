import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { nameOf } from '../../src/portal/figures.ts';
import { parseRelation } from '../relation.ts';

const PAGES = ['summary', 'client'] as const;
const NAMED = /<span data-figure="([^"]*)">([^<]*)<\/span>/g;
/** Titles are the program's words; a term is what the program sets, or of a file; the replay draws a relation of its own. */
const NO_FIGURES = [
  /<(script|style)[\s\S]*?<\/\1>/g,
  /<div[^>]*\sdata-replayed[\s\S]*?<\/section>/g,
  /<(\w+)[^>]*\sdata-term[^>]*>[\s\S]*?<\/\1>/g,
  /<(h1|h2|h3|th)\b[\s\S]*?<\/\1>/g,
];

const mainOf = (page: string): string => /<main[\s\S]*<\/main>/.exec(page)?.[0] ?? '';

/** Texts with a digit that no query is named of. */
function unnamedIn(page: string): string[] {
  const left = NO_FIGURES.reduce(
    (text, pattern) => text.replace(pattern, ' '),
    mainOf(page).replace(NAMED, ' '),
  );
  return left
    .split(/<[^>]*>/)
    .map((text) => text.trim())
    .filter((text) => /\d/.test(text));
}

/** What the page says, as a number: `−16%` is −0.16, and stands for anything above it to the next percent. */
function numberIn(text: string): { least: number; below: number } {
  const value = Number(text.replace('−', '-').replaceAll(/[^\d.-]/g, ''));
  if (!text.includes('%')) return { least: value - 0.005, below: value + 0.005 };
  const step = text.includes('.') || value === 0 ? 0.001 : 0.01;
  return { least: value / 100 - 1e-9, below: value / 100 + step - 1e-9 };
}

/** By name, what the results hold that the client downloads. */
function heldFigures(): ReadonlyMap<string, string> {
  const zip = unzipSync(readFileSync(join(inject('dist'), 'client/results.zip')));
  const rows = parseRelation(Buffer.from(zip['figures.csv'] ?? []).toString(), 'figures');
  return new Map(
    rows.flatMap((row) => [
      [nameOf(row), row.value],
      [`${nameOf(row)}/on_day`, row.on_day],
    ]),
  );
}

/** Figures of a page, and those of them that are not what the results hold under their name. */
function compared(page: string): { shown: number; astray: readonly (readonly [string, string])[] } {
  const held = heldFigures();
  const shown = [...page.matchAll(NAMED)].map(([, name = '', text = '']) => [name, text] as const);
  const astray = shown.filter(([name, text]) => {
    if (name.endsWith('/on_day')) return Date.parse(`${text} UTC`) !== Date.parse(held.get(name) ?? '');
    const value = Number(held.get(name) ?? Number.NaN);
    const { least, below } = numberIn(text);
    return !(value >= least && value < below);
  });
  return { shown: shown.length, astray };
}

const PEOPLE = ['darcel-schlecht', 'vicki-laflamme', 'rosie-papadopoulos'];

test.each(PEOPLE)('the season on the page of %s is what the results hold', (id) => {
  const { shown, astray } = compared(readFileSync(join(inject('dist'), 'en/p', id, 'index.html'), 'utf8'));
  expect(astray).toEqual([]);
  expect(shown).toBeGreaterThan(5);
});

describe.each(PAGES)('%s', (name) => {
  let page: string;
  beforeAll(() => {
    page = readFileSync(join(inject('dist'), 'en', name, 'index.html'), 'utf8');
  });

  test('shows what the results that it offers hold under the same name', () => {
    const { shown, astray } = compared(page);
    expect(shown).toBeGreaterThan(40);
    expect(astray).toEqual([]);
  });

  test('has no figure without a name', () => {
    expect(unnamedIn(page)).toEqual([]);
  });

  test('would be told of one', () => {
    const [first = '', , text = ''] = /<span data-figure="([^"]*)">([^<]*)<\/span>/.exec(page) ?? [];
    expect(unnamedIn(page.replace(first, `<span>${text}</span>`))).toEqual([text]);
  });

  test('names the same figures in the other language', () => {
    const other = readFileSync(join(inject('dist'), 'pl', name, 'index.html'), 'utf8');
    const names = (html: string) => [...html.matchAll(NAMED)].map(([, figure]) => figure);
    expect(names(other)).toEqual(names(page));
  });
});
