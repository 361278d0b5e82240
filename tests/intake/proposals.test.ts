import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { problemsOf } from '../../src/check.ts';
import { type KnownTables, knownTables } from '../../src/intake/propose/known-tables.ts';
import { propose, type UnknownFile } from '../../src/intake/propose/propose.ts';
import { score } from '../../src/score.ts';
import { expectedOf, readFolder, rootOf } from '../programs/results.ts';
import { encoded } from './encoded.ts';
import { type Cell, workbookOf } from './workbook-file.ts';

const NO_TABLES: KnownTables = { participants: null, products: null, customers: null };

/** All files of a golden program. */
function filesOf(root: string, folder: string): [UnknownFile, ...UnknownFile[]] {
  const names = readdirSync(join(root, 'data', folder)).toSorted();
  const files = names.map((name) => ({
    path: `data/${folder}/${name}`,
    bytes: readFileSync(join(root, 'data', folder, name)),
  }));
  return files as [UnknownFile, ...UnknownFile[]];
}

describe.each([
  ['german-files', 'umsatz'],
  ['polish-files', 'sprzedaz'],
  ['russian-files', 'sales'],
  ['us-files', 'sales'],
])('of %s', (program, folder) => {
  const root = rootOf(program);
  const proposal = propose(filesOf(root, folder), knownTables(root)) ?? '';

  test('is proposed what they are, with its doubts', async () => {
    await expect(proposal).toMatchFileSnapshot(`proposals/${program}.yaml`);
  });

  test('the proposal is sound as it stands, and brings in what is worked out by hand', async () => {
    const copy = join(mkdtempSync(join(tmpdir(), 'laurel-proposal-')), 'root');
    onTestFinished(() => rmSync(join(copy, '..'), { recursive: true }));
    cpSync(root, copy, { recursive: true });
    writeFileSync(join(copy, 'program/sources.yaml'), proposal);
    mkdirSync(join(copy, '../spill'));
    expect(await problemsOf(copy, join(copy, '../spill'))).toEqual([]);
    await score({ root: copy, out: join(copy, '../out') });
    expect(readFolder(join(copy, '../out'))).toEqual(readFolder(expectedOf(program)));
  });
});

/** What is proposed for a file of sales, without any table. */
const of = (text: string | Buffer, path = 'data/sales/2024-04-10.csv'): string =>
  propose([{ path, bytes: Buffer.from(text) }], NO_TABLES) ?? '';

