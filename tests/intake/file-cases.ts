import { gzipSync } from 'node:zlib';
import {
  broken,
  type Case,
  clean,
  contract,
  day,
  file,
  fine,
  format,
  header,
  packed,
  rows,
  withManifest,
  zipped,
} from './case.ts';
import { encoded } from './encoded.ts';
import { type Cell, type SheetFile, workbookOf } from './workbook-file.ts';

/** 2 April 2024. */
const DAY: Cell = { day: 45384 };
const SALES: SheetFile = {
  name: 'Sales',
  rows: [header.trim().split(','), ['s1', DAY, 'Ada Moe', 'Bike', 'k1', { number: '100' }]],
};

/** A workbook of one sale and some rows more. */
const sheets = (...more: Cell[][]): Buffer => workbookOf([{ ...SALES, rows: [...SALES.rows, ...more] }]);

/** A ZIP whose directory says another size of its one file. */
function declared(zip: Buffer, size: number): Buffer {
  const said = Buffer.from(zip);
  said.writeUInt32LE(size, said.lastIndexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02])) + 24);
  return said;
}

const workbook = (content: Buffer): Case => packed(content, '.xlsx');

/** Files of these days, with their header alone, beside that of the day. */
const days = (...names: string[]): Record<string, string> => ({
  [day]: clean,
  ...Object.fromEntries(names.map((name) => [`data/sales/${name}.csv`, header])),
});

