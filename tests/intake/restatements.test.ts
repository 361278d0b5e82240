import { expect, onTestFinished, test } from 'vitest';
import { type Came, codesOf, comeIn, remove, rootOf } from './door.ts';

const HEADER = 'id,date,who,value,returns\n';

async function cameOf(delivery: string, files: Readonly<Record<string, readonly string[]>>): Promise<Came> {
  const yaml = `sales:\n  files: sales/{day}.csv\n  delivery: ${delivery}\n  columns: { sale_id: id, date: date, participant_id: who, net_value: value, returns: returns }\n`;
  const sales = Object.entries(files).map(([name, rows]) => [
    `data/sales/${name}.csv`,
    HEADER + rows.map((row) => `${row}\n`).join(''),
  ]);
  const root = rootOf({ 'program/sources.yaml': yaml, ...Object.fromEntries(sales) });
  onTestFinished(() => remove(root));
  return comeIn(root);
}

/** `id known value rows`, in the order of knowing. */
const said = ({ facts }: Came): string[] =>
  facts
    .map((fact) => fact.split(' '))
    .map((cells) => [cells[3], cells[0], cells.at(-2), cells.at(-1)].join(' '))
    .sort();

const A = 'a,2024-04-02,ada,10,';
const B = 'b,2024-04-02,bo,20,';

test('a day that is sent again unchanged changes nothing', async () => {
  const came = await cameOf('restated_day', { '2024-04-02': [A, B], '2024-04-02.2024-04-05': [B, A] });
  expect(said(came)).toEqual(['2024-04-02 a 1000 1', '2024-04-02 b 2000 1']);
  expect(came.accounts).toEqual([
    'data/sales/2024-04-02.2024-04-05.csv 2 0 0 2 0',
    'data/sales/2024-04-02.csv 2 2 0 0 0',
  ]);
});

test('with one row less it reverses exactly that row, when it was sent', async () => {
  const came = await cameOf('restated_day', { '2024-04-02': [A, B], '2024-04-02.2024-04-05': [A] });
  expect(said(came)).toEqual(['2024-04-02 a 1000 1', '2024-04-02 b 2000 1', '2024-04-05 b -2000 -1']);
});

test('with other content the former row goes and the new one comes; a third file brings the first back', async () => {
  const came = await cameOf('restated_day', {
    '2024-04-02': [A, B],
    '2024-04-02.2024-04-05': [A, 'b,2024-04-02,bo,25,'],
    '2024-04-02.2024-04-07': [A, B],
  });
  expect(said(came)).toEqual([
    '2024-04-02 a 1000 1',
    '2024-04-02 b 2000 1',
    '2024-04-05 b -2000 -1',
    '2024-04-05 b 2500 1',
    '2024-04-07 b -2500 -1',
    '2024-04-07 b 2000 1',
  ]);
});

test('a file with its header alone takes its day back, and no other', async () => {
  const came = await cameOf('restated_day', {
    '2024-04-02': [A],
    '2024-04-03': ['c,2024-04-03,cy,5,'],
    '2024-04-02.2024-04-05': [],
  });
  expect(said(came)).toEqual(['2024-04-02 a 1000 1', '2024-04-03 c 500 1', '2024-04-05 a -1000 -1']);
});

test('a month to date grows: each row is known since it first came', async () => {
  const came = await cameOf('month_to_date', {
    '2024-04-02': [A],
    '2024-04-03': [A, 'c,2024-04-03,cy,5,'],
    '2024-04-04': ['c,2024-04-03,cy,5,'],
    '2024-05-01': ['d,2024-05-01,cy,7,'],
  });
  expect(said(came)).toEqual([
    '2024-04-02 a 1000 1',
    '2024-04-03 c 500 1',
    '2024-04-04 a -1000 -1',
    '2024-05-01 d 700 1',
  ]);
});

test('a sale that goes takes its return along', async () => {
  const returned = 'r,2024-04-02,ada,-10,a';
  const came = await cameOf('restated_day', {
    '2024-04-02': [A, returned],
    '2024-04-02.2024-04-05': [],
  });
  expect(said(came)).toEqual([
    '2024-04-02 a 1000 1',
    '2024-04-02 r -1000 -1',
    '2024-04-05 a -1000 -1',
    '2024-04-05 r 1000 1',
  ]);
});

test('rows outside the period of their file, and one id twice in a file, are set aside', async () => {
  const outside = await cameOf('restated_day', { '2024-04-03': ['a,2024-04-02,ada,10,'] });
  expect(codesOf(outside)).toEqual(['too-late']);
  const clash = await cameOf('restated_day', { '2024-04-02': [A, 'a,2024-04-02,ada,11,'] });
  expect(codesOf(clash)).toEqual(['same-key-other-content']);
  expect(clash.diagnostics[0]?.message).toContain('data/sales/2024-04-02.csv:2');
});

test('as delta, the same key with other content is set aside with both lines named', async () => {
  const came = await cameOf('delta', { '2024-04-02': [A], '2024-04-03': ['a,2024-04-02,ada,11,'] });
  expect(codesOf(came)).toEqual(['same-key-other-content']);
  expect(came.diagnostics.map(({ file, line }) => `${file}:${line}`)).toEqual([
    'data/sales/2024-04-03.csv:2',
  ]);
});

/** Deliveries of one day: each row is there or not, with one of two values (xorshift32; Marsaglia, 2003). */
function randomFiles(seed: number): Record<string, string[]> {
  let state = seed;
  const chance = (below: number): number => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
  return Object.fromEntries(
    ['', '.2024-04-04', '.2024-04-05', '.2024-04-08'].map((sent) => [
      `2024-04-02${sent}`,
      ['a', 'b', 'c', 'd'].flatMap((id) =>
        chance(3) === 0 ? [] : [`${id},2024-04-02,ada,${10 + chance(2)},`],
      ),
    ]),
  );
}

test.each([7, 77, 777, 7777])(
  'as known by any day, what counts is what the last file says: seed %i',
  async (seed) => {
    const files = randomFiles(seed);
    const all = said(await cameOf('restated_day', files));
    const names = Object.keys(files).sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
    for (const [index, name] of names.entries()) {
      const until = name.slice(11) || '2024-04-02';
      const known = Object.fromEntries(names.slice(0, index + 1).map((own) => [own, files[own] ?? []]));
      const prefix = all.filter((line) => line.slice(0, 10) <= until);
      expect(said(await cameOf('restated_day', known))).toEqual(prefix);
      const counts = new Map<string, number>();
      for (const line of prefix) {
        const [, id = '', value] = line.split(' ');
        counts.set(id, (counts.get(id) ?? 0) + Number(value));
      }
      const last = (files[name] ?? [])
        .map((row) => row.split(','))
        .map(([id, , , value]) => [id, Number(value) * 100]);
      expect([...counts].filter(([, value]) => value !== 0).sort()).toEqual(last);
    }
  },
);
