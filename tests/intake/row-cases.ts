import { type Case, contract, day, fine, format, header, RETURNS, returning, returns, rows } from './case.ts';

/** What is wrong with rows, by the code that the case is of; `--` begins a variant. */
export const ROW_CASES: Readonly<Record<string, Case>> = {
  'empty-key': rows(',2024-04-02,Ada Moe,Bike,k1,100.00'),
  'bad-day': rows(
    's1,2024-04-31,Ada Moe,Bike,k1,100.00',
    's2,2.4.2024,Ada Moe,Bike,k1,100.00',
    's3,2024-4-2,Ada Moe,Bike,k1,100.00',
  ),
  'bad-day--not-declared': rows(
    's1,01/02/2024,Ada Moe,Bike,k1,100.00',
    's2,infinity,Ada Moe,Bike,k1,100.00',
    's3,epoch,Ada Moe,Bike,k1,100.00',
    's4,0026-02-03,Ada Moe,Bike,k1,100.00',
    's5,2024-04-02 23:59,Ada Moe,Bike,k1,100.00',
    's6,,Ada Moe,Bike,k1,100.00',
  ),
  'bad-day--declared': {
    ...rows(
      's1,04/02/2024,Ada Moe,Bike,k1,1',
      's2,13/02/2024,Ada Moe,Bike,k1,1',
      's3,4/2/2024,Ada Moe,Bike,k1,1',
      's4,2024-04-02,Ada Moe,Bike,k1,1',
    ),
    sources: format('{ dates: MM/DD/YYYY }'),
  },
  'bad-day--time': {
    ...rows(
      's1,2024-04-01 24:00:00,Ada Moe,Bike,k1,1',
      's2,2024-04-01 12:60:00,Ada Moe,Bike,k1,1',
      's3,2024-04-01,Ada Moe,Bike,k1,1',
    ),
    sources: format('{ dates: "YYYY-MM-DD HH:mm:ss" }'),
  },
  'bad-day--halves': {
    ...rows(
      's1,4/1/2024 13:00 PM,Ada Moe,Bike,k1,1',
      's2,4/1/2024 0:30 AM,Ada Moe,Bike,k1,1',
      's3,4/1/2024 3:00,Ada Moe,Bike,k1,1',
      's4,4/31/2024 3:00 AM,Ada Moe,Bike,k1,1',
    ),
    sources: format('{ dates: "M/D/YYYY h:mm A" }'),
  },
  'bad-day--two-digits': {
    ...rows('s1,1.4.2024,Ada Moe,Bike,k1,1', 's2,1.4.24,Ada Moe,Bike,k1,1'),
    sources: format('{ dates: D.M.YY }'),
  },
  'no-such-time': {
    files: {
      'data/sales': '',
      'data/sales/2024-05-01.csv': `${header}s1,2024-04-26 00:30,Ada Moe,Bike,k1,1\ns2,2024-04-26 01:00,Ada Moe,Bike,k1,1\n`,
    },
    sources: format('{ dates: "YYYY-MM-DD HH:mm", time_zone: Africa/Cairo }'),
  },
  'bad-day--named': {
    ...rows(
      's1,31-kwi-2024,Ada Moe,Bike,k1,1',
      's2,01-apr-2024,Ada Moe,Bike,k1,1',
      's3,1-kwi-2024,Ada Moe,Bike,k1,1',
      's4,01.kwi.2024,Ada Moe,Bike,k1,1',
      's5,01-kwietnia-2024,Ada Moe,Bike,k1,1',
      's6,03-kwi-2024,Ada Moe,Bike,k1,1',
      's7,01-sty-2024,Ada Moe,Bike,k1,1',
    ),
    sources: format('{ dates: DD-MMM-YYYY, months: pl }'),
  },
  'bad-day--offset': {
    ...rows(
      's1,2024-04-02T12:00:00,Ada Moe,Bike,k1,1',
      's2,2024-04-02T12:00:00+0200,Ada Moe,Bike,k1,1',
      's3,2024-04-02T12:00:00+15:00,Ada Moe,Bike,k1,1',
      's4,2024-04-31T12:00:00+02:00,Ada Moe,Bike,k1,1',
      's5,2024-04-02T24:00:00Z,Ada Moe,Bike,k1,1',
      's6,2024-04-02T23:30:00Z,Ada Moe,Bike,k1,1',
    ),
    sources: format('{ dates: "YYYY-MM-DDTHH:mm:ss+hh:mm" }'),
  },
  'ambiguous-time': {
    files: {
      'data/sales': '',
      'data/sales/2024-04-07.csv': [
        header,
        's1,2024-04-07 01:59,Ada Moe,Bike,k1,1\n',
        's2,2024-04-07 02:00,Ada Moe,Bike,k1,1\n',
        's3,2024-04-07 02:59,Ada Moe,Bike,k1,1\n',
        's4,2024-04-07 03:00,Ada Moe,Bike,k1,1\n',
      ].join(''),
    },
    sources: format('{ dates: "YYYY-MM-DD HH:mm", time_zone: Australia/Sydney }'),
  },
  'after-its-file': rows('s1,2024-04-03,Ada Moe,Bike,k1,100.00'),
  'too-late': {
    files: { 'data/sales/2024-05-20.csv': `${header}s1,2024-04-02,Ada Moe,Bike,k1,100.00\n` },
    sources: '  late_days: 10\n',
  },
  'unknown-participant--like': rows(
    's1,2024-04-02,ada moe,Bike,k1,1',
    's2,2024-04-02,Ada M0e,Bike,k1,1',
    's3,2024-04-02,AdaMoe,Bike,k1,1',
  ),
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
    's11,2024-04-02,Ada Moe,Bike,k1,   ',
    's12,2024-04-02,Ada Moe,Bike,k1,-',
    's13,2024-04-02,Ada Moe,Bike,k1,N/A',
    's14,2024-04-02,Ada Moe,Bike,k1,NULL',
    's15,2024-04-02,Ada Moe,Bike,k1,\\N',
    's16,2024-04-02,Ada Moe,Bike,k1,0x10',
    's17,2024-04-02,Ada Moe,Bike,k1,.5',
    's18,2024-04-02,Ada Moe,Bike,k1,1.',
    's19,2024-04-02,Ada Moe,Bike,k1,inf',
    's20,2024-04-02,Ada Moe,Bike,k1,１２',
    's21,2024-04-02,Ada Moe,Bike,k1,"99,50"',
    's22,2024-04-02,Ada Moe,Bike,k1,"1.234,56"',
    's23,2024-04-02,Ada Moe,Bike,k1,"1 234,56"',
  ),
  'bad-number--declared': {
    ...rows(
      's1,2024-04-02,Ada Moe,Bike,k1,1234.50',
      's2,2024-04-02,Ada Moe,Bike,k1,"12.34,50"',
      's3,2024-04-02,Ada Moe,Bike,k1,"1,234.50"',
      's4,2024-04-02,Ada Moe,Bike,k1,"1.234.5"',
    ),
    sources: format('{ numbers: { decimal: ",", thousands: "." } }'),
  },
  'bad-number--quantity': {
    files: {
      [day]:
        'sale_id,date,agent,product,customer_id,quantity,net_value\ns1,2024-04-02,Ada Moe,Bike,k1,1.5,1\ns2,2024-04-02,Ada Moe,Bike,k1,2.000,1\n',
    },
    sources: '    quantity: quantity\n',
  },
  'more-rows': rows(...Array.from({ length: 1002 }, (_, index) => `s${index},2024-04-02,Ada Moe,Bike,k1,-`)),
  'other-currency--missing': {
    files: {
      [day]: 'sale_id,date,agent,product,customer_id,net_value,currency\ns1,2024-04-02,Ada Moe,Bike,k1,1,\n',
    },
    sources: '    currency: currency\n',
  },
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
  'return-below-zero': {
    ...returns('s1,2024-04-01,Ada Moe,Bike,k1,100.00,', 'r1,2024-04-02,Ada Moe,Bike,k1,-10.00,s1'),
    sources: '    returns: returns\n  return_sign: plus\n',
  },
  'signs-differ': {
    files: {
      [day]:
        'sale_id,date,agent,product,customer_id,quantity,net_value\ns1,2024-04-02,Ada Moe,Bike,k1,-1,1\n',
    },
    sources: '    quantity: quantity\n  return_sign: marks\n',
  },
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
  'return-before-sale': returns(
    's1,2024-04-02,Ada Moe,Bike,k1,100.00,',
    'r1,2024-04-01,Ada Moe,Bike,k1,-60.00,s1',
    'r2,2024-04-02,Ada Moe,Bike,k1,-100.00,s1',
  ),
  'same-key-other-content--one-file': rows(fine.trim(), fine.trim().replace('100.00', '101.00')),
  'more-than-sold--twice': returns(
    's1,2024-04-01,Ada Moe,Bike,k1,100.00,',
    'r1,2024-04-02,Ada Moe,Bike,k1,-100.00,s1',
    'r2,2024-04-02,Ada Moe,Bike,k1,-100.00,s1',
  ),
  'unknown-participant--spaces': rows('s1,2024-04-02,   ,Bike,k1,1', 's2,2024-04-02,<script>,Bike,k1,1'),
  'unknown-participant--removed': {
    ...rows(fine.trim()),
    files: {
      [day]: header + fine,
      'data/participants.csv': 'participant_id,name\nbo,Bo Ek\n',
      'data/roster.csv': 'participant_id,team_id,segment\nbo,north,gold\n',
    },
  },
  'sum-too-large': rows(
    's1,2024-04-02,Ada Moe,Bike,k1,999999999999.99',
    's2,2024-04-02,Ada Moe,Bike,k1,0.02',
  ),
  'more-than-sold': returns(
    's1,2024-04-01,Ada Moe,Bike,k1,100.00,',
    'r1,2024-04-02,Ada Moe,Bike,k1,-60.00,s1',
    'r2,2024-04-02,Ada Moe,Bike,k1,-60.00,s1',
  ),
  waiting: returns('r1,2024-04-02,Ada Moe,Bike,k1,-10.00,s7'),
  'cell-empty': {
    ...rows('s1,2024-04-02,Ada Moe,Bike,,100.00'),
    sources: contract('{ required: [customer_id] }'),
  },
  'unknown-sale': {
    files: {
      [day]: `${returning}s1,2024-04-02,Ada Moe,Bike,k1,100.00,\nr1,2024-04-02,Ada Moe,Bike,k1,-10.00,s1\n`,
      'data/credits.csv':
        'sale_id,participant_id,share\ns1,ada,60%\ns1,bo,40%\nr1,bo,100%\ns9,ada,50%\ns9,bo,50%\n',
    },
    sources: RETURNS,
  },
  'too-many-set-aside': {
    ...rows(fine.trim(), 's2,2024-04-02,Nobody,Bike,k1,1'),
    sources: '  contract: { set_aside: 10% }\n',
  },
};
