import { expect, onTestFinished, test } from 'vitest';
import { daySpellings } from '../../src/intake/feeds/days.ts';
import { PLAIN } from '../../src/program/feed.ts';
import { type Came, codesOf, comeIn, type Files, remove, rootOf } from './door.ts';

const SOURCES = `sales:
  files: sales/{day}.csv
  late_days: 90
  columns: { sale_id: id, date: date, participant_id: who, quantity: quantity, net_value: value }
`;
const HEADER = 'id,date,who,quantity,value\n';

async function cameOf(files: Files): Promise<Came> {
  const root = rootOf({ 'program/sources.yaml': SOURCES, ...files });
  onTestFinished(() => remove(root));
  return comeIn(root);
}

const ids = ({ facts }: Came): string[] => facts.map((fact) => fact.split(' ')[0] ?? '');

test('rows before the first day and after the last are out of scope, and counted as that', async () => {
  const came = await cameOf({
    'data/sales/2024-03-02.csv': `${HEADER}a,2024-02-29,ada,1,1\nb,2024-03-01,ada,1,1\n`,
    'data/sales/2024-06-01.csv': `${HEADER}c,2024-05-31,ada,1,1\nd,2024-06-01,ada,1,1\n`,
  });
  expect(codesOf(came)).toEqual([]);
  expect(ids(came)).toEqual(['b', 'c']);
  expect(came.accounts).toEqual([
    'data/sales/2024-03-02.csv 2 1 0 0 1',
    'data/sales/2024-06-01.csv 2 1 0 0 1',
  ]);
  expect(came.outside).toEqual([
    'data/sales/2024-03-02.csv 2 a ada  outside-period',
    'data/sales/2024-06-01.csv 3 d ada 2024-06-01 outside-period',
  ]);
});

test('who has not joined yet, is between two times, or has left is out of scope on that day', async () => {
  const days = [
    '2024-03-09',
    '2024-03-10',
    '2024-03-20',
    '2024-03-21',
    '2024-04-09',
    '2024-04-10',
    '2024-04-21',
  ];
  const came = await cameOf({
    'data/roster.csv':
      'participant_id,from,to\nada,2024-03-10,2024-03-20\nada,2024-04-10,2024-04-20\nbo,,\ncy,,\n',
    'data/sales/2024-05-01.csv': HEADER + days.map((day) => `${day},${day},ada,1,1\n`).join(''),
  });
  expect(codesOf(came)).toEqual([]);
  expect(ids(came)).toEqual(['2024-03-10', '2024-03-20', '2024-04-10']);
  expect(came.accounts).toEqual(['data/sales/2024-05-01.csv 7 3 0 0 4']);
  expect(came.outside).toEqual(
    [2, 5, 6, 8].map(
      (line) => `data/sales/2024-05-01.csv ${line} ${days[line - 2]} ada ${days[line - 2]} not-enrolled`,
    ),
  );
});

test('the return of a sale that is out of scope is, too', async () => {
  const came = await cameOf({
    'program/sources.yaml': SOURCES.replace('net_value: value', 'net_value: value, returns: of'),
    'data/roster.csv': 'participant_id,from,to\nada,2024-03-10,\nbo,,\ncy,,\n',
    'data/sales/2024-04-01.csv':
      'id,date,who,quantity,value,of\na,2024-03-09,ada,1,1,\nr,2024-03-11,ada,-1,-1,a\n',
  });
  expect(came.accounts).toEqual(['data/sales/2024-04-01.csv 2 0 0 0 2']);
  expect(came.outside).toEqual([
    'data/sales/2024-04-01.csv 2 a ada 2024-03-09 not-enrolled',
    'data/sales/2024-04-01.csv 3 r ada 2024-03-11 sale-out-of-scope',
  ]);
});

test('a sale of nothing is a sale, -0 is 0, and a whole number may be long', async () => {
  const came = await cameOf({
    'data/sales/2024-04-01.csv': `${HEADER}a,2024-04-01,ada,1,0\nb,2024-04-01,ada,0,-0\nc,2024-04-01,ada,1,999999999999.99\n`,
  });
  expect(codesOf(came)).toEqual([]);
  expect(came.facts.map((fact) => fact.split(' ').slice(-3).join(' '))).toEqual([
    '1 0 1',
    '0 0 0',
    '1 99999999999999 1',
  ]);
});

test('files on their way and those of an editor are no files yet', async () => {
  const came = await cameOf({
    'data/sales/2024-04-01.csv': `${HEADER}a,2024-04-01,ada,1,1\n`,
    'data/sales/2024-04-02.csv.part': 'half a',
    'data/sales/2024-04-02.csv.tmp': '',
    'data/sales/~$2024-04-02.csv': 'x',
    'data/sales/.2024-04-02.csv.swp': 'x',
  });
  expect([codesOf(came), ids(came)]).toEqual([[], ['a']]);
});

test('an hour that a clock shows twice is the earlier one', () => {
  // On 27 October 2024, 02:00 to 03:00 came twice in Warsaw: first at 00:00 UTC. In Cape Verde that was the day before.
  const format = { ...PLAIN.dates, pattern: 'YYYY-MM-DD HH:mm', zone: 'Europe/Warsaw' };
  const spelled = daySpellings({ from: '2024-10-25', until: '2024-10-30' }, format, 'Atlantic/Cape_Verde');
  const hours = ['01', '02', '03'].map((hour) => `2024-10-27 ${hour}`);
  expect(spelled.filter(({ label }) => hours.includes(label))).toEqual([
    { label: hours[0], day: '2024-10-26', isTwice: false },
    { label: hours[1], day: '2024-10-26', isTwice: true },
    { label: hours[2], day: '2024-10-27', isTwice: false },
  ]);
});
