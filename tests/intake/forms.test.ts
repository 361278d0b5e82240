import { gzipSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Came, codesOf, comeIn, type Files, remove, rootOf } from './door.ts';
import { encoded } from './encoded.ts';

const COLUMNS = `
  columns:
    sale_id: Nr
    date: Data
    participant_id: { column: Kto, match: participants.name }
    product_id: { column: Towar, match: products.title }
    quantity: Ile
    net_value: Kwota
`;

type Row = readonly [id: string, day: string, who: string, what: string, quantity: string, value: string];

const HEADER = ['Nr', 'Data', 'Kto', 'Towar', 'Ile', 'Kwota'];
const ROWS: readonly Row[] = [
  ['s1', '2024-04-02', 'Zażółć Gęślą', 'Bike', '1', '1234.50'],
  ['#s2', '2024-04-02', 'Zażółć Gęślą', 'Helmet, red', '2', '99.90'],
  ['s3', '2024-04-01', 'Zażółć Gęślą', 'Bike', '1000', '1234567.89'],
];

interface Form {
  readonly delimiter?: string;
  readonly end?: string;
  readonly day?: (day: string) => string;
  readonly number?: (value: string) => string;
  readonly quotes?: boolean;
}

const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;

/** The rows as text in some form. */
function written(rows: readonly Row[], form: Form = {}): string {
  const { delimiter = ',', end = '\n', day = (text) => text, number = (text) => text, quotes = false } = form;
  const cell = (text: string) =>
    quotes || text.includes(delimiter) || text.includes('"') ? quoted(text) : text;
  const lines = rows.map(([id, on, who, what, quantity, value]) => [
    id,
    day(on),
    who,
    what,
    number(quantity),
    number(value),
  ]);
  return [HEADER, ...lines].map((cells) => cells.map(cell).join(delimiter) + end).join('');
}

const CLEAN = written(ROWS);
const polish = (day: string): string => day.split('-').reverse().join('.');
const american = (day: string): string => day.replace(/(....)-(..)-(..)/, '$2/$3/$1');
const short = (day: string): string => day.replace(/(....)-0?(\d+)-0?(\d+)/, '$3.$2.$1');
const grouped =
  (mark: string, decimal: string) =>
  (text: string): string => {
    const [whole = '', fraction] = text.split('.');
    const groups = whole.replace(/\B(?=(\d{3})+$)/g, mark);
    return fraction === undefined ? groups : groups + decimal + fraction;
  };

const filesOf = (content: string | Buffer, format = '', name = '2024-04-02.csv'): Files => ({
  'program/sources.yaml': `sales:\n  files: sales/{day}${name.slice(10)}${format && `\n  format: ${format}`}${COLUMNS}`,
  [`data/sales/${name}`]: content,
});

