import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { addDays } from '../../src/program/day.ts';
import { writeForty } from './forty-tables.ts';
import {
  CUSTOMERS,
  customerOf,
  dayOf,
  FIRST_DAY,
  generator,
  nameOf,
  type Size,
  saleIdOf,
  tableWriter,
  teamOf,
} from './generated.ts';

/** One sale in so many is returned later, one row in so many comes a few days late. */
const RETURNED = 33;
const LATE = 20;

/** The small tables and `lines` rows of sales in daily files: the same bytes for the same size. */
export function writeData(root: string, size: Size): void {
  mkdirSync(join(root, 'data', 'sales'), { recursive: true });
  writeTables(root, size);
  if (size.rules === 40) writeForty(root, size);
  const random = generator(20260101);
  const perDay = Math.floor(size.lines / size.days);
  const pending: string[][] = Array.from({ length: size.days + 60 }, () => []);
  let id = 0;
  for (let day = 0; day < size.days; day += 1) {
    const carried = pending[day] ?? [];
    const file = new DayFile(join(root, 'data', 'sales', `${addDays(FIRST_DAY, day)}.csv`));
    for (const row of carried) file.add(row);
    for (let rows = carried.length; rows < perDay; ) {
      id += 1;
      const sale = saleOf(id, day, random, size);
      const lateBy = random(LATE) === 0 ? 1 + random(5) : 0;
      if (lateBy > 0 && day + lateBy < size.days) pending[day + lateBy]?.push(sale.row);
      else {
        file.add(sale.row);
        rows += 1;
      }
      if (random(RETURNED) === 0) {
        const back = day + 1 + random(40);
        if (back < size.days) pending[back]?.push(sale.returned(addDays(FIRST_DAY, back)));
      }
    }
    file.close();
  }
}

function saleOf(id: number, day: number, random: (below: number) => number, size: Size) {
  const who = nameOf(random(size.participants));
  const what = `pr${String(random(size.products)).padStart(3, '0')}`;
  const customer = customerOf(random(CUSTOMERS));
  const quantity = 1 + random(5);
  const cents = 100 + random(50_000);
  const money = (sign: string) => `${sign}${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}`;
  const key = saleIdOf(id);
  return {
    row: `${key},${dayOf(day)},${who},${what},${customer},${quantity},${money('')},\n`,
    returned: (on: string) =>
      `R${key.slice(1)},${on},${who},${what},${customer},-${quantity},${money('-')},${key}\n`,
  };
}

/** A file written in large pieces. */
class DayFile {
  readonly #file: number;
  #rows: string[] = ['sale_id,date,participant_id,product_id,customer_id,quantity,net_value,returns\n'];

  constructor(path: string) {
    this.#file = openSync(path, 'w');
  }

  add(row: string): void {
    if (this.#rows.push(row) >= 20_000) this.#flush();
  }

  close(): void {
    this.#flush();
    closeSync(this.#file);
  }

  #flush(): void {
    writeSync(this.#file, this.#rows.join(''));
    this.#rows = [];
  }
}

function writeTables(root: string, { participants, products, days: count }: Size): void {
  const people = Array.from({ length: participants }, (_, index) => nameOf(index));
  const last = addDays(FIRST_DAY, count - 1);
  const table = tableWriter(root);
  table(
    'participants.csv',
    'participant_id,name,alias,locale',
    people.map((id) => `${id},Person ${id},Person ${id},en`),
  );
  table(
    'roster.csv',
    'participant_id,team_id,segment,from,to',
    people.map(
      (id, index) =>
        `${id},${teamOf(index, participants)},${['gold', 'silver', 'bronze'][index % 3]},${FIRST_DAY},${last}`,
    ),
  );
  const stages = [0, 60, 120].map((from) => [
    addDays(FIRST_DAY, from),
    addDays(FIRST_DAY, Math.min(from + 59, count - 1)),
  ]);
  table(
    'targets.csv',
    'participant_id,measure,from,to,value',
    people.flatMap((id, index) =>
      stages.map(([from, to]) => `${id},revenue,${from},${to},${70_000 + (index % 40) * 1000}`),
    ),
  );
  table(
    'products.csv',
    'product_id,title,series',
    Array.from(
      { length: products },
      (_, index) =>
        `pr${String(index).padStart(3, '0')},Product ${index},${index % 5 === 0 ? 'focus' : 'core'}`,
    ),
  );
}
