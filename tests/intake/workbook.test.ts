import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { describe, expect, onTestFinished, test } from 'vitest';
import { readReference } from '../../src/intake/reference/read.ts';
import { Unreadable } from '../../src/intake/scan/found.ts';
import { addressOf, columnOf, lettersOf } from '../../src/intake/workbook/address.ts';
import { cellText, plainNumber } from '../../src/intake/workbook/cell-text.ts';
import { sheetText } from '../../src/intake/workbook/workbook.ts';
import { PLAIN } from '../../src/program/feed.ts';
import { readProgram } from '../../src/program/read.ts';
import { broken } from './case.ts';
import { type Came, codesOf, comeIn, remove, rootOf, writeFiles } from './door.ts';
import { type Cell, workbookOf } from './workbook-file.ts';

const HEADER = ['Nr', 'Data', 'Kto', 'Towar', 'Ile', 'Kwota'];
/** 2 April 2024. */
const DAY: Cell = { day: 45384 };
const ROWS: Cell[][] = [
  ['s1', DAY, 'Zażółć Gęślą', 'Bike', { number: '1' }, { number: '1234.5' }],
  ['s2', DAY, 'Jörg Müller', 'Helmet, red', { number: '2' }, { number: '99.900000000000006' }],
];

const sourcesOf = (format = '') => `sales:
  files: sales/{day}.xlsx
${format}  columns:
    sale_id: Nr
    date: Data
    participant_id: { column: Kto, match: participants.name }
    product_id: { column: Towar, match: products.title }
    quantity: Ile
    net_value: Kwota
`;

async function cameOf(workbook: Buffer, format = ''): Promise<Came> {
  const root = rootOf({ 'program/sources.yaml': sourcesOf(format), 'data/sales/2024-04-02.xlsx': workbook });
  onTestFinished(() => remove(root));
  return comeIn(root);
}

const FACTS = [
  's1 false 2024-04-02 2024-04-02 ada b1   1 123450 1',
  's2 false 2024-04-02 2024-04-02 cy h1   2 9990 1',
];

describe('the same sales come in from', () => {
  const sheet = { name: 'Sales', rows: [HEADER, ...ROWS] };
  const sheets = (...more: object[]) => workbookOf([sheet, ...more.map((one) => ({ ...sheet, ...one }))]);
  test.each<[string, Buffer, string]>([
    ['one sheet', sheets(), ''],
    [
      'one that is shown beside hidden ones',
      sheets({ name: 'Old', state: 'hidden' }, { name: 'Older', state: 'veryHidden' }),
      '',
    ],
    ['one that is declared', sheets({ name: 'R&D "2"', rows: [['x']] }), '  format: { sheet: Sales }\n'],
    [
      'a hidden one that is declared',
      workbookOf([
        { name: 'Cover', rows: [['Hello']] },
        { ...sheet, name: 'R&D', state: 'hidden' },
      ]),
      '  format: { sheet: "R&D" }\n',
    ],
    [
      'below a merged title and above a merged sum',
      workbookOf([
        {
          name: 'Sales',
          rows: [['Raport'], [], HEADER, ...ROWS, ['Razem', null, null, null, null, { number: '1334.4' }]],
          after: '<mergeCells count="2"><mergeCell ref="A1:F2"/><mergeCell ref="A6:E6"/></mergeCells>',
        },
      ]),
      '  format: { lines_before: 2, footer: Razem }\n',
    ],
    [
      'numbers and days that the feed writes otherwise',
      sheets(),
      '  format: { dates: D/M/YYYY, numbers: { decimal: ",", thousands: "." } }\n',
    ],
    [
      'formulas, texts inside cells, and days since 1904',
      workbookOf(
        [
          {
            name: 'Sales',
            rows: [
              HEADER,
              [
                { xml: (r) => `<c r="${r}" t="str"><f>"s"&amp;1</f><v>s1</v></c>` },
                { xml: (r) => `<c r="${r}" s="1"><f>TODAY()</f><v>43922</v></c>` },
                {
                  xml: (r) =>
                    `<c r="${r}" t="inlineStr"><is><r><t>Zażółć</t></r><r><t xml:space="preserve"> Gęślą</t></r></is></c>`,
                },
                'Bike',
                { number: '1' },
                { xml: (r) => `<c r="${r}"><f>SUM(1,2)</f><v>1.2345E3</v></c>` },
              ],
              ['s2', { day: 43922 }, 'Jörg Müller', 'Helmet, red', { number: '2.0' }, { number: '99.9' }],
            ],
          },
        ],
        '<workbookPr date1904="1"/>',
      ),
      '',
    ],
  ])('%s', async (_, workbook, format) => {
    const came = await cameOf(workbook, format);
    expect(codesOf(came)).toEqual([]);
    expect(came.facts).toEqual(FACTS);
  });

  test('rows and columns that are hidden, with a warning', async () => {
    const rows = await cameOf(workbookOf([{ ...sheet, hidden: [3] }]));
    expect([rows.facts, codesOf(rows)]).toEqual([FACTS, ['cells-hidden']]);
    const columns = '<cols><col min="5" max="5" hidden="1"/></cols>';
    expect(codesOf(await cameOf(workbookOf([{ ...sheet, columns }])))).toEqual(['cells-hidden']);
  });
});

