/** A small program's data with one thing wrong: files by path, and what a feed allows. */
export interface Case {
  readonly files: Readonly<Record<string, string | Buffer>>;
  /** Lines for the feed `sales` in sources.yaml. */
  readonly sources?: string;
}

const header = 'sale_id,date,agent,product,customer_id,net_value\n';
const fine = 's1,2024-04-02,Ada Moe,Bike,k1,100.00\n';
const day = 'data/sales/2024-04-02.csv';

/** One file of sales with these rows after the header. */
const rows = (...lines: string[]): Case => ({
  files: { [day]: `${header}${lines.map((line) => `${line}\n`).join('')}` },
});
const file = (content: string | Buffer): Case => ({ files: { [day]: content } });

const returning = 'sale_id,date,agent,product,customer_id,net_value,returns\n';
const RETURNS = '    returns: returns\n';
const returns = (...lines: string[]): Case => ({
  files: { [day]: `${returning}${lines.map((line) => `${line}\n`).join('')}` },
  sources: RETURNS,
});

/** By the code that the case is of; `--` begins a variant. */
export const CASES: Readonly<Record<string, Case>> = {
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
  'csv-nul': file(`${header}s1,2024-04-02,Ada\0Moe,Bike,k1,100.00\n`),
  'csv-no-header': file(fine),
  'csv-line-ends': file(`${header}s1,2024-04-02,Ada Moe,Bike,k1,100.00\r\n`),
  'csv-stray-quote': rows('s1,2024-04-02,Ada "Moe,Bike,k1,100.00'),
  'csv-stray-quote--after': rows('s1,2024-04-02,"Ada"Moe,Bike,k1,100.00'),
  'csv-quotes': rows(fine.trim(), 's2,2024-04-02,"Ada Moe,Bike,k1,100.00'),
  'csv-ragged': rows('s1,2024-04-02,Ada Moe,Bike,k1'),
  'csv-ragged--more': rows('s1,2024-04-02,Ada Moe,Bike,k1,1,234.00'),
  'csv-blank-line': rows(fine.trim(), '', 's2,2024-04-02,Ada Moe,Bike,k1,100.00'),
  'column-missing': file('sale_id,date,agent,product,customer_id\ns1,2024-04-02,Ada Moe,Bike,k1\n'),
  'column-unexpected': file(
    'sale_id,date,agent,product,customer_id,net_value,colour\ns1,2024-04-02,Ada Moe,Bike,k1,1,red\n',
  ),
  'csv-duplicate-column': file(
    'sale_id,date,agent,product,customer_id,net_value,date\ns1,2024-04-02,Ada Moe,Bike,k1,1,2024-04-02\n',
  ),
  'empty-key': rows(',2024-04-02,Ada Moe,Bike,k1,100.00'),
  'bad-day': rows(
    's1,2024-04-31,Ada Moe,Bike,k1,100.00',
    's2,2.4.2024,Ada Moe,Bike,k1,100.00',
    's3,2024-4-2,Ada Moe,Bike,k1,100.00',
  ),
  'after-its-file': rows('s1,2024-04-03,Ada Moe,Bike,k1,100.00'),
  'too-late': {
    files: { 'data/sales/2024-05-20.csv': `${header}s1,2024-04-02,Ada Moe,Bike,k1,100.00\n` },
    sources: '  late_days: 10\n',
  },
  'unknown-participant': rows('s1,2024-04-02,Ada  Moe,Bike,k1,100.00', 's2,2024-04-02,,Bike,k1,100.00'),
  'unknown-product': rows('s1,2024-04-02,Ada Moe,bike,k1,100.00'),
  'unknown-customer': rows('s1,2024-04-02,Ada Moe,Bike,k9,100.00'),
  'bad-number': rows(
    's1,2024-04-02,Ada Moe,Bike,k1,1e3',
    's2,2024-04-02,Ada Moe,Bike,k1,1.005',
    's3,2024-04-02,Ada Moe,Bike,k1,"1,000.00"',
    's4,2024-04-02,Ada Moe,Bike,k1, 12',
    's5,2024-04-02,Ada Moe,Bike,k1,',
    's6,2024-04-02,Ada Moe,Bike,k1,١٢',
    's7,2024-04-02,Ada Moe,Bike,k1,NaN',
    's8,2024-04-02,Ada Moe,Bike,k1,+5',
    's9,2024-04-02,Ada Moe,Bike,k1,1_000',
    's10,2024-04-02,Ada Moe,Bike,k1,1234567890123',
  ),
  'other-currency': {
    files: {
      [day]:
        'sale_id,date,agent,product,customer_id,net_value,currency\ns1,2024-04-02,Ada Moe,Bike,k1,1,USD\n',
    },
    sources: '    currency: currency\n',
  },
  'negative-sale': rows('s1,2024-04-02,Ada Moe,Bike,k1,-100.00'),
  'return-above-zero': returns(
    's1,2024-04-01,Ada Moe,Bike,k1,100.00,',
    'r1,2024-04-02,Ada Moe,Bike,k1,100.00,s1',
  ),
  'no-quantity': {
    files: {
      [day]: 'sale_id,date,agent,product,customer_id,quantity,net_value\ns1,2024-04-02,Ada Moe,Bike,k1,0,1\n',
    },
    sources: '    quantity: quantity\n',
  },
  'same-key-other-content': {
    files: {
      [day]: header + fine,
      'data/sales/2024-04-03.csv': `${header}s1,2024-04-02,Ada Moe,Bike,k1,101.00\n`,
    },
  },
  'return-of-return': returns(
    's1,2024-04-01,Ada Moe,Bike,k1,100.00,',
    'r1,2024-04-02,Ada Moe,Bike,k1,-60.00,s1',
    'r2,2024-04-02,Ada Moe,Bike,k1,-10.00,r1',
  ),
  'more-than-sold': returns(
    's1,2024-04-01,Ada Moe,Bike,k1,100.00,',
    'r1,2024-04-02,Ada Moe,Bike,k1,-60.00,s1',
    'r2,2024-04-02,Ada Moe,Bike,k1,-60.00,s1',
  ),
  waiting: returns('r1,2024-04-02,Ada Moe,Bike,k1,-10.00,s7'),
  'too-many-set-aside': {
    ...rows(fine.trim(), 's2,2024-04-02,Nobody,Bike,k1,1'),
    sources: '  set_aside: 10%\n',
  },
};
