import type { Diagnostic } from '../diagnostic.ts';
import { ANY, type Feed, isWorkbook, PLAIN } from '../feed.ts';
import { placeIn, placeInKey } from '../resolve/origin.ts';
import { didYouMean } from '../source/nearest.ts';
import { problem, quoted } from '../source/problem.ts';
import type { Case } from './case.ts';
import { FACT_COLUMNS } from './fact-columns.ts';

/** Every column that means something in some kind of fact. */
const ANYWHERE = Object.values(FACT_COLUMNS).flatMap(({ known }) => known);
/** More attributes than any condition needs. */
const MOST_ATTRIBUTES = 8;

/** A feed has the columns without which a row is no fact, and none that only the other kind of fact has. */
export const feedColumns = ({ program }: Case): Diagnostic[] =>
  program.feeds.flatMap((feed) => {
    const { needed, known } = FACT_COLUMNS[feed.id];
    const names = feed.columns.map(({ name }) => name);
    const missing = needed.filter((name) => !names.includes(name));
    const strange = names.filter((name) => ANYWHERE.includes(name) && !known.includes(name));
    return [
      ...missing.map((name) => missingColumn(feed, name)),
      ...strange.map((name) => strangeColumn(feed, name, known)),
      ...groupless(feed),
      ...attributes(
        feed,
        names.filter((name) => !ANYWHERE.includes(name)),
      ),
    ];
  });

const missingColumn = (feed: Feed, name: string): Diagnostic =>
  problem(
    placeInKey(feed, 'columns'),
    'column-missing',
    `The feed ${quoted(feed.id)} needs the column ${quoted(name)}.`,
    `Add ${name}: with the name that the file gives it.`,
  );

/** What lines among the records say is a column only where there are such lines. */
const groupless = (feed: Feed): Diagnostic[] =>
  feed.format.linesBetween.some((line) => line.includes(ANY))
    ? []
    : feed.columns.flatMap(({ name, column }) => {
        if (column !== ANY) return [];
        const message = `No line among the records of the feed ${quoted(feed.id)} is said to hold ${quoted(ANY)}.`;
        const hint = `Write lines_between: ["${ANY};;;"] under format, or the name that the file gives the column.`;
        return problem(placeIn(feed, 'columns', name), 'column-missing', message, hint);
      });

const strangeColumn = (feed: Feed, name: string, known: readonly string[]): Diagnostic =>
  problem(
    placeInKey(feed, 'columns', name),
    'column-of-other-feed',
    `The feed ${quoted(feed.id)} has no column ${quoted(name)}.`,
    `Name it as one of ${known.join(', ')}, or give an attribute another name.`,
  );

function attributes(feed: Feed, names: readonly string[]): Diagnostic[] {
  const [first] = names.slice(MOST_ATTRIBUTES);
  if (first === undefined) return [];
  const message = `The feed ${quoted(feed.id)} has ${names.length} attributes; at most ${MOST_ATTRIBUTES} are read.`;
  return [
    problem(
      placeInKey(feed, 'columns', first),
      'too-many-attributes',
      message,
      'Ignore those that no measure asks for.',
    ),
  ];
}

/** A column of a file is read once, or ignored. */
export const columnsOnce = ({ program }: Case): Diagnostic[] =>
  program.feeds.flatMap((feed) => [...readTwice(feed), ...readAndIgnored(feed)]);

/** A column whose cells are parted is read as often as it has parts. */
function readTwice(feed: Feed): Diagnostic[] {
  const whole = feed.columns.filter(({ split, constant }) => split === null && constant === null);
  const read = whole.map(({ column }) => column);
  const twice = whole.filter(({ column }, index) => read.indexOf(column) < index);
  return twice.map(({ name, column }) => {
    const message = `The column ${quoted(column)} of the file is read twice.`;
    return problem(placeIn(feed, 'columns', name), 'column-read-twice', message, 'Read it under one name.');
  });
}

