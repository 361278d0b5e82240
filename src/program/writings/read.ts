import type { Diagnostic } from '../diagnostic.ts';
import { pathsBelow } from '../files.ts';
import { lesson, news, terms } from '../schema/writings.ts';
import { didYouMean } from '../source/nearest.ts';
import { problem, quoted, warning } from '../source/problem.ts';
import { readSource } from '../source/read-source.ts';
import { type Source, wholeFile } from '../source/source.ts';
import { readFront } from './front-matter.ts';
import { readMarkdown } from './markdown.ts';
import { termsInOrder } from './terms.ts';
import type { Lesson, News, Terms, Writing, Writings } from './writings.ts';

/** More bytes than anyone reads. */
const LIMIT = 200_000;

const HISTORY = 'program/CHANGELOG.md';
/** `news/en/spring.md`, `terms/en.md`, `terms/en/2016.md` */
const PLACE = /^program\/(?:(news|lessons|terms)\/([^/]+)\/([^/]+)|(faq|terms)\/([^/]+))\.md$/;
const FOLDER = /^program\/(news|lessons|faq|terms)\/.*\.md$/i;

/** One file, where it belongs. */
interface Found {
  readonly file: string;
  readonly kind: 'news' | 'lessons' | 'faq' | 'terms' | 'history';
  readonly locale: string;
  readonly name: string;
}

/** Everything below `program/` that is written as Markdown, with every problem of it; other Markdown there is left alone. */
export function readWritings(
  root: string,
  locales: readonly string[],
): { writings: Writings; diagnostics: Diagnostic[] } {
  const files = pathsBelow(root, 'program')
    .filter((file) => FOLDER.test(file) || file === HISTORY)
    .sort();
  const { found, diagnostics } = sorted(files, locales);
  const told: Diagnostic[] = [...diagnostics, ...untranslated(found, locales)];
  const read = found.map((one) => readOne(root, one, told));
  const of = <T>(kind: Found['kind']): T[] =>
    read.flatMap(({ found: { kind: own }, writing }) => (own === kind && writing ? [writing as T] : []));
  const terms = of<Terms>('terms');
  return {
    writings: {
      ...{ news: of<News>('news'), lessons: of<Lesson>('lessons') },
      ...{ faq: of<Writing>('faq'), terms, history: of<Writing>('history')[0] ?? null },
    },
    diagnostics: [...told, ...termsInOrder(terms, locales[0] ?? '')],
  };
}

function sorted(
  files: readonly string[],
  locales: readonly string[],
): { found: Found[]; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const found = files.flatMap((file): Found[] => {
    if (file === HISTORY) return [{ file, kind: 'history', locale: locales[0] ?? '', name: 'history' }];
    const [, folder, inside, name, single, alone] = PLACE.exec(file) ?? [];
    const kind = (folder ?? single) as Found['kind'] | undefined;
    const locale = inside ?? alone ?? '';
    if (kind && locales.includes(locale)) return [{ file, kind, locale, name: name ?? kind }];
    diagnostics.push(kind ? otherLocale(file, locale, locales) : unread(file));
    return [];
  });
  return { found, diagnostics };
}

function otherLocale(file: string, locale: string, locales: readonly string[]): Diagnostic {
  const message = `${quoted(locale)} is not a locale of this program.`;
  return problem(wholeFile(file), 'unknown-locale', message, didYouMean(locale, locales));
}

function unread(file: string): Diagnostic {
  const hint =
    'Laurel reads news/LOCALE/NAME.md, lessons/LOCALE/NAME.md, faq/LOCALE.md, terms/LOCALE.md and terms/LOCALE/NAME.md.';
  return problem(wholeFile(file), 'unknown-file', `Nothing reads the file ${quoted(file)}.`, hint);
}

/** As with every text: what is missing in a language is shown in the first one. */
function untranslated(found: readonly Found[], locales: readonly string[]): Diagnostic[] {
  const [first = '', ...others] = locales;
  return found
    .filter(({ kind, locale }) => kind !== 'history' && locale === first)
    .flatMap(({ file, kind, name }) => {
      const has = (locale: string) =>
        found.some((one) => one.kind === kind && one.name === name && one.locale === locale);
      const missing = others.filter((locale) => !has(locale));
      if (missing.length === 0) return [];
      const message = `The text is missing in ${missing.join(', ')}; the one in ${first} is shown instead.`;
      const hint = `Add ${missing.map((locale) => file.replace(`/${first}`, `/${locale}`)).join(' and ')}.`;
      return [warning(wholeFile(file), 'text-missing', message, hint)];
    });
}

function readOne(
  root: string,
  found: Found,
  told: Diagnostic[],
): { found: Found; writing: Writing | News | Lesson | Terms | null } {
  const { source, diagnostics } = readSource(root, found.file, LIMIT);
  told.push(...diagnostics);
  if (source === null) return { found, writing: null };
  const { body, diagnostics: wrong } = readMarkdown(source);
  const { front, diagnostics: broken } = frontOf(source, found.kind);
  told.push(...wrong, ...broken, ...(body.length === 0 ? [empty(source)] : []));
  const { name, locale } = found;
  return { found, writing: front && { name, locale, body, ...front } };
}

const empty = ({ file }: Source): Diagnostic =>
  problem(wholeFile(file), 'file-empty', 'The file says nothing.', 'Write its text, or delete the file.');

function frontOf(
  source: Source,
  kind: Found['kind'],
): { front: object | null; diagnostics: readonly Diagnostic[] } {
  if (kind === 'news') return readFront(source, news, 'title: …, on: …');
  if (kind === 'terms') return readFront(source, terms, 'version: …, from: …');
  if (kind !== 'lessons') return { front: {}, diagnostics: [] };
  const { front, diagnostics } = readFront(source, lesson, 'title: …');
  if (front === null) return { front, diagnostics };
  const quiz = (front.quiz ?? []).map((question) => ({ ...question, why: question.why ?? null }));
  return { front: { ...front, minutes: front.minutes ?? null, quiz }, diagnostics };
}