const doubtsIn = (proposal: string): string[] =>
  (proposal.split('# Doubts\n')[1] ?? '')
    .trimEnd()
    .split('\n')
    .map((line) => line.replace(/^# \d+\. /, ''));

describe('a doubt is written out', () => {
  const HEADER = 'order id;date;seller;net amount\n';

  test('where a mark parts thousands or decimals', () => {
    expect(doubtsIn(of(`${HEADER}1;2024-04-10;ada;1,230\n2;2024-04-10;bo;2,500\n`))).toContain(
      '"1,230" is read as 1230; it could be 1.230.',
    );
    expect(doubtsIn(of(`${HEADER}1;2024-04-10;ada;1,23\n`))).toContain(
      'No number reaches 1,000: what parts thousands is not to be seen.',
    );
  });

  test('where a day could be a month, unless the day of the file decides', () => {
    const row = (path: string) => of(`${HEADER}1;03/04/2024;ada;5\n`, path);
    expect(row('data/sales/2024-04-03.csv')).toContain('dates: DD/MM/YYYY\n');
    expect(row('data/sales/2024-03-04.csv')).toContain('dates: MM/DD/YYYY\n');
    expect(doubtsIn(row('data/sales/2024-03-04.csv'))).toContain(
      'The days are read as MM/DD/YYYY; they could be DD/MM/YYYY.',
    );
    const sure = of(`${HEADER}1;13/04/2024;ada;5\n`, 'export.csv');
    expect(sure).toContain('dates: DD/MM/YYYY\n');
    expect(doubtsIn(sure)).toContain(
      '"export.csv" does not hold its day as YYYY-MM-DD: files are named after their day.',
    );
    expect(doubtsIn(sure).filter((doubt) => doubt.includes('MM/DD'))).toEqual([]);
  });

  test('and times are told from days, with half days and without zeros', () => {
    const dates = (cell: string) => /dates: "?([^"\n]*)/.exec(of(`${HEADER}1;${cell};ada;5\n`))?.[1];
    expect(dates('10.04.2024 9:05:00')).toBe('DD.MM.YYYY H:mm:ss');
    expect(dates('4/10/24 3:05 PM')).toBe('MM/DD/YY h:mm A'.replace('MM/DD', 'M/D'));
    expect(dates('2024-04-09T22:30:00Z')).toBe('YYYY-MM-DDTHH:mm:ssZ');
    expect(dates('2024-04-09T22:30:00.000+0000')).toBe('YYYY-MM-DDTHH:mm:ss.SSS+hhmm');
    expect(dates('4/10/2024, 3:05 PM')).toBe('M/D/YYYY, h:mm A');
  });

  test('and names of months in five languages', () => {
    const format = (cell: string) =>
      of(`${HEADER}1;${cell};ada;5\n`)
        .split('\n')
        .filter((line) => /dates|months/.test(line))
        .map((line) => line.trim());
    expect(format('10-Apr-24')).toEqual(['dates: DD-MMM-YY']);
    expect(format('Apr 9, 2024')).toEqual(['dates: "MMM D, YYYY"']);
    expect(format('9 kwietnia 2024')).toEqual(['dates: D MMMM YYYY', 'months: pl']);
    expect(format('10. März 2024')).toEqual(['dates: DD. MMMM YYYY', 'months: de']);
    expect(format('10 апр 2024')).toEqual(['dates: DD MMM YYYY', 'months: ru']);
    expect(format('9 maj 2024 9:30')).toEqual(['dates: "D MMM YYYY H:mm"', 'months: pl']);
  });

  test('where rows have no id, or one that stands in several', () => {
    expect(doubtsIn(of('date,agent,amount\n2024-04-10,ada,5\n2024-04-10,ada,5\n'))).toContain(
      'No id of a row was found. Without one, equal rows are counted.',
    );
    const joined = of('order id,line,date,agent,amount\n7,1,2024-04-10,ada,5\n7,2,2024-04-10,ada,5\n');
    expect(joined).toContain('    sale_id: { column: order id, joined: [line] }\n');
  });

  test('where an amount says that tax is in it, and a net amount is taken before it', () => {
    expect(doubtsIn(of('date,agent,gross amount\n2024-04-10,ada,5\n'))).toContain(
      '"gross amount" says that tax is in it: is there an amount without?',
    );
    const both = of('Datum;Verkäufer;Brutto Betrag;Betrag netto\n10.04.2024;ada;11,90;10,00\n');
    expect(both).toContain('    net_value: Betrag netto\n');
  });

  test('where nobody is named, or no day is', () => {
    expect(doubtsIn(of('x,y\na,b\n'))).toEqual(
      expect.arrayContaining([
        'No column seems to be the date, and one is needed.',
        'No column seems to be the participant_id, and one is needed.',
      ]),
    );
  });

  test('where names stand in no table, and a product is left alone then', () => {
    const root = rootOf('us-files');
    const bytes = Buffer.from(
      'order id,date,agent,sku,amount\n1,2024-04-10,Zoë Park,XX,5\n2,2024-04-10,Nobody,YY,5\n',
    );
    const proposal = propose([{ path: 'data/sales/2024-04-10.csv', bytes }], knownTables(root)) ?? '';
    expect(doubtsIn(proposal)).toEqual(
      expect.arrayContaining([
        '"agent" has 1 of 2 values that do not stand in data/participants.csv, such as "Nobody".',
        '"sku" has 2 of 2 values that do not stand in data/products.csv, such as "XX".',
      ]),
    );
    expect(proposal).toContain('  ignored: [sku]\n');
  });
});

describe('an encoding is told by the words that it makes', () => {
  const TEXTS = {
    'windows-1250': 'Grażyna Żółć sprzedała śrubę Łukaszowi',
    'windows-1251': 'Анна Щукина продала дрель',
    'windows-1252': 'Jörg Müller verkaufte größere Sägen; Åsa sålde för 5 €',
    'iso-8859-2': 'Zażółć gęślą jaźń, ćma i śliwka',
  };
  test.each(Object.entries(TEXTS))('%s', (encoding, text) => {
    expect(of(encoded(`date,agent,amount\n2024-04-10,${text.replace(/[,;]/g, '')},5\n`, encoding))).toContain(
      `    encoding: ${encoding}\n`,
    );
  });

  test('UTF-16, and UTF-8 where nothing is to be said', () => {
    const text = 'date,agent,amount\n2024-04-10,Jörg,5\n';
    expect(of(Buffer.from(`\ufeff${text}`, 'utf16le'))).toContain('    encoding: utf-16le\n');
    expect(of(`\ufeff${text}`)).not.toContain('encoding');
  });
});

