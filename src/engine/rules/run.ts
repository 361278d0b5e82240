import type { Database, Value } from '../../intake/database.ts';
import { numberOf } from '../../intake/numbers.ts';
import { ruleAgainst } from '../../program/compared.ts';
import type { Lottery } from '../../program/lottery.ts';
import type { Rule } from '../../program/program.ts';
import { editionsOf, hasVersions, knownBy } from '../../program/versions.ts';
import { beginLotteries, runLottery } from '../lotteries/lotteries.ts';
import type { Source } from '../measures/engine-measure.ts';
import { runRace } from '../races/races.ts';
import { bringsAll, shareOut, standTeams, tellMembers } from '../teams/teams.ts';
import { loadAmounts } from './amounts.ts';
import { bandRows, integerBands } from './bands.ts';
import { dayRows, partRows, windowRows } from './calendar.ts';
import type { EngineRule, RuleContext } from './context.ts';
import { loadConditions, runConditions } from './gate.ts';
import { settle } from './limits.ts';
import { sayNextSteps } from './next-steps.ts';
import { scalesOf } from './scales.ts';
import { entryRows, isEntered, stageRows } from './stage-rows.ts';
import { inSmallest, isWorked, variablesOf } from './variables.ts';
import { type Family, inForceLast, loadVersions, numberIn, windowsHeld } from './versions.ts';
import { isWide } from './width.ts';
import { windowTargets } from './window-targets.ts';
import { holding, spansOf, type Window, windowOfTomorrow, windowsOf } from './windows.ts';

const sql = (name: string): URL => new URL(`${name}.sql`, import.meta.url);

const TABLES = [
  'stage',
  'stage_entry',
  'rule',
  'rule_window',
  'version_window',
  'rule_day',
  'rule_part',
  'rule_segment',
  'rule_amount',
  'band',
  'condition_day',
];
const MORE = [
  'condition_window',
  'cap_window',
  'cap_limit',
  'limit_slot',
  'limit_tomorrow',
  'pay_day',
  'owed',
  'round_half_up',
  'band_worth',
  'latest_day',
  'posting',
  'pool_share',
  'working',
  'next_step',
];

/** Computes every rule into `posting` and `next_step`, one after the other. */
export async function runRules(context: RuleContext, onRule: (rule: Rule) => void): Promise<void> {
  const { db, program } = context;
  for (const name of [...TABLES, ...MORE]) await db.run(sql(name));
  await db.fill('stage', stageRows(program));
  await db.fill('stage_entry', entryRows(context));
  for (const name of ['stage_name', 'stage_named']) await db.run(sql(name));
  await beginLotteries(db);
  const entries: EngineRule[] = [];
  let first = 0;
  for (const rule of program.rules) {
    onRule(rule);
    entries.push(...(await runRule(context, knownBy(rule, context.today), first)));
    first += editionsOf(rule).length;
  }
  await settle(context, entries);
}

/** Computes a rule with its versions; the first has the number `first`. */
async function runRule(context: RuleContext, rule: Rule, first: number): Promise<EngineRule[]> {
  const family = { rule, first, windows: windowsOf(context.program, rule) };
  const entries: EngineRule[] = [];
  // What is missing to the next award is asked of the version that is computed last.
  for (const edition of inForceLast(family, context.today))
    entries.push(await loadRule(context, family, edition));
  if (entries.length > 1) await loadVersions(context.db, family);
  if (rule.team) await standTeams(context.db);
  for (const entry of entries) {
    await runChange(context, entry);
    if (entries.length > 1) await context.db.run(sql('version_changes'));
  }
  if (entries.length > 1) await context.db.run(sql('change_of_versions'));
  const last = entries.at(-1);
  if (last) await postRule(context, { ...last, members: membersOf(entries) }, family.windows);
  return entries;
}

/** What each member gave is counted as the rule began to count, whatever it became. */
const membersOf = (entries: readonly EngineRule[]): Source | null =>
  entries.find(({ rule }) => rule.since === null)?.members ?? null;