/** Each holds the same three sales. */
const FORMS: Readonly<Record<string, Files>> = {
  'UTF-8 with a byte order mark': filesOf(`\ufeff${CLEAN}`),
  'CR LF': filesOf(written(ROWS, { end: '\r\n' })),
  'every cell in quotes': filesOf(written(ROWS, { quotes: true })),
  'quotes, CR LF and a byte order mark': filesOf(`\ufeff${written(ROWS, { quotes: true, end: '\r\n' })}`),
  'no line end at the end': filesOf(CLEAN.trimEnd()),
  'blank lines at the end': filesOf(`${CLEAN}\n\n`),
  'UTF-8 that is declared': filesOf(CLEAN, '{ encoding: utf-8 }'),
  'UTF-16, little-endian': filesOf(Buffer.from(`\ufeff${CLEAN}`, 'utf16le'), '{ encoding: utf-16le }'),
  'UTF-16, big-endian': filesOf(Buffer.from(`\ufeff${CLEAN}`, 'utf16le').swap16(), '{ encoding: utf-16be }'),
  'Windows-1250': filesOf(encoded(CLEAN, 'windows-1250'), '{ encoding: windows-1250 }'),
  'ISO-8859-2': filesOf(encoded(CLEAN, 'iso-8859-2'), '{ encoding: iso-8859-2 }'),
  semicolons: filesOf(written(ROWS, { delimiter: ';' }), '{ delimiter: ";" }'),
  tabs: filesOf(written(ROWS, { delimiter: '\t' }), '{ delimiter: tab }'),
  'vertical bars': filesOf(written(ROWS, { delimiter: '|' }), '{ delimiter: "|" }'),
  'decimal commas and semicolons': filesOf(
    written(ROWS, { delimiter: ';', number: (text) => text.replace('.', ',') }),
    '{ delimiter: ";", numbers: { decimal: "," } }',
  ),
  'points between thousands': filesOf(
    written(ROWS, { delimiter: ';', number: grouped('.', ',') }),
    '{ delimiter: ";", numbers: { decimal: ",", thousands: "." } }',
  ),
  'commas between thousands': filesOf(
    written(ROWS, { number: grouped(',', '.') }),
    '{ numbers: { thousands: "," } }',
  ),
  'no-break spaces between thousands': filesOf(
    written(ROWS, { delimiter: ';', number: grouped('\u00a0', ',') }),
    '{ delimiter: ";", numbers: { decimal: ",", thousands: " " } }',
  ),
  'apostrophes between thousands': filesOf(
    written(ROWS, { number: grouped("'", '.') }),
    `{ numbers: { thousands: "'" } }`,
  ),
  'a unit beside the digits': filesOf(
    written(ROWS, { delimiter: ';', number: (text) => `${grouped(' ', ',')(text)} zł` }),
    '{ delimiter: ";", numbers: { decimal: ",", thousands: " ", unit: zł } }',
  ),
  'a dollar sign before the digits': filesOf(
    written(ROWS, { number: (text) => `$${grouped(',', '.')(text)}` }),
    '{ numbers: { thousands: ",", unit: $ } }',
  ),
  'three decimals everywhere': filesOf(
    written(ROWS, { number: (text) => (text.includes('.') ? `${text}0` : `${text}.000`) }),
    '{ numbers: { decimals: 3 } }',
  ),
  'days as DD.MM.YYYY': filesOf(written(ROWS, { day: polish }), '{ dates: DD.MM.YYYY }'),
  'days as MM/DD/YYYY': filesOf(written(ROWS, { day: american }), '{ dates: MM/DD/YYYY }'),
  'days as D.M.YYYY': filesOf(written(ROWS, { day: short }), '{ dates: D.M.YYYY }'),
  'days as YYYYMMDD': filesOf(
    written(ROWS, { day: (day) => day.replaceAll('-', '') }),
    '{ dates: YYYYMMDD }',
  ),
  'days with a time': filesOf(
    written(ROWS, { day: (day) => `${polish(day)} 23:59:59` }),
    '{ dates: "DD.MM.YYYY HH:mm:ss" }',
  ),
  'days as M/D/YY': filesOf(
    written(ROWS, { day: (day) => day.replace(/..(..)-0?(\d+)-0?(\d+)/, '$2/$3/$1') }),
    '{ dates: M/D/YY }',
  ),
  'hours without zeros': filesOf(
    written(ROWS, { day: (day) => `${polish(day)} 0:05:09` }),
    '{ dates: "DD.MM.YYYY H:mm:ss" }',
  ),
  'the last minute of a day that has two halves': filesOf(
    written(ROWS, { day: (day) => `${american(day)} 11:59 pm` }),
    '{ dates: "MM/DD/YYYY h:mm A" }',
  ),
  'the first minute of a day that has two halves': filesOf(
    written(ROWS, { day: (day) => `${american(day)} 12:00 AM` }),
    '{ dates: "MM/DD/YYYY h:mm A" }',
  ),
  'months by their English names': filesOf(
    written(ROWS, { day: (day) => `${Number(day.slice(8))}-APR-24` }),
    '{ dates: D-MMM-YY }',
  ),
  'months by their Polish names': filesOf(
    written(ROWS, { day: (day) => `${Number(day.slice(8))} kwietnia 2024` }),
    '{ dates: D MMMM YYYY, months: pl }',
  ),
  'months by their Russian names, with a time': filesOf(
    written(ROWS, { day: (day) => `${day.slice(8)} Апр 2024 9:05:00` }),
    '{ dates: "DD MMM YYYY H:mm:ss", months: ru }',
  ),
  'months by their German names': filesOf(
    written(ROWS, { day: (day) => `${Number(day.slice(8))}. April 2024` }),
    '{ dates: D. MMMM YYYY, months: de }',
  ),
  'months by their Swedish names, and a comma': filesOf(
    written(ROWS, { day: (day) => `apr. ${day.slice(8)}, 2024` }),
    '{ dates: "MMM. DD, YYYY", months: sv }',
  ),
  'a comma before the time': filesOf(
    written(ROWS, { day: (day) => `4/${Number(day.slice(8))}/2024, 11:05:09\u202fPM` }),
    '{ dates: "M/D/YYYY, h:mm:ss A" }',
  ),
  'an offset in each row': filesOf(
    written(ROWS, {
      day: (day) => (day.endsWith('1') ? '2024-04-01T08:00:00.000+10:00' : '2024-04-01T19:00:00.123-03:00'),
    }),
    '{ dates: "YYYY-MM-DDTHH:mm:ss.SSS+hh:mm" }',
  ),
  'an offset of half an hour, and Z': filesOf(
    written(ROWS, { day: (day) => (day.endsWith('1') ? '2024-04-02 03:29+0530' : '2024-04-01 22:00Z') }),
    '{ dates: "YYYY-MM-DD HH:mm+hhmm" }',
  ),
  'times of a zone that lies half an hour off': filesOf(
    written(ROWS, { day: (day) => (day.endsWith('1') ? '2024-04-02 03:29' : '2024-04-02 03:30') }),
    '{ dates: "YYYY-MM-DD HH:mm", time_zone: Asia/Kolkata }',
  ),
  'times of UTC, by their letter': filesOf(
    written(ROWS, {
      day: (day) => `${new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10)}T22:30:00Z`,
    }),
    '{ dates: "YYYY-MM-DDTHH:mm:ssZ" }',
  ),
  'times of another zone': filesOf(
    written(ROWS, {
      day: (day) => `${new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10)}T22:30`,
    }),
    '{ dates: "YYYY-MM-DDTHH:mm", time_zone: UTC }',
  ),
  'lines above the header': filesOf(`Raport sprzedaży\n"a ""quote""\n\n${CLEAN}`, '{ lines_before: 3 }'),
  'a footer': filesOf(`${CLEAN}Razem,,,,,1\n`, '{ footer: Razem }'),
  'a footer that counts, without a line end': filesOf(`${CLEAN}"3 wiersze"`, '{ footer: "{rows} wiersze" }'),
  'several lines below, with blank ones between': filesOf(
    `${CLEAN}\nRazem,,,,,1\n\n"Wierszy: 3"\nWydrukowano 2.04\n\n`,
    '{ footer: [Razem, "Wierszy: {rows}", Wydrukowano] }',
  ),
  'rows of delimiters alone at the end': filesOf(`${CLEAN},,,,,\n,,\n\n`),
  'rows of semicolons alone at the end': filesOf(
    `${written(ROWS, { delimiter: ';', end: '\r\n' })};;;;;\r\n`,
    '{ delimiter: ";" }',
  ),
  'subtotals and headers among the rows': filesOf(
    CLEAN.replace('#s2', `Razem,1\n"Razem, ""x""",,\n,,,,Razem,5\n${HEADER.join(',')}\n#s2`),
    '{ lines_between: [Razem, ",,,,Razem", "Nr,"] }',
  ),
  gzip: filesOf(gzipSync(CLEAN), '', '2024-04-02.csv.gz'),
  'gzip in two parts': filesOf(
    Buffer.concat([gzipSync(CLEAN.slice(0, 70)), gzipSync(CLEAN.slice(70))]),
    '',
    '2024-04-02.csv.gz',
  ),
  ZIP: filesOf(Buffer.from(zipSync({ 'sales/day.csv': strToU8(CLEAN) })), '', '2024-04-02.zip'),
  'ZIP without compression': filesOf(
    Buffer.from(zipSync({ 'day.csv': [strToU8(CLEAN), { level: 0 }] })),
    '',
    '2024-04-02.zip',
  ),
  'columns in another order': filesOf(
    CLEAN.split('\n')
      .map((line) => line.replace(/^([^,]*),(.*),([^,]*)$/, '$3,$2,$1'))
      .join('\n'),
  ),
  'a delimiter at the end of every line': filesOf(CLEAN.replaceAll('\n', ',\n')),
  'a quote inside a cell, and a line end': filesOf(CLEAN.replace('s1,', '"s""\n1",')),
};