function readAndIgnored(feed: Feed): Diagnostic[] {
  const read = feed.columns.flatMap(({ column, or, joined }) => [column, ...or, ...joined]);
  return feed.ignored.flatMap((name, index) => {
    if (!read.includes(name)) return [];
    const message = `The column ${quoted(name)} is read and ignored.`;
    return problem(placeIn(feed, 'ignored', index), 'column-ignored', message, 'Keep one of the two.');
  });
}

const TABLES: Readonly<Record<string, string>> = {
  participant_id: 'participants',
  product_id: 'products',
  customer_id: 'customers',
};

/** Ids alone are matched, each with its own table; and each feed has a folder of its own. */
export const matches = ({ program }: Case): Diagnostic[] =>
  program.feeds.flatMap((feed, index) => [
    ...wrongMatches(feed),
    ...sameFolder(feed, program.feeds.slice(0, index)),
  ]);

const wrongMatches = (feed: Feed): Diagnostic[] =>
  feed.columns.flatMap(({ name, match }) => {
    const table = TABLES[name];
    if (match === null || table === match.table) return [];
    const place = placeIn(feed, 'columns', name, 'match');
    const hint = table ? `Write match: ${table}. and a column.` : 'Remove match.';
    return [problem(place, 'bad-match-table', `${quoted(name)} is not found in ${match.table}.`, hint)];
  });

/** A folder holds the files of one feed, so that no other name in it goes unsaid. */
function sameFolder(feed: Feed, earlier: readonly Feed[]): Diagnostic[] {
  const other = earlier.find(({ files }) => folderOf(files) === folderOf(feed.files));
  if (!other) return [];
  const message = `The feeds ${quoted(other.id)} and ${quoted(feed.id)} have the same folder.`;
  return [problem(placeIn(feed, 'files'), 'folder-twice', message, 'Give each feed a folder of its own.')];
}

const folderOf = (files: string): string => files.slice(0, files.lastIndexOf('/'));

/** Texts have no sheets, and workbooks neither an encoding nor a delimiter. */
export const forms = ({ program }: Case): Diagnostic[] =>
  program.feeds.flatMap((feed) => {
    const { encoding, delimiter, sheet } = feed.format;
    const isOfCells = isWorkbook(feed.files);
    const wrong = isOfCells ? encoding !== null || delimiter !== PLAIN.delimiter : sheet !== null;
    if (!wrong) return [];
    const message = isOfCells
      ? 'The files are workbooks, which have no encoding and no delimiter.'
      : 'The files are text, which has no sheets.';
    const hint = isOfCells ? 'Remove encoding and delimiter.' : 'Remove sheet, or write .xlsx under files.';
    return [problem(placeInKey(feed, 'format'), 'workbook-form', message, hint)];
  });

/** Of old data one is warned before they are an error. */
export const freshness = ({ program }: Case): Diagnostic[] =>
  program.feeds.flatMap((feed) => {
    const { warnAfter = 0, errorAfter = null } = feed.contract.freshness ?? {};
    if (errorAfter === null || errorAfter > warnAfter) return [];
    return problem(
      placeIn(feed, 'contract', 'freshness', 'error_after'),
      'error-before-warning',
      `Data are in error after ${errorAfter} days, and warned of after ${warnAfter}.`,
      `Write more than ${warnAfter}, or leave error_after out.`,
    );
  });

/** A contract promises of columns that are read. */
export const contracts = ({ program }: Case): Diagnostic[] =>
  program.feeds.flatMap((feed) =>
    feed.contract.required.flatMap((name, index) => {
      const names = feed.columns.map((column) => column.name);
      if (names.includes(name)) return [];
      const message = `The feed ${quoted(feed.id)} reads no column ${quoted(name)}.`;
      return problem(
        placeIn(feed, 'contract', 'required', index),
        'unknown-column',
        message,
        didYouMean(name, names),
      );
    }),
  );