describe('a problem is told by its cell', () => {
  test('of a row, wherever its column stands', async () => {
    const rows = [
      HEADER,
      ['s1', DAY, 'Nobody, "Ny"', 'Bike', { number: '1.5' }, { number: '1.005' }],
      ['s2', '2024-04-31', 'Jörg Müller', 'Bike', { number: '1' }, 'N/A'],
    ];
    const { diagnostics } = await cameOf(workbookOf([{ name: 'Sales', rows }]));
    const told = diagnostics.map(({ code, cell, line }) => `${code} ${cell} ${line}`).toSorted();
    expect(told).toEqual(
      [
        'bad-day Sales!B3 3',
        'bad-number Sales!F2 2',
        'bad-number Sales!F3 3',
        'bad-number Sales!E2 2',
        'unknown-participant Sales!C2 2',
      ].toSorted(),
    );
  });

  test('addresses of columns', () => {
    const names = ['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA'];
    expect(names.map((name) => columnOf(`${name}7`))).toEqual([0, 25, 26, 51, 52, 701, 702]);
    expect(names.map((name) => lettersOf(columnOf(`${name}7`)))).toEqual(names);
    const line = 'a,"b ""x"", c",d';
    expect([1, 2, 3, 9, line.length].map((at) => addressOf('S', 4, line, at))).toEqual([
      ...['S!A4', 'S!A4', 'S!B4', 'S!B4', 'S!C4'],
    ]);
  });
});

describe('a stored number is', () => {
  test.each([
    ['0', '0'],
    ['-0', '0'],
    ['5', '5'],
    ['-12.5', '-12.5'],
    ['1.1000000000000001', '1.1'],
    ['0.30000000000000004', '0.3'],
    ['99.900000000000006', '99.9'],
    ['2.0', '2'],
    ['1E-3', '0.001'],
    ['1.5E+2', '150'],
    ['123456789012345', '123456789012345'],
    ['1234567890123456', '1234567890123460'],
    ['999999999999999.9', '1000000000000000'],
    ['0.0099999999999999995', '0.01'],
    ['-7.0000000000000007E-2', '-0.07'],
    ['abc', null],
    ['', null],
  ])('%s: %s', (stored, plain) => {
    expect(plainNumber(stored)).toBe(plain);
  });

  test('written as its feed writes numbers', () => {
    const text = (minus: 'before' | 'after' | 'parentheses') =>
      cellText({ number: '-1.5' }, { ...PLAIN, numbers: { ...PLAIN.numbers, decimal: ',', minus } });
    expect([text('before'), text('after'), text('parentheses')]).toEqual(['-1,5', '1,5-', '(1,5)']);
  });
});

describe('a day', () => {
  const written = (time: string, pattern: string) =>
    cellText({ time: Date.parse(time) }, { ...PLAIN, dates: { pattern, zone: null, months: 'en' } });
  test('is written as its feed writes days, its time where the feed has one', () => {
    expect(written('2024-04-02T00:00:00Z', 'M/D/YYYY')).toBe('4/2/2024');
    expect(written('2024-04-02T23:59:59.9996Z', 'DD.MM.YYYY HH:mm:ss')).toBe('03.04.2024 00:00:00');
    expect(written('2024-04-02T13:05:07Z', 'YYYY-MM-DDTHH:mm')).toBe('2024-04-02T13:05');
    expect(written('2024-04-02T13:05:07Z', 'M/D/YY h:mm A')).toBe('4/2/24 1:05 PM');
  });
  test('with a time where none is said is no day', () => {
    expect(written('2024-04-02T13:05:07Z', 'YYYY-MM-DD')).toBe('2024-04-02 13:05:07');
  });
});

