import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { HOLIDAYS, LAST_KNOWN, PERIOD, STAGES } from './calendar.ts';
import type { Advance, Case, Fact, Limit, Rule } from './case.ts';
import { csv } from './csv.ts';
import { choiceFile, curveFile, edgeOf, matrixFile } from './curve-files.ts';
import { isAdded } from './place-boards.ts';
import { lotteryFile } from './random-lotteries.ts';
import { rankings } from './rankings.ts';
import { tables } from './table-files.ts';
import { editionsOf } from './windows.ts';

/** Changes the files of facts: the text of each by its path. */
export type Rewrite = (files: Readonly<Record<string, string>>) => Readonly<Record<string, string>>;

/** Writes a case as a program with its data, in a new folder. JSON is YAML too. */
export function writeCase(given: Case, rewrite: Rewrite = (files) => files): string {
  const root = mkdtempSync(join(tmpdir(), 'laurel-case-'));
  const files = { ...programFiles(given), ...tables(given), ...rewrite(factFiles(given.facts)) };
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), typeof content === 'string' ? content : JSON.stringify(content));
  }
  return root;
}

function programFiles({
  asksConsent,
  decimals,
  expire,
  entry,
  freezes,
  measures,
  rules,
  limits,
  advances,
  people,
}: Case): Record<string, unknown> {
  const shared = limits
    .filter(({ isBudget, isPool }) => !isBudget && !isPool)
    .map(({ isBudget, isDivided, isPool, ...limit }) => ({
      ...limit,
      ...(isDivided && { overflow: 'pro_rata' }),
    }));
  const pools = new Map(limits.flatMap((limit) => (limit.isPool ? [[limit.rules[0], limit]] : [])));
  const budget = limits.find(({ isBudget }) => isBudget);
  const rows = people.flatMap(({ enrolled }) => enrolled);
  const groups = (ids: readonly string[]) => [...new Set(ids)].map((id) => ({ id, title: id }));
  return {
    'program/program.yaml': {
      id: 'case',
      title: 'Case',
      client: 'Nobody',
      period: PERIOD,
      time_zone: 'Europe/Warsaw',
      locales: ['en'],
      currency: 'EUR',
      ...(asksConsent && { terms: { acceptance: 'required' } }),
      points: { name: 'points', decimals, ...(expire && { expire: { after: timeOf(expire) } }) },
      ...(budget && { budget: { points: budget.points, overflow: budget.isDivided ? 'pro_rata' : 'stop' } }),
    },
    'program/measures.yaml': measures,
    'program/calendars.yaml': {
      working_days: { weekdays: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'], except: HOLIDAYS },
    },
    ...(shared.length > 0 && { 'program/limits.yaml': shared }),
    ...(advances.length > 0 && { 'program/advances.yaml': advances.map(advanceFile) }),
    'program/sources.yaml': SOURCES,
    'program/rankings.yaml': rankings(rules.map(({ id }) => id).filter(isAdded)),
    'program/segments.yaml': groups([
      ...rows.map(({ segment }) => segment),
      ...[...rules.flatMap(editionsOf), ...advances].flatMap(({ segments }) => segments ?? []),
    ]),
    'program/teams.yaml': groups(rows.map(({ team }) => team)),
    ...Object.fromEntries(
      STAGES.map(({ id, from, to, closes }) => [
        `program/stages/${id}.yaml`,
        {
          id,
          title: id,
          period: { from, to },
          closes,
          ...(entry?.stage === id && { entry: { by: entry.by } }),
          ...freezes.filter(({ stage }) => stage === id).map(({ from }) => ({ freeze: from }))[0],
        },
      ]),
    ),
    ...Object.fromEntries(
      rules.map((rule) => [`program/rules/${rule.id}.yaml`, ruleFile(rule, pools.get(rule.id))]),
    ),
  };
}

const timeOf = ({ months, days }: NonNullable<Case['expire']>): string =>
  months > 0 ? `${months} months` : `${days} days`;

const advanceFile = ({ atEnd, segments, ...advance }: Advance): unknown => ({
  ...{ ...advance, title: advance.id },
  ...(segments && { who: { segment: segments } }),
  ...(advance.recover && { at_end: atEnd }),
});

const poolFile = ({ points, over, isDivided }: Limit): unknown => ({
  ...{ points, over, order: isDivided ? 'in_proportion' : 'first_come' },
});

const SALE = [
  ...['sale_id', 'date', 'participant_id', 'product_id', 'customer_id', 'quantity', 'net_value'],
  ...['kind', 'status', 'returns'],
];
const CALL = ['activity_id', 'date', 'participant_id', 'customer_id', 'type', 'status'];
const asTheyAre = (columns: readonly string[]) =>
  Object.fromEntries(columns.map((column) => [column, column]));

const SOURCES = {
  sales: { files: 'sales/{day}.csv', columns: asTheyAre(SALE), late_days: 100 },
  activities: { files: 'activities/{day}.csv', columns: asTheyAre(CALL), late_days: 100 },
};

const ruleFile = (rule: Rule, pool: Limit | undefined): unknown => ({
  ...versionFile(rule),
  ...(pool && { pool: poolFile(pool) }),
  ...{ id: rule.id, title: rule.id, over: rule.over },
  ...(!rule.places && !rule.lottery && { pays: rule.pays }),
  ...(rule.team && { team: rule.team }),
  ...(rule.stages && { stages: rule.stages }),
  ...(rule.cap && { cap: rule.cap }),
  ...(rule.versions.length > 0 && {
    versions: rule.versions.map(({ from, knownOn, rule: version }) => ({
      from,
      ...(knownOn && { retroactive: { known_on: knownOn, reason: 'A mistake' } }),
      ...versionFile(version),
    })),
  }),
});

/** What each version of a rule may say. */
function versionFile(rule: Rule): object {
  const { measure, as, overTarget, timesPay, missing, segments, curve, gate, multiply, boost, mayFall } =
    rule;
  return {
    measure,
    curve:
      curve.columns && multiply
        ? matrixFile(curve, curve.columns, multiply, as !== 'value')
        : rule.choice
          ? choiceFile(curve, rule.choice, as !== 'value')
          : rule.places
            ? { first_to: edgeOf(curve.bands[0]?.from ?? 0, as !== 'value'), places: rule.places }
            : rule.lottery
              ? lotteryFile(rule, as !== 'value')
              : curveFile(curve, as !== 'value', overTarget),
    ...(timesPay && { times: 'target_pay' }),
    ...(missing && { missing }),
    ...(mayFall && { may_fall: true }),
    ...(as !== 'value' && { as: as === 'growth' ? 'growth_over_baseline' : 'percent_of_target' }),
    ...(segments && { who: { segment: segments } }),
    ...(gate && { gate: gateFile(gate) }),
    ...(multiply && !curve.columns && { multiply: multiplierFile(multiply) }),
    ...(boost && {
      boost: [{ period: { from: boost.from, to: boost.to }, times: Number(boost.times), on: boost.on }],
    }),
  };
}

const gateFile = ({ measure, test, limit, percent, over, onceMet }: NonNullable<Rule['gate']>): unknown => ({
  all: [{ measure, [test]: edgeOf(limit, percent), over, ...(percent && { as: 'percent_of_target' }) }],
  ...(onceMet && { once_met: true }),
});

const multiplierFile = ({ measure, percent, over, bands }: NonNullable<Rule['multiply']>): unknown => ({
  measure,
  over,
  ...(percent && { as: 'percent_of_target' }),
  bands: bands.map(({ from, times }) => ({ from: edgeOf(from, percent), times: Number(times) })),
});

/** A file a day on which something came; the last day has both, so that today is the same in every case. */
function factFiles(facts: readonly Fact[]): Record<string, string> {
  const files = (
    folder: string,
    header: readonly string[],
    rows: readonly Fact[],
    cells: (fact: Fact) => string[],
  ) => {
    const byDay = Map.groupBy(rows, ({ file }) => file);
    const days = [...new Set([...byDay.keys(), PERIOD.from, LAST_KNOWN])];
    return days.map((day) => [`data/${folder}/${day}.csv`, csv(header, (byDay.get(day) ?? []).map(cells))]);
  };
  return Object.fromEntries([
    ...files(
      'sales',
      SALE,
      facts.filter(({ kind }) => kind !== 'call'),
      saleCells,
    ),
    ...files(
      'activities',
      CALL,
      facts.filter(({ kind }) => kind === 'call'),
      ({ id, day, person, customer, status }) => [id, day, person, customer, 'call', status],
    ),
  ]);
}

function saleCells({ id, kind, person, day, product, customer, status, quantity, value, returns }: Fact) {
  const sign = kind === 'return' ? '-' : '';
  const net = value === '0' ? '0' : `${sign}${value}`;
  const pieces = `${sign}${quantity}`;
  return [
    id,
    day,
    person,
    product,
    customer,
    pieces,
    net,
    kind === 'return' ? 'return' : '',
    status,
    returns,
  ];
}
