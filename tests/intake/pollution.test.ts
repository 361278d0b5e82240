import { createHash, randomInt } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { scan } from '../../src/intake/scan/scan.ts';
import { PLAIN } from '../../src/program/feed.ts';
import { type Came, comeIn, remove, rootOf, writeFiles } from './door.ts';
import { type Polluted, pollute } from './polluted.ts';

// `npm run test:pollution` takes all of them, or those of a seed that is tried again.
const SEED = Number(process.env['POLLUTION_SEED'] ?? randomInt(1_000_000));
const COUNT = Number(process.env['POLLUTION_COUNT'] ?? 300);

const HEADER = 'sale_id,date,agent,product,customer_id,quantity,net_value';
const row = (id: number, day: string): string =>
  [
    `s${day.slice(8)}-${id}`,
    day,
    ['Zażółć Gęślą', 'Jörg Müller', 'Анна Щукина'][id % 3],
    ['Bike', '"Helmet, red"'][id % 2],
    `k${1 + (id % 2)}`,
    1 + (id % 3),
    `${id}2,300.0${id % 10}`.replace(',', ''),
  ].join(',');
const fileOf = (day: string, count: number): string =>
  [HEADER, ...Array.from({ length: count }, (_, id) => row(id, day)), ''].join('\n');

const DAY = '2024-04-10';
const CLEAN = fileOf(DAY, 10);
const BEFORE = fileOf('2024-04-03', 10);

const SOURCES = `sales:
  files: sales/{day}.csv
  columns:
    sale_id: sale_id
    date: date
    participant_id: { column: agent, match: participants.name }
    product_id: { column: product, match: products.title }
    customer_id: customer_id
    quantity: quantity
    net_value: net_value
  contract: { required: [customer_id], rows: { change: 5% } }
`;

const files = {
  'program/sources.yaml': SOURCES,
  'data/customers.csv': 'customer_id\nk1\nk2\n',
  'data/sales/2024-04-03.csv': BEFORE,
};

const file = `data/sales/${DAY}.csv`;
const manifest = `data/sales/${DAY}.manifest.json`;
const total = CLEAN.trimEnd()
  .split('\n')
  .slice(1)
  .reduce((sum, line) => sum + Number(line.split(',').at(-1)?.replace('.', '')), 0);
/** What the supplier's system counted before the file was written. */
const COUNTED = JSON.stringify({ rows: 10, total_minor: total });
/** What it sent. */
const SENT = JSON.stringify({
  bytes: Buffer.byteLength(CLEAN),
  sha256: createHash('sha256').update(CLEAN).digest('hex'),
});

let root = '';
let clean: Came;
const known = new Map<string, Came>();

beforeAll(async () => {
  root = rootOf(files);
  clean = await cameOf(Buffer.from(CLEAN));
});
afterAll(() => remove(root));

/** What comes of some bytes; those that are staged alike come out alike. */
async function cameOf(bytes: Buffer): Promise<Came> {
  const { staged } = scan(bytes, file, { format: PLAIN, columns: [] });
  const key = staged === null ? '' : staged.toString('latin1') + String(bytes.at(-1) === 10);
  const before = staged === null ? undefined : known.get(key);
  if (before) return before;
  writeFiles(root, { [file]: bytes });
  const came = await comeIn(root);
  if (staged !== null) known.set(key, came);
  return came;
}

/** A part of the variants, by a seed (xorshift32; Marsaglia, "Xorshift RNGs", 2003). */
function chosen(all: readonly Polluted[]): Polluted[] {
  let state = SEED + 1;
  const drawn = all.map((variant) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return [state >>> 0, variant] as const;
  });
  return drawn
    .sort(([a], [b]) => a - b)
    .slice(0, COUNT)
    .map(([, variant]) => variant);
}

/** What the ledger is made of: an apostrophe in the id of a sale makes it another id, and no other points. */
const ledgerOf = ({ facts }: Came): string =>
  facts
    .map((fact) => fact.slice(fact.indexOf(' ')))
    .sort()
    .join('\n');
const isSame = (came: Came): boolean => ledgerOf(came) === ledgerOf(clean);
const isRefused = ({ diagnostics }: Came): boolean =>
  diagnostics.some(({ severity }) => severity === 'error');

/** Kinds of which a valid shorter file may be left. */
const SHORTER = ['truncation', 'cell', 'quote', 'newline'];

const ALL = pollute(CLEAN);
const CHOSEN = chosen(ALL);

const LONG = 3_600_000;

describe(`${CHOSEN.length} of ${ALL.length} polluted files, seed ${SEED}`, { timeout: LONG }, () => {
  test('there are enough of every kind', () => {
    expect(ALL.length).toBeGreaterThanOrEqual(2300);
    expect(new Set(ALL.map(({ name }) => name)).size).toBe(ALL.length);
    expect(clean.facts).toHaveLength(20);
  });

  test('without a manifest: the same, refused, or shorter and told with the last record', async () => {
    const wrong: string[] = [];
    for (const { kind, name, bytes } of CHOSEN) {
      const came = await cameOf(bytes);
      if (isRefused(came) || isSame(came)) continue;
      const last = scan(bytes, file, { format: PLAIN, columns: [] }).scan.last?.text ?? null;
      const told = came.diagnostics.some(({ file: at, source }) => at === file && source === last);
      if (!SHORTER.includes(kind) || !told || came.facts.length > clean.facts.length) wrong.push(name);
    }
    expect(wrong).toEqual([]);
  });

  test('with what the supplier counted: the same, or refused', async () => {
    const passing = await passed(CHOSEN);
    writeFiles(root, { [manifest]: COUNTED });
    known.clear();
    const wrong: string[] = [];
    for (const { name, bytes } of passing) {
      const came = await cameOf(bytes);
      if (!isRefused(came) && !isSame(came)) wrong.push(name);
    }
    expect(wrong).toEqual([]);
  });

  test('with the hash of what was sent: the same bytes, or refused', async () => {
    writeFiles(root, { [manifest]: SENT });
    known.clear();
    expect(isSame(await cameOf(Buffer.from(CLEAN)))).toBe(true);
    const wrong: string[] = [];
    for (const { name, bytes } of CHOSEN.filter((_, index) => index % 10 === 0)) {
      known.clear();
      writeFiles(root, { [file]: bytes });
      if (!isRefused(await comeIn(root)) && !bytes.equals(Buffer.from(CLEAN))) wrong.push(name);
    }
    expect(wrong).toEqual([]);
  });

  /** Those that are not refused without a manifest: with one, the others are refused, too. */
  async function passed(variants: readonly Polluted[]): Promise<Polluted[]> {
    const passing: Polluted[] = [];
    for (const variant of variants) if (!isRefused(await cameOf(variant.bytes))) passing.push(variant);
    return passing;
  }
});