test('cut or damaged anywhere, a workbook is refused or says the same', () => {
  const whole = workbookOf([{ name: 'Sales', rows: [HEADER, ...ROWS] }]);
  const said = sheetText(whole, PLAIN);
  const outcome = (bytes: Buffer) => {
    try {
      return sheetText(bytes, PLAIN);
    } catch (error) {
      if (error instanceof Unreadable) return 'refused';
      throw error;
    }
  };
  for (let at = 0; at < whole.length; at += 41) {
    expect(outcome(whole.subarray(0, at)), `cut at ${at}`).toBe('refused');
    expect(['refused', said], `damaged at ${at}`).toContainEqual(outcome(broken(whole, at)));
  }
});

test('a bomb is refused before it is read', () => {
  const bomb = Buffer.from(zipSync({ 'xl/workbook.xml': new Uint8Array(300 * 2 ** 20) }));
  expect(bomb.length).toBeLessThan(400_000);
  expect(() => sheetText(bomb, PLAIN)).toThrow('file-too-large');
});

test('a corner far away is refused before its rectangle is made', () => {
  const far = (r: string) => `<c r="${r.replace(/.*/, 'XFD1048576')}"><v>1</v></c>`;
  const workbook = workbookOf([{ name: 'S', rows: [['a'], [{ xml: far }]] }]);
  expect(() => sheetText(workbook, PLAIN)).toThrow('csv-too-wide');
});

describe('a small table', () => {
  const PEOPLE = {
    name: 'Team',
    rows: [
      ['participant_id', 'name'],
      ['ada', 'Zażółć Gęślą'],
      ['cy', 'Jörg Müller'],
    ],
  };
  const rootWith = (sheet: object) => {
    const root = rootOf({
      'program/sources.yaml': sourcesOf(),
      'data/sales/2024-04-02.xlsx': workbookOf([{ name: 'Sales', rows: [HEADER, ...ROWS] }]),
      'data/roster.csv': 'participant_id\nada\ncy\n',
      'data/participants.xlsx': workbookOf([{ ...PEOPLE, ...sheet }]),
    });
    rmSync(join(root, 'data/participants.csv'));
    onTestFinished(() => remove(root));
    return root;
  };
  const told = (root: string) => {
    const { draft } = readProgram(root);
    const { diagnostics } = readReference(root, (draft as NonNullable<typeof draft>).program);
    return diagnostics.map(({ file, code, cell, message }) => `${file} ${code} ${cell} ${message}`);
  };

  test('is read from a workbook where there is no CSV', async () => {
    const root = rootWith({});
    expect((await comeIn(root)).facts).toEqual(FACTS);
    expect(told(root)).toEqual([]);
    writeFiles(root, { 'data/participants.csv': 'participant_id,name\nada,Ada\ncy,Cy\n' });
    expect(told(root)).toEqual([
      'data/participants.xlsx unknown-file undefined Nothing reads the file "data/participants.xlsx".',
    ]);
  });

  test('tells its problems by cell', () => {
    const broken = { xml: (r: string) => `<c r="${r}" t="e"><f>1/0</f><v>#DIV/0!</v></c>` };
    expect(told(rootWith({ rows: [...PEOPLE.rows, ['b o', ' Bo ']] }))).toEqual([
      'data/participants.xlsx cell-padded Team!B4 " Bo " has spaces around it.',
    ]);
    expect(told(rootWith({ rows: [...PEOPLE.rows, ['b o', 'Bo']] }))).toEqual([
      'data/participants.xlsx bad-id Team!A4 "b o" is not an id.',
    ]);
    expect(told(rootWith({ rows: [...PEOPLE.rows, ['bo', broken]] }))).toContain(
      'data/participants.xlsx cell-broken Team!B4 The cell holds the error #DIV/0!.',
    );
  });
});