/** What is wrong with a whole file, by the code that the case is of; `--` begins a variant. */
export const FILE_CASES: Readonly<Record<string, Case>> = {
  'file-name': { files: { [day]: header + fine, 'data/sales/april.csv': header } },
  'files-missing': { files: { [day]: '', 'data/sales': '' } },
  'csv-empty': file(''),
  'file-not-utf8': file(
    Buffer.concat([
      Buffer.from(`${header}s1,2024-04-02,Ada Mo`),
      Buffer.from([0xe9]),
      Buffer.from(',Bike,k1,1\n'),
    ]),
  ),
  'file-not-utf8--windows-1252': file(encoded(clean.replace('Ada Moe', 'Zoë'), 'windows-1252')),
  'file-utf16': file(Buffer.from(`\ufeff${clean}`, 'utf16le')),
  'encoding-other': file(clean.replace('Ada Moe', 'Müller'), format('{ encoding: windows-1252 }')),
  'encoding-broken': file(
    encoded(clean.replace('Ada Moe', 'ąćęł'), 'windows-1250'),
    format('{ encoding: utf-16le }'),
  ),
  'encoding-broken--not-used': file(
    Buffer.concat([Buffer.from(clean), Buffer.from([0x81])]),
    format('{ encoding: windows-1252 }'),
  ),
  'file-kind--workbook': file(zipped({ 'xl/workbook.xml': '' })),
  'file-kind--gzip': file(gzipSync(clean)),
  'file-kind--html': file('<!DOCTYPE html>\n<html><title>502 Bad Gateway</title></html>\n'),
  'file-kind--json': file('[{"sale_id": "s1"}]\n'),
  'file-kind--pdf': file('%PDF-1.7\n'),
  'file-kind--lfs': file('version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 12345\n'),
  'file-kind': file(`${clean}<<<<<<< HEAD\n${fine}=======\n>>>>>>> theirs\n`),
  'pack-broken--cut': packed(gzipSync(clean).subarray(0, -9), '.csv.gz'),
  'pack-broken--checksum': packed(broken(gzipSync(clean), -8), '.csv.gz'),
  'pack-broken--garbage': packed(Buffer.concat([gzipSync(clean), Buffer.alloc(3)]), '.csv.gz'),
  'pack-broken--plain': packed(Buffer.from(clean), '.csv.gz'),
  'pack-broken--two-files': packed(zipped({ 'a.csv': clean, 'b.csv': clean }), '.zip'),
  'pack-broken--zip-cut': packed(zipped({ 'a.csv': clean }).subarray(0, -4), '.zip'),
  'pack-broken': packed(broken(zipped({ 'a.csv': clean }), 14 + 40), '.zip'),
  'csv-delimiter': file(clean.replaceAll(',', ';')),
  'csv-delimiter--tab': file(clean.replaceAll(',', '\t')),
  'csv-too-long': rows(`s1,2024-04-02,${'A'.repeat(8193)},Bike,k1,100.00`),
  'csv-too-long--line': rows(`s1,2024-04-02${`,${'A'.repeat(8000)}`.repeat(9)}`),
  'csv-too-wide': rows(`s1${',x'.repeat(200)}`),
  'bad-character': rows('s1,2024-04-02,Ada\u0007Moe,Bike,k1,100.00'),
  'footer-missing': file(clean, format('{ footer: Total }')),
  'footer-rows': file(`${clean}2 rows exported\n`, format('{ footer: "{rows} rows exported" }')),
  'no-final-newline': file(clean.trimEnd()),
  'file-twice': { files: { [day]: clean, 'data/sales/2024-04-02.again.csv': clean } },
  'csv-nul': file(`${header}s1,2024-04-02,Ada\0Moe,Bike,k1,100.00\n`),
  'csv-no-header': file(fine),
  'csv-line-ends': file(`${header}s1,2024-04-02,Ada Moe,Bike,k1,100.00\r\n`),
  'csv-line-ends--alone': file(clean.replaceAll('\n', '\r')),
  'csv-line-ends--doubled': file(clean.replaceAll('\n', '\r\r\n')),
  'csv-line-ends--last': file(`${clean.replaceAll('\n', '\r\n')}${fine.replace('s1', 's2')}`),
  'csv-stray-quote': rows('s1,2024-04-02,Ada "Moe,Bike,k1,100.00'),
  'csv-stray-quote--after': rows('s1,2024-04-02,"Ada"Moe,Bike,k1,100.00'),
  'csv-quotes': rows(fine.trim(), 's2,2024-04-02,"Ada Moe,Bike,k1,100.00'),
  'csv-ragged': rows('s1,2024-04-02,Ada Moe,Bike,k1'),
  'csv-ragged--more': rows('s1,2024-04-02,Ada Moe,Bike,k1,1,234.00'),
  'csv-blank-line': rows(fine.trim(), '', 's2,2024-04-02,Ada Moe,Bike,k1,100.00'),
  'csv-blank-line--spaces': rows(fine.trim(), '  ', 's2,2024-04-02,Ada Moe,Bike,k1,100.00'),
  'csv-blank-line--delimiters': rows(fine.trim(), ',,,,,', ',,,', 's2,2024-04-02,Ada Moe,Bike,k1,100.00'),
  'csv-ragged--cut': file(clean.slice(0, -12)),
  'csv-ragged--footer': rows(fine.trim(), 'Total,6'),
  'csv-ragged--trailing': rows(`${fine.trim()},`),
  'csv-ragged--wider': rows(
    ...Array.from({ length: 1000 }, (_, index) => fine.trim().replace('s1', `s${index + 2}`)),
    `${fine.trim()},x,y`,
  ),
  'csv-quotes--middle': rows(fine.trim(), 's2,2024-04-02,"Ada Moe,Bike,k1,100.00', fine.trim(), fine.trim()),
  'csv-no-header--lines-above': file(`Report of sales\n\n${clean}`),
  'column-missing--renamed': file(clean.replace('net_value', 'Net Value')),
  'column-missing--spaces': file(clean.replace('net_value', 'net_value ')),
  'column-missing--second-file': {
    files: {
      [day]: clean,
      'data/sales/2024-04-03.csv': 'sale_id,date,agent,product,net_value\ns2,2024-04-03,Ada Moe,Bike,1\n',
    },
  },
  'column-missing--drift': {
    files: {
      [day]: clean,
      'data/sales/2024-04-03.csv': clean.replace('net_value', 'Net Value').replace('agent', 'colour'),
      'data/sales/2024-04-04.csv': header,
      'data/sales/2024-04-05.csv': clean.replace(',net_value', '').replace(',100.00', ''),
    },
  },
  'column-unexpected--open': {
    files: {
      [day]: clean,
      'data/sales/2024-04-03.csv':
        'sale_id,date,agent,colour,product,customer_id,net_value\ns2,2024-04-03,Ada Moe,red,Bike,k1,1\n',
      'data/sales/2024-04-04.csv':
        'colour,sale_id,date,agent,product,customer_id,net_value\nred,s3,2024-04-04,Ada Moe,Bike,k1,1\n',
    },
    sources: contract('{ columns: open }'),
  },
  'footer-missing--list': file(`${clean}Total,100\n`, format('{ footer: [Total, Exported] }')),
  'file-name--strange': {
    files: {
      [day]: clean,
      ...Object.fromEntries(
        [
          "2024-04-03'.csv",
          '2024-04-03[1].csv',
          '2024-04-*.csv',
          '2024-04-03\n.csv',
          '2024-04-03 😀.csv',
        ].map((name) => [`data/sales/${name}`, clean]),
      ),
    },
  },
  'column-missing': file('sale_id,date,agent,product,customer_id\ns1,2024-04-02,Ada Moe,Bike,k1\n'),
  'column-unexpected': file(
    'sale_id,date,agent,product,customer_id,net_value,colour\ns1,2024-04-02,Ada Moe,Bike,k1,1,red\n',
  ),
  'csv-duplicate-column': file(
    'sale_id,date,agent,product,customer_id,net_value,date\ns1,2024-04-02,Ada Moe,Bike,k1,1,2024-04-02\n',
  ),
  'manifest-missing': { ...file(clean), sources: contract('{ manifest: required }') },
  'manifest-alone': {
    files: { [day]: clean, 'data/sales/2024-04-03.manifest.json': '{"rows": 1}\n' },
  },
  'manifest-broken': withManifest('{"rows": 1, "sum": 5}'),
  'manifest-broken--proves-nothing': withManifest('{"currency": "EUR"}'),
  'manifest-broken--no-json': withManifest('rows: 1'),
  'manifest-differs': withManifest('{"rows": 2, "bytes": 9, "currency": "USD", "through": "2024-04-01"}'),
  'manifest-differs--total': withManifest('{"rows": 1, "total_minor": 10001}'),
  'rows-outside': { ...file(clean), sources: contract('{ rows: { at_least: 2, at_most: 9 } }') },
  'rows-outside--none': { ...file(header), sources: contract('{ rows: { at_least: 1 } }') },
  'days-missing': {
    files: { ...days('2024-04-03', '2024-04-04', '2024-04-08', '2024-04-12') },
    sources: contract('{ freshness: { warn_after: 3, error_after: 4 } }'),
  },
  'days-missing--error': {
    files: days('2024-04-08'),
    sources: contract('{ freshness: { warn_after: 3, error_after: 5 } }'),
  },
  'days-missing--at-the-end': {
    files: { [day]: clean, 'data/activities/2024-04-06.csv': 'activity_id,date,participant_id,type\n' },
    sources: contract('{ freshness: { warn_after: 3 } }'),
  },
  'workbook-broken': workbook(Buffer.from(clean)),
  'workbook-broken--damaged': workbook(broken(sheets(), 60)),
  'csv-empty--workbook': workbook(Buffer.alloc(0)),
  'sheet-unknown': workbook(workbookOf([SALES, { ...SALES, name: 'April' }])),
  'sheet-unknown--declared': { ...workbook(sheets()), sources: format('{ sheet: Verkauf }') },
  'cell-broken': workbook(
    sheets([
      's2',
      DAY,
      'Ada Moe',
      'Bike',
      'k1',
      { xml: (r) => `<c r="${r}" t="e"><f>1/0</f><v>#DIV/0!</v></c>` },
    ]),
  ),
  'cell-broken--formula': workbook(
    sheets(['s2', DAY, 'Ada Moe', 'Bike', 'k1', { xml: (r) => `<c r="${r}"><f>SUM(A1:A2)</f></c>` }]),
  ),
  'cells-merged': workbook(
    workbookOf([
      { ...SALES, rows: [...SALES.rows, ['s2']], after: '<mergeCells><mergeCell ref="C2:C3"/></mergeCells>' },
    ]),
  ),
  'cells-hidden': workbook(workbookOf([{ ...SALES, hidden: [2] }])),
  'unknown-participant--workbook': workbook(sheets(['s2', DAY, 'Nobody', 'Bike', 'k1', { number: '5' }])),
  'csv-blank-line--workbook': workbook(sheets([], ['s2', DAY, 'Ada Moe', 'Bike', 'k1', { number: '5' }])),
  'column-unexpected--workbook': workbook(
    workbookOf([
      { ...SALES, rows: SALES.rows.map((cells, row) => [...cells, row === 0 ? 'colour' : 'red']) },
    ]),
  ),
  'total-unusual': {
    files: {
      'data/sales': '',
      'data/sales/2024-04-02.csv': clean,
      'data/sales/2024-04-09.csv': clean.replace('s1', 's2').replace('04-02', '04-09').replace('100', '150'),
      'data/sales/2024-04-16.csv': clean.replace('s1', 's3').replace('04-02', '04-16').replace('100', '1000'),
    },
    sources: contract('{ total: { change: 50% } }'),
  },
  'file-too-large--packed': packed(declared(zipped({ 'a.csv': clean }), 2 ** 30 + 1), '.zip'),
  'file-name--long': { files: { [day]: clean, [`data/sales/2024-04-03.${'x'.repeat(170)}.csv`]: clean } },
  'rows-unusual': {
    files: {
      'data/sales': '',
      'data/sales/2024-04-02.csv':
        header + [1, 2, 3, 4, 5].map((id) => fine.replace('s1', `s${id}`)).join(''),
      'data/sales/2024-04-09.csv': header + fine.replace('s1', 's6').replace('04-02', '04-09'),
    },
    sources: contract('{ rows: { change: 60% } }'),
  },
};
