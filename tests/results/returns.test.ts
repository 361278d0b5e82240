import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { returnsIn } from '../../src/results/returns.ts';
import { columnsOf } from '../../src/results/rows.ts';

const folder = mkdtempSync(join(tmpdir(), 'laurel-returns-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const HEADER = `${columnsOf('credits').join(',')}\n`;

const line = (id: string, kind: string, day: string): string =>
  `${id},${kind},ann,1,${day},${day},t1,gold,1,10.00,data/sales/${day}.csv,2\n`;

function returnsOf(lines: readonly string[]): string {
  const file = join(folder, 'credits.csv');
  writeFileSync(file, HEADER + lines.join(''));
  const bytes = returnsIn(file);
  return bytes.slice(0, bytes.size).toString();
}

const run = (count: number, kind: string, day: string): string[] =>
  Array.from({ length: count }, (_, index) => line(`${kind}${index}`, kind, day));

test('returns stand before the sales of their day, and nothing else is kept', () => {
  const [first, second] = [run(2, 'return', '2027-01-01'), run(1, 'return', '2027-01-03')];
  const lines = [
    ...[...run(3, 'meeting', '2027-01-01'), ...first, ...run(5, 'sale', '2027-01-01')],
    ...[...run(1, 'sale', '2027-01-02'), ...second, ...run(4, 'sale', '2027-01-03')],
  ];
  expect(returnsOf(lines)).toBe(HEADER + [...first, ...second].join(''));
});

test('a file may be empty, have no sales, or end with returns', () => {
  expect(returnsOf([])).toBe(HEADER);
  const all = run(700, 'return', '2027-01-01');
  expect(returnsOf(all)).toBe(HEADER + all.join(''));
  const last = run(1, 'return', '2027-01-02');
  expect(returnsOf([...run(1, 'sale', '2027-01-01'), ...last])).toBe(HEADER + last.join(''));
});

test('an id may be longer than what is read at once, or hold commas', () => {
  const odd = [line('x'.repeat(40_000), 'return', '2027-01-01'), line('"a,b"', 'return', '2027-01-01')];
  const sold = line('y'.repeat(40_000), 'sale', '2027-01-01');
  expect(returnsOf([...odd, sold, ...run(1, 'return', '2027-01-02')])).toBe(
    HEADER + [...odd, ...run(1, 'return', '2027-01-02')].join(''),
  );
});

test('a file that was cut off ends where it ends', () => {
  const [returned = ''] = run(1, 'return', '2027-01-01');
  expect(returnsOf([returned, line('sold', 'sale', '2027-01-01').slice(0, -9)])).toBe(HEADER + returned);
  expect(returnsOf([returned.slice(0, -1)])).toBe(HEADER + returned.slice(0, -1));
});

test('days of any length are passed over', () => {
  const day = fc.record({
    meetings: fc.nat(2),
    returns: fc.nat(40),
    sales: fc.oneof(fc.constant(0), fc.nat(900)),
  });
  fc.assert(
    fc.property(fc.array(day, { maxLength: 12 }), (days) => {
      const dated = days.map((counts, index) => ({
        ...counts,
        day: `2027-01-${String(index + 1).padStart(2, '0')}`,
      }));
      const returned = dated.flatMap(({ returns, day }) => run(returns, 'return', day));
      const all = dated.flatMap(({ meetings, returns, sales, day }) => [
        ...run(meetings, 'meeting', day),
        ...run(returns, 'return', day),
        ...run(sales, 'sale', day),
      ]);
      expect(returnsOf(all)).toBe(HEADER + returned.join(''));
    }),
  );
});