let clean: Came;

beforeAll(async () => {
  clean = await cameOf(filesOf(CLEAN));
});

async function cameOf(files: Files): Promise<Came> {
  const root = rootOf(files);
  try {
    return await comeIn(root);
  } finally {
    remove(root);
  }
}

const WARNED: Readonly<Record<string, string[]>> = { 'no line end at the end': ['no-final-newline'] };

describe('the same sales come in from', () => {
  test('a clean file', () => {
    expect(clean.facts).toEqual([
      '#s2 false 2024-04-02 2024-04-02 ada h1   2 9990 1',
      's1 false 2024-04-02 2024-04-02 ada b1   1 123450 1',
      's3 false 2024-04-01 2024-04-02 ada b1   1000 123456789 1',
    ]);
    expect(clean.diagnostics).toEqual([]);
  });

  test.each(Object.keys(FORMS))('%s', async (name) => {
    const came = await cameOf(FORMS[name] ?? {});
    expect(codesOf(came)).toEqual(WARNED[name] ?? []);
    expect(came.facts.map((fact) => fact.replace('s"\n1 ', 's1 '))).toEqual(clean.facts);
  });
});

test('a manifest that is right proves a file whole', async () => {
  const cut = CLEAN.trimEnd();
  const bytes = Buffer.byteLength(cut);
  const said = { rows: 3, bytes, total_minor: 123_590_229, currency: 'PLN', through: '2024-04-02' };
  const came = await cameOf({
    ...filesOf(cut),
    'data/sales/2024-04-02.manifest.json': JSON.stringify(said),
  });
  expect(came).toEqual(clean);
});

test('Cyrillic in Windows-1251 and umlauts in Windows-1252', async () => {
  const row = (who: string): Row[] => [['s1', '2024-04-02', who, 'Bike', '1', '5']];
  const russian = await cameOf(
    filesOf(encoded(written(row('Анна Щукина')), 'windows-1251'), '{ encoding: windows-1251 }'),
  );
  expect(russian.facts).toEqual(['s1 false 2024-04-02 2024-04-02 bo b1   1 500 1']);
  const german = await cameOf(
    filesOf(encoded(written(row('Jörg Müller')), 'windows-1252'), '{ encoding: windows-1252 }'),
  );
  expect(german.facts).toEqual(['s1 false 2024-04-02 2024-04-02 cy b1   1 500 1']);
});