async function loadRule(context: RuleContext, family: Family, rule: Rule): Promise<EngineRule> {
  const { db, program, measures, numbers } = context;
  const number = numberIn(family, rule);
  const measure = measures.byId.get(rule.measure);
  if (!measure) throw new Error(`rule ${rule.id} has no measure`);
  const scales = scalesOf(program, rule, measure);
  const windows = windowsHeld(family, rule);
  await db.fill('rule_window', windowRows(number, windows));
  await db.fill('rule_day', dayRows(rule, number, windows, scales));
  await db.fill('rule_part', partRows(program, rule, number, windows, scales));
  await db.fill(
    'rule_segment',
    (rule.segments ?? []).map((segment) => [number, numberOf(numbers.segments, segment)]),
  );
  const bands = integerBands(program, rule, scales);
  await db.fill('band', bandRows(number, bands));
  await loadCaps(context, rule, number, family.windows);
  const conditions = await loadConditions(context, rule, number, windows);
  const scope = {
    spans: windows.map(({ span }) => span),
    parts: windows.map(({ parts }) => parts.map(({ span }) => span)),
    segments: rule.segments,
  };
  const own = await measures.sources.gather(measure, { ...scope, of: rule.team ? 'teams' : 'participants' });
  const source = rule.team ? await measures.sources.gatherTeams(measure, scope) : own;
  const units = source.under ? [1n, 1n] : [context.valueUnits, scales.x];
  await db.fill('rule', [[number, family.first, rule.id, rule.version, measure.number, ...units]]);
  const amountParts = await loadAmounts(context, rule, number);
  return {
    ...{ number, rule, measure, source, scales, bands, windows, amountParts },
    members: rule.team ? own : null,
    isCut: family.windows.some(({ parts }) => parts.length > 1),
    conditions: conditions.filter(({ adds }) => adds === null),
    edges: conditions.filter(({ adds }) => adds !== null),
  };
}

async function loadCaps(
  { db, program, today }: RuleContext,
  rule: Rule,
  number: number,
  windows: readonly Window[],
): Promise<void> {
  for (const [cap, { over, points }] of rule.caps.entries()) {
    const spans = spansOf(program, rule, over);
    const within = windows.map((window) => holding(spans, window));
    await db.fill(
      'cap_window',
      within.map((span, window) => [number, cap, window, span]),
    );
    const tomorrow = windowOfTomorrow(windows, today);
    if (tomorrow !== null)
      await db.fill('cap_limit', [[number, cap, within[tomorrow] ?? null, inSmallest(points, program)]]);
  }
}

async function runChange(context: RuleContext, entry: EngineRule): Promise<void> {
  const { db } = context;
  const { rule } = entry;
  const single = rule.over === 'event';
  const variables = variablesOf(context, entry);
  if (single) {
    await db.run(sql('event_part'), variables);
    await db.run(sql('event_slots'));
    await db.run(sql('event_increment'));
  } else {
    await db.run(sql(entry.source.under ? 'increment_of_fraction' : 'increment'), variables);
  }
  if (isEntered(context, entry)) await db.run(sql('increment_of_entrants'));
  await runConditions(context, entry);
  await db.run(sql('step'));
  await db.run(sql('measured'));
  await windowTargets(context, entry);
  const isPlain =
    ruleAgainst(rule) === null &&
    rule.times === null &&
    rule.multiply === null &&
    rule.choice === null &&
    entry.source.under === null;
  if (isPlain) await db.run(sql('worth'), { one: await unitOf(db, entry) });
  else await db.run(sql('worth_of_attainment'));
  await db.run(sql('entitlement'));
  await db.run(sql(rule.since === null ? 'change' : 'change_of_version'));
  if (single) for (const name of ['events_together', 'forget_event_slots']) await db.run(sql(name));
  if (hasVersions(rule)) await work(context, entry);
}

/** Notes what postings are worked out from, where the ledger does not say it. */
async function work(context: RuleContext, entry: EngineRule): Promise<void> {
  if (isWorked(context, entry)) await context.db.run(sql('worked'));
}

/** Lets through what caps leave, posts it, and says what is missing to the next award. */
async function postRule(context: RuleContext, entry: EngineRule, windows: readonly Window[]): Promise<void> {
  const { db, program } = context;
  const { rule } = entry;
  for (const [cap, { points }] of rule.caps.entries())
    await db.run(sql('capped'), { cap, limit: inSmallest(points, program) });
  if (!hasVersions(rule)) await work(context, entry);
  if (rule.lottery) return postLots(context, entry, rule.lottery);
  if (rule.places) await runRace(context, entry, rule.places);
  if (rule.team) return postShares(context, entry, windows);
  await db.run(sql('postings'));
  await sayNextSteps(context, entry);
}

/** What is missing to the next ticket is said of the tickets, before what was drawn takes their place. */
async function postLots(context: RuleContext, entry: EngineRule, lottery: Lottery): Promise<void> {
  await sayNextSteps(context, entry);
  await runLottery(context, entry, lottery);
  await context.db.run(sql('postings'));
}

/** What teams lack is said before they make room for their members, who are posted what they share. */
async function postShares(
  context: RuleContext,
  entry: EngineRule,
  windows: readonly Window[],
): Promise<void> {
  if (bringsAll(entry.rule)) await sayNextSteps(context, entry);
  await shareOut(context, entry, windows);
  if (bringsAll(entry.rule)) await tellMembers(context.db);
  await context.db.run(sql('postings'));
}

/** The number one, as wide as the arithmetic on `increment` has to be. */
async function unitOf(db: Database, entry: EngineRule): Promise<Value> {
  const [row] = await db.rows(sql('reach'));
  return isWide(entry, BigInt(String(row?.['reach']))) ? { wide: 1n } : 1n;
}
