import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, test } from 'vitest';
import { catalogueOf, catalogues } from '../../src/locales/catalogue.ts';
import { en } from '../../src/locales/en.ts';
import { sources } from '../architecture/sources.ts';

const keys = Object.keys(en) as (keyof typeof en)[];

/** Nothing stands behind a Polish place. */
const EMPTY = ['pl place.suffix'];

interface Part {
  readonly type: number;
  readonly value?: string;
  readonly pluralType?: string;
  readonly options?: Readonly<Record<string, { readonly value: readonly Part[] }>>;
}

const LITERAL = 0;
const PLURAL = 6;
const NUMBER_SIGN = 7;

/** What a message takes, as its parser sees it. */
function values(parts: readonly Part[]): string[] {
  const names = parts.flatMap(({ type, value = '', options = {} }) => [
    ...(type === LITERAL || type === NUMBER_SIGN ? [] : [value]),
    ...Object.values(options).flatMap((option) => values(option.value)),
  ]);
  return [...new Set(names)].sort();
}

/** The sets of forms that numbers of things take in a message. */
function plurals(parts: readonly Part[]): string[][] {
  return parts.flatMap(({ type, pluralType, options = {} }) => [
    ...(type === PLURAL && pluralType === 'cardinal' ? [Object.keys(options)] : []),
    ...Object.values(options).flatMap((option) => plurals(option.value)),
  ]);
}

const parsed = (message: string, locale: string): Part[] =>
  new IntlMessageFormat(message, locale).getAst() as unknown as Part[];

const valuesOf = (message: string, locale: string): string[] => values(parsed(message, locale));

describe.each(Object.entries(catalogues))('messages in %s', (locale, catalogue) => {
  test('are all there, and say something', () => {
    expect(Object.keys(catalogue).sort()).toEqual([...keys].sort());
    const silent = keys.filter((key) => catalogue[key].trim() === '').map((key) => `${locale} ${key}`);
    expect(silent.filter((message) => !EMPTY.includes(message))).toEqual([]);
  });

  test('take no value that English does not give', () => {
    const given = (key: keyof typeof en) => valuesOf(en[key], 'en');
    const strange = keys.filter((key) =>
      valuesOf(catalogue[key], locale).some((name) => !given(key).includes(name)),
    );
    expect(strange.filter((key) => key !== 'place.ordinal')).toEqual([]);
  });
});

test.each(['en', 'sv', 'ru'])('in %s, things are counted in every form that the language has', (locale) => {
  const { pluralCategories } = new Intl.PluralRules(locale).resolvedOptions();
  const messages = catalogueOf(locale);
  const short = keys.filter((key) =>
    plurals(parsed(messages[key], locale)).some(
      (forms) => !pluralCategories.every((form) => forms.includes(form)),
    ),
  );
  expect(short).toEqual([]);
});

test('no Russian word has a Latin letter in it', () => {
  const mixed = /\p{Script=Cyrillic}\p{Script=Latin}|\p{Script=Latin}\p{Script=Cyrillic}/u;
  expect(keys.filter((key) => mixed.test(catalogueOf('ru')[key]))).toEqual([]);
});

test('a language that the interface does not speak falls back to English', () => {
  expect(catalogueOf('de')['nav.rules']).toBe('Rules');
  expect(catalogueOf('pl-PL')['nav.rules']).toBe('Zasady');
  expect(catalogueOf('sv-FI')['nav.rules']).toBe('Regler');
  expect(catalogueOf('ru')['nav.rules']).toBe('Правила');
});

test('no message is left over', () => {
  const code = sources('{src,scripts}/**/*.{ts,astro}')
    .filter(({ path }) => !path.startsWith('src/locales/'))
    .map(({ text }) => text)
    .join('\n');
  const isUsed = (key: string): boolean => code.includes(`'${key}'`) || startsIn(key);
  const startsIn = (key: string): boolean =>
    [...code.matchAll(/t\(\s*`([a-z_.]+)\$\{/g)].some(([, start = '']) => key.startsWith(start));
  expect(keys.filter((key) => !isUsed(key))).toEqual([]);
});
