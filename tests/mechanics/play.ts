import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readRelation } from '../relation.ts';
import { scored } from '../scored.ts';

/** A program of one year and one stage, with what happened in it; points are cents. */
export interface Play {
  /** Rules by id, as an author writes them, without id and title. */
  readonly rules: Readonly<Record<string, string>>;
  /** A line of program.yaml. */
  readonly budget?: string;
  /** Other files by path. */
  readonly files?: Readonly<Record<string, string>>;
  /** Everyone is there for the whole year, or from a day on. */
  readonly people: readonly (string | readonly [person: string, from: string])[];
  /** Rows of sales: the day, the sale, the person, the value, and the sale that it returns: `-` is a return of none. */
  readonly sales: readonly string[];
  /** As known by the end of which day; left out: the last day of a file. */
  readonly asOf?: string;
}

/** What is posted, by person and day: the day, the person, the rule and the points. */
export const played = (play: Play): Promise<string[]> =>
  outcome(play, (out) =>
    readRelation(out, 'ledger').map((row) =>
      [row.posted_on, row.participant_id, row.rule_id, row.points].join(' '),
    ),
  );

/** What is missing: the person, the rule, what it is, how much is missing and what it gains. */
export const missing = (play: Play): Promise<string[]> =>
  outcome(play, (out) =>
    readRelation(out, 'next_steps').map((row) =>
      [row.participant_id, row.rule_id, row.what, Number(row.missing), Number(row.gains)].join(' '),
    ),
  );

/** The boards of a ranking as they stand last: their first day, who, the place and the score. */
export const placed = (play: Play, ranking: string): Promise<string[]> =>
  outcome(play, (out) => {
    const rows = readRelation(out, 'standings').filter((row) => row.ranking_id === ranking);
    const last = rows
      .map((row) => row.as_of)
      .toSorted()
      .at(-1);
    return rows
      .filter((row) => row.as_of === last)
      .map((row) => [row.window_from, row.entrant_id, row.rank, Number(row.score)].join(' '));
  });

async function outcome(
  { rules, files = {}, people, sales, budget = '', asOf }: Play,
  read: (out: string) => string[],
): Promise<string[]> {
  const root = mkdtempSync(join(tmpdir(), 'laurel-play-'));
  const out = mkdtempSync(join(tmpdir(), 'laurel-played-'));
  try {
    for (const [path, text] of Object.entries({ ...frame(rules, people, budget), ...daily(sales), ...files }))
      write(join(root, path), text);
    await scored(root, out, asOf);
    return read(out);
  } finally {
    for (const folder of [root, out]) rmSync(folder, { recursive: true, force: true });
  }
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

const frame = (rules: Play['rules'], people: Play['people'], budget: string): Record<string, string> => ({
  'program/program.yaml': `id: play
title: Play
client: Nobody
period: { from: 2026-01-01, to: 2026-12-31 }
time_zone: Europe/Warsaw
locales: [en]
currency: EUR
points: { name: euros, decimals: 2 }
${budget}
`,
  'program/measures.yaml': `revenue: { title: Revenue, unit: EUR, from: sales, sum: net_value }
`,
  'program/sources.yaml': `sales:
  files: sales/{day}.csv
  late_days: 100
  columns: { sale_id: sale_id, date: date, participant_id: participant_id, net_value: net_value, kind: kind, returns: returns }
`,
  'program/segments.yaml': '- { id: all, title: All }\n',
  'program/teams.yaml': '- { id: all, title: All }\n',
  'program/stages/year.yaml': 'id: year\ntitle: Year\nperiod: { from: 2026-01-01, to: 2026-12-31 }\n',
  ...Object.fromEntries(
    Object.entries(rules).map(([id, text]) => [
      `program/rules/${id}.yaml`,
      `id: ${id}\ntitle: Rule\n${text}\n`,
    ]),
  ),
  'data/participants.csv': `participant_id\n${people.map((one) => `${nameOf(one)}\n`).join('')}`,
  'data/roster.csv': `participant_id,team_id,segment,from,to\n${people.map((one) => `${nameOf(one)},all,all,${since(one)},\n`).join('')}`,
});

const nameOf = (one: Play['people'][number]): string => (typeof one === 'string' ? one : one[0]);
const since = (one: Play['people'][number]): string => (typeof one === 'string' ? '2026-01-01' : one[1]);

/** A file for each day on which something was sold. */
function daily(sales: readonly string[]): Record<string, string> {
  const byDay = Map.groupBy(sales, (row) => row.split(' ')[0] ?? '');
  const header = 'sale_id,date,participant_id,net_value,kind,returns\n';
  return Object.fromEntries(
    [...byDay].map(([day, rows]) => [`data/sales/${day}.csv`, header + rows.map(rowText).join('')]),
  );
}

function rowText(row: string): string {
  const [day = '', sale = '', person = '', value = '', returns = ''] = row.split(' ');
  return `${[sale, day, person, value, returns === '' ? '' : 'return', returns.replace('-', '')].join(',')}\n`;
}

/** The points of one rule, in order of posting. */
export const pointsOf = (rows: readonly string[], rule: string, person = ''): number[] =>
  rows
    .map((row) => row.split(' '))
    .filter(([, whose, id]) => id === rule && (person === '' || whose === person))
    .map(([, , , points]) => Number(points));
