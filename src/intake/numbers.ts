import type { Program } from '../program/program.ts';
import type { Database } from './database.ts';
import type { Enrolment, Reference } from './reference/reference.ts';

/** The number that stands for an id inside the database; ids in code-unit order, from 0. */
export type Numbers = ReadonlyMap<string, number>;

export interface ReferenceNumbers {
  readonly participants: Numbers;
  readonly products: Numbers;
  readonly teams: Numbers;
  readonly segments: Numbers;
}

/** Numbers for ids, in code-unit order whatever order they come in. */
export function numbered(ids: Iterable<string>): Numbers {
  return new Map([...new Set(ids)].sort().map((id, index) => [id, index]));
}

export function referenceNumbers(program: Program, reference: Reference): ReferenceNumbers {
  return {
    participants: numbered(reference.participants.map((participant) => participant.id)),
    products: numbered(reference.products.map((product) => product.id)),
    teams: numbered([...program.teams.map((team) => team.id), ...reference.roster.map((row) => row.team)]),
    segments: numbered([
      ...program.segments.map((segment) => segment.id),
      ...reference.roster.map((row) => row.segment),
    ]),
  };
}

/** The number of an id that is known to be there. Throws where it is not: a check before this one failed. */
export function numberOf(numbers: Numbers, id: string): number {
  const number = numbers.get(id);
  if (number === undefined) throw new Error(`no number for ${id}`);
  return number;
}

/** Creates and fills the reference tables: participant, product, team, segment, acceptance, enrolment. */
export async function fillReference(
  db: Database,
  reference: Reference,
  numbers: ReferenceNumbers,
): Promise<void> {
  const tables = [
    ['participant', numbers.participants],
    ['product', numbers.products],
    ['team', numbers.teams],
    ['segment', numbers.segments],
  ] as const;
  for (const [table, ids] of tables) {
    await db.run(new URL(`sql/${table}.sql`, import.meta.url));
    await db.fill(
      table,
      [...ids].map(([id, number]) => [number, id]),
    );
    if (table !== 'product') await nameIds(db, table);
  }
  await db.run(new URL('sql/acceptance.sql', import.meta.url));
  await db.fill('acceptance', acceptanceRows(reference, numbers));
  await db.run(new URL('sql/enrolment.sql', import.meta.url));
  await db.fill('enrolment', enrolmentRows(reference, numbers));
}

async function nameIds(db: Database, table: 'participant' | 'team' | 'segment'): Promise<void> {
  await db.run(new URL(`sql/${table}_name.sql`, import.meta.url));
  await db.run(new URL(`sql/${table}_named.sql`, import.meta.url));
}

/** The rows of the roster in the order of their numbers in `enrolment`: by participant, then time. */
export function rosterByNumber(
  reference: Reference,
  numbers: ReferenceNumbers,
): { row: Enrolment; participant: number }[] {
  const rows = reference.roster.map((row) => ({
    row,
    participant: numberOf(numbers.participants, row.participant),
  }));
  rows.sort((a, b) => a.participant - b.participant || (a.row.span.from < b.row.span.from ? -1 : 1));
  return rows;
}

const acceptanceRows = ({ participants }: Reference, numbers: ReferenceNumbers): (string | number)[][] =>
  participants.flatMap(({ id, acceptedOn }) =>
    acceptedOn === null ? [] : [[numberOf(numbers.participants, id), acceptedOn]],
  );

function enrolmentRows(reference: Reference, numbers: ReferenceNumbers): (string | number)[][] {
  return rosterByNumber(reference, numbers).map(({ row, participant }, index) => [
    index,
    participant,
    numberOf(numbers.teams, row.team),
    numberOf(numbers.segments, row.segment),
    row.span.from,
    row.span.until,
  ]);
}