test('a workbook is proposed by its cells, its title and its sum', async () => {
  const rows: Cell[][] = [
    ['Sales of April'],
    ['Order ID', 'Date', 'Sales Rep', 'Net Amount'],
    ['s1', { day: 45384 }, 'Zoë Park', { number: '1234.5' }],
    ['s2', { day: 45385 }, "Dee O'Hara", { number: '99.900000000000006' }],
    ['Total', null, null, { number: '1334.4' }],
  ];
  const after = '<mergeCells><mergeCell ref="A1:D1"/></mergeCells>';
  const bytes = workbookOf([
    { name: 'Sales', rows, after },
    { name: 'Notes', rows: [['x']] },
  ]);
  const root = rootOf('us-files');
  const file = { path: 'data/sales/2024-04-03.xlsx', bytes };
  await expect(propose([file], knownTables(root), { sheet: 'Sales' })).toMatchFileSnapshot(
    'proposals/workbook.yaml',
  );
  expect(() => propose([file], knownTables(root))).toThrow('sheet-unknown');
});

test('activities are proposed where there is no amount, or where it is said', () => {
  const visits =
    'Visit ID;Date;Sales Rep;Customer;Activity\nv1;10.04.2024;ada;k1;visit\nv2;10.04.2024;bo;k1;call\n';
  const path = 'exports/visits-2024-04-10.csv';
  const proposal = of(visits, path);
  expect(
    proposal.split('# Doubts')[0],
  ).toBe(`# A proposal: nothing in it is known. Read each line before it goes into program/sources.yaml.
activities:
  files: exports/visits-{day}.csv
  format:
    delimiter: ";"
    dates: DD.MM.YYYY
  columns:
    activity_id: Visit ID
    date: Date
    participant_id: Sales Rep
    customer_id: Customer
    type: Activity
`);
  expect(doubtsIn(proposal)).toContain(
    'No amount was found: the rows are taken for activities; --feed sales says otherwise.',
  );
  const bytes = Buffer.from('id,date,agent,type,points\n1,2024-04-10,ada,quiz,5\n');
  expect(propose([{ path, bytes }], NO_TABLES, { feed: 'activities' })).toContain('\nactivities:\n');
  expect(propose([{ path, bytes }], NO_TABLES, { feed: 'sales' })).toContain('\nsales:\n');
});

test('what names of columns do not say, cells may', () => {
  const root = rootOf('us-files');
  const bytes = Buffer.from("Ref,When,By,Amount\n1,04/13/2024,Zoë Park,5\n2,04/14/2024,Dee O'Hara,5\n");
  const proposal = propose([{ path: 'data/sales/2024-04-14.csv', bytes }], knownTables(root)) ?? '';
  expect(proposal).toContain('    date: When\n');
  expect(proposal).toContain('    participant_id: { column: By, match: participants.name }\n');
});

test('subtotals, names of groups and lines below are told from rows', () => {
  const text = [
    'Report,,,\n,Date,Rep,Amount\n"Moe, Ada",,,\n,2024-04-10,ada,5\n"Total for Moe, Ada",,,5\nBo,,,\n',
    ',2024-04-10,bo,5\nTotal for Bo,,,5\nTOTAL,,,10\n\nPrinted on 2024-04-10\n2 rows\n',
  ].join('');
  const proposal = of(text);
  expect(proposal).toContain('    lines_between: ["{any},,", Total]\n');
  expect(proposal).toContain('    footer: [TOTAL, Printed on, "{rows} rows"]\n');
  const padded =
    '| Rep  | Date       |   Amount |\n|------|------------|----------|\n| ada  | 2024-04-10 |     5,00 |\n';
  expect(of(padded)).toContain('    padded: true\n    lines_between: ["|---"]\n');
});

test('a name of two lines is one, a dash is a zero, and no doubt leaves its line', () => {
  const proposal = of(
    '"Nr";"Data\r\nsprzedaży";"Handlowiec";"Wartość\r\nnetto";"Inne\r\nuwagi"\r\n"1";"2024-04-10";"Jan";"-";x\r\n"2";"2024-04-10";"Ewa";"1\u2009234,50 zł";y\r\n',
  );
  expect(proposal).toContain('    date: Data sprzedaży\n');
  expect(proposal).toContain('    net_value: Wartość netto\n');
  expect(proposal).toContain('    numbers: { decimal: ",", thousands: " ", unit: zł, zeros: ["-"] }\n');
  expect(proposal).not.toContain('return_sign');
  expect(doubtsIn(proposal)).toContain('Nothing reads "Inne uwagi": may a measure ask for it?');
});

test('a file without a header has no proposal', () => {
  expect(
    propose([{ path: 'x.csv', bytes: Buffer.from('1,2024-04-10,5\n2,2024-04-10,7\n') }], NO_TABLES),
  ).toBe(null);
});
