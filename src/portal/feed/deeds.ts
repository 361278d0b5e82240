import type { Row } from '../../results/contract.ts';
import type { Standing } from '../boards.ts';
import type { Edition } from '../edition.ts';
import { slugs } from '../paths.ts';
import { pointsOf } from '../person/units.ts';
import { ruleBehind } from '../portal.ts';
import type { Activity } from './activity.ts';
import { boardsOfToday, toldName } from './standings.ts';

/** Curves on which one arrives somewhere. */
const STEPS: readonly string[] = ['steps', 'milestones', 'choice'];
/** A best day is told where there were so many before it. */
const DAYS_BEFORE = 5;
/** Postings of one day that are looked at. */
const LATEST = 200;

/** What those whom boards name today have reached: a step of a rule, or more points than on any day before. */
export function deedsOf(edition: Edition): Activity[] {
  // What somebody has earned would tell how the boards go on.
  if (edition.portal.stages.frozen) return [];
  const people = named(edition);
  const ledgers = people.map((person) => ({ person, ...read(edition, person.row.entrant_id) }));
  return [
    ...ledgers.flatMap(({ person, postings }) => postings.map((row) => band(edition, person, row))),
    ...ledgers.flatMap(({ person, best }) => (best === null ? [] : [record(edition, person, best)])),
  ];
}

interface Person {
  readonly name: string;
  readonly row: Standing;
  readonly href: string;
}

/** Everyone once, by the first board that names them; a page of their own is for everyone in an open portal alone. */
function named(edition: Edition): Person[] {
  const people = new Map<string, Person>();
  for (const board of boardsOfToday(edition).filter(({ ranking }) => ranking.of === 'participants'))
    for (const row of board.placed) {
      const name = people.has(row.entrant_id) ? null : toldName(edition, row);
      const slug = edition.shows(slugs.finder) ? slugs.person(row.entrant_id) : slugs.board(board);
      if (name !== null) people.set(row.entrant_id, { name, row, href: edition.href(slug) });
    }
  return [...people.values()];
}

/** Of one person: steps reached today, and what was earned today where no day before had as many points. */
function read({ portal }: Edition, id: string): { postings: Row<'ledger'>[]; best: string | null } {
  const { program, today, results } = portal;
  const { decimals } = program.points;
  const ledger = results.ledger(id, decimals);
  const earned = ledger.last(LATEST).filter((row) => row.posted_on === today && row.kind === 'earn');
  const now = earned.reduce((sum, { points }) => sum + Math.round(Number(points) * 10 ** decimals), 0);
  const before = [...ledger.byDay].filter(([day]) => day < today).map(([, units]) => units);
  const isBest = now > 0 && before.length >= DAYS_BEFORE && before.every((units) => units < now);
  return {
    postings: earned.filter(
      (row) => Number(row.points) > 0 && STEPS.includes(ruleBehind(program, row)?.curve.form ?? ''),
    ),
    best: isBest ? pointsOf(now, decimals) : null,
  };
}

function band(
  { portal, t, text, formats }: Edition,
  { name, row, href }: Person,
  posting: Row<'ledger'>,
): Activity {
  const rule = ruleBehind(portal.program, posting);
  const values = { name, points: formats.points(posting.entitlement), rule: rule ? text(rule.title) : '' };
  const id = `${portal.today}-band-${posting.rule_id}-${posting.window_from}-${row.entrant_id}`;
  return { id, kind: 'band', text: t('feed.band', values), href };
}

const record = ({ portal, t, formats }: Edition, { name, row, href }: Person, points: string): Activity => ({
  id: `${portal.today}-record-${row.entrant_id}`,
  kind: 'record',
  text: t('feed.record', { name, points: formats.points(points) }),
  href,
});
