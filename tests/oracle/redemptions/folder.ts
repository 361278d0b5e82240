import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { LAST_KNOWN, PERIOD } from '../calendar.ts';
import type { Expire } from '../case.ts';
import { DEARER, type History } from './history.ts';

/** Writes histories as a program with its data, in a new folder; wishes in `without` are left out. */
export function writeHistories(
  expire: Expire | null,
  histories: readonly History[],
  without: ReadonlySet<string>,
): string {
  const root = mkdtempSync(join(tmpdir(), 'laurel-histories-'));
  const files = { ...programFiles(expire), ...tables(histories, without), ...salesFiles(histories) };
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), typeof content === 'string' ? content : JSON.stringify(content));
  }
  return root;
}

const programFiles = (expire: Expire | null): Record<string, unknown> => ({
  'program/program.yaml': {
    ...{ id: 'histories', title: 'Histories', client: 'Nobody', period: PERIOD, time_zone: 'Europe/Warsaw' },
    ...{ locales: ['en'], currency: 'EUR' },
    points: {
      ...{ name: 'points', decimals: 0 },
      ...(expire && {
        expire: { after: expire.months > 0 ? `${expire.months} months` : `${expire.days} days` },
      }),
    },
  },
  'program/measures.yaml': { revenue: { title: 'Revenue', unit: 'EUR', from: 'sales', sum: 'net_value' } },
  'program/sources.yaml': {
    sales: {
      files: 'sales/{day}.csv',
      late_days: 366,
      columns: Object.fromEntries(COLUMNS.map((name) => [name, name])),
    },
  },
  'program/rules/earn.yaml': {
    id: 'earn',
    title: 'Earn',
    measure: 'revenue',
    over: 'day',
    curve: { every: 1, points: 1 },
  },
  'program/stages/all.yaml': { id: 'all', title: 'All', period: PERIOD, closes: LAST_KNOWN },
  'program/segments.yaml': [{ id: 'all', title: 'All' }],
  'program/teams.yaml': [{ id: 'all', title: 'All' }],
  'program/rewards.yaml': [
    { id: 'mug', title: 'Mug', kind: 'thing', points: 5, prices: [{ from: DEARER, points: 7 }] },
  ],
});

const COLUMNS = ['sale_id', 'date', 'participant_id', 'net_value', 'kind', 'returns'];

const csv = (header: string, rows: readonly string[]): string => [header, ...rows, ''].join('\n');

function tables(histories: readonly History[], without: ReadonlySet<string>): Record<string, string> {
  const wishes = histories.flatMap(({ person, wishes: own }) => own.map((wish) => ({ ...wish, person })));
  return {
    'data/participants.csv': csv(
      'participant_id',
      histories.map(({ person }) => person),
    ),
    'data/roster.csv': csv(
      'participant_id,team_id,segment',
      histories.map(({ person }) => `${person},all,all`),
    ),
    'data/adjustments.csv': csv(
      'adjustment_id,participant_id,date,points,reason',
      histories.flatMap(({ person, byHand }) =>
        byHand.map(({ id, day, points }) => `${id},${person},${day},${points},By hand`),
      ),
    ),
    'data/redemptions.csv': csv(
      'redemption_id,date,participant_id,reward_id,quantity,state',
      wishes
        .filter(({ id }) => !without.has(id))
        .flatMap(({ id, day, person, quantity, cancelled }) => [
          `${id},${day},${person},mug,${quantity},requested`,
          ...(cancelled === '' ? [] : [`${id},${cancelled},,,,cancelled`]),
        ]),
    ),
  };
}

function salesFiles(histories: readonly History[]): Record<string, string> {
  const rows = histories.flatMap(({ person, sales }) =>
    sales.flatMap(({ id, day, points, back }) => [
      [day, `${id},${day},${person},${points},,`] as const,
      ...(back ? [[back.day, `${id}-b,${back.day},${person},-${back.points},return,${id}`] as const] : []),
    ]),
  );
  const files = Map.groupBy([...rows, [LAST_KNOWN, ''] as const], ([day]) => day);
  return Object.fromEntries(
    [...files].map(([day, own]) => [
      `data/sales/${day}.csv`,
      csv(
        COLUMNS.join(','),
        own.map(([, row]) => row).filter((row) => row !== ''),
      ),
    ]),
  );
}
