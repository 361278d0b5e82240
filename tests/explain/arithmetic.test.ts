import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Arithmetic, arithmeticOf } from '../../src/portal/explain/arithmetic.ts';
import { roundedTo } from '../../src/portal/explain/on-curve.ts';
import { type Portal, portalOf, ruleBehind } from '../../src/portal/portal.ts';
import { restatementsOf } from '../../src/portal/restated.ts';
import { compare, parseRatio, type Ratio, ratio, subtract } from '../../src/program/ratio.ts';
import { editionsOf } from '../../src/program/versions.ts';
import type { Row } from '../../src/results/contract.ts';
import { readResults } from '../../src/results/read.ts';
import { score } from '../../src/score.ts';
import { root } from '../example/scored.ts';
import { writeCase } from '../oracle/files.ts';
import { groups, together } from '../oracle/random-case.ts';
import { programs, rootOf } from '../programs/results.ts';
import { readRelation } from '../relation.ts';

const out = mkdtempSync(join(tmpdir(), 'laurel-explain-'));
afterAll(() => rmSync(out, { recursive: true, force: true }));

const exact = (text: string): Ratio => parseRatio(text) ?? ratio(0n);
const ZERO = ratio(0n);

interface Explained {
  readonly posting: Row<'ledger'>;
  readonly arithmetic: Arithmetic;
}

/** Every posting of a rule that has a value, worked out again. */
function explainedIn(portal: Portal, folder: string): Explained[] {
  const { program, participants } = portal;
  const workings = new Map(readRelation(folder, 'workings').map((row) => [row.posting_id, row]));
  return readRelation(folder, 'ledger').flatMap((posting) => {
    const rule = ruleBehind(program, posting);
    const person = participants.get(posting.participant_id);
    if (!rule || !person || posting.x === '' || restatementsOf(portal, posting).length > 0) return [];
    const working = workings.get(posting.posting_id) ?? null;
    const { decimals } = program.points;
    const arithmetic = arithmeticOf({ rule, posting, working, attributes: person.attributes, decimals });
    return arithmetic ? [{ posting, arithmetic }] : [];
  });
}

/** Whether the posting's window is one part: no boost of points, change of enrolment or stage inside it; and uncapped. */
function isWhole({ program, reference }: Portal, { rule_id, participant_id }: Row<'ledger'>): boolean {
  const rule = program.rules.find(({ id }) => id === rule_id);
  const rows = reference.roster.filter(({ participant }) => participant === participant_id);
  return (
    rule !== undefined &&
    rows.length === 1 &&
    rule.over !== 'program' &&
    rule.caps.length === 0 &&
    program.limits.every(({ rules }) => !rules.includes(rule.id)) &&
    editionsOf(rule).every(({ boosts }) => boosts.every(({ on }) => on === 'facts'))
  );
}

const random = groups(1, 20).map((seeds) => ['random programs', writeCase(together(seeds))] as const);
afterAll(() => {
  for (const [, folder] of random) rmSync(folder, { recursive: true, force: true });
});

describe.each([
  ...programs.map((name) => [name, rootOf(name)] as const),
  ...random,
  ['the example', root] as const,
])('what postings of %s were worked out from', (name, folder) => {
  const results = join(out, name.replaceAll(' ', '-'));
  let portal: Portal;
  let explained: Explained[];
  beforeAll(async () => {
    const { program, reference } = await score({ root: folder, out: results, explained: 0 });
    portal = portalOf(program, reference, readResults(results));
    explained = explainedIn(portal, results);
  });

  test('is what the part has earned, to the unit', () => {
    const { decimals } = portal.program.points;
    const unit = ratio(1n, 10n ** BigInt(decimals));
    const wrong = explained.filter(({ arithmetic: { part, earned, before, boost } }) => {
      const off = subtract(part, earned);
      const whole = before.n === 0n && compare(boost, ratio(1n)) === 0;
      return whole
        ? compare(roundedTo(part, decimals), earned) !== 0
        : compare(off.n < 0n ? subtract(ZERO, off) : off, unit) >= 0;
    });
    expect(wrong.map(({ posting }) => posting)).toEqual([]);
  });

  test('is what the ledger says of a window that nothing divides or caps', () => {
    const wrong = explained.filter(
      ({ posting, arithmetic: { earned } }) =>
        isWhole(portal, posting) && compare(earned, exact(posting.entitlement)) !== 0,
    );
    expect(wrong.map(({ posting }) => posting)).toEqual([]);
  });
});
