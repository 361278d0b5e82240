import type { Case } from './case.ts';
import { type Outcome, oracleOutcome } from './outcome.ts';
import { together } from './random-case.ts';
import { smaller } from './smaller.ts';
import { sqlOutcome } from './sql-outcome.ts';

/** Rows that one engine has and the other has not, by relation; null for none. */
export async function differenceOf(given: Case): Promise<string | null> {
  const expected = oracleOutcome(given);
  const found = await sqlOutcome(given).catch((error: Error) => error);
  if (found instanceof Error) return found.message;
  return JSON.stringify(found) === JSON.stringify(expected) ? null : told(found, expected);
}

/** The first seed whose program differs by itself, made as small as it goes on differing; the whole group where none does. */
export async function explained(seeds: readonly number[]): Promise<string> {
  for (const seed of seeds) {
    const given = together([seed]);
    if ((await differenceOf(given)) === null) continue;
    const least = await smaller(given, async (candidate) => (await differenceOf(candidate)) !== null);
    return [again([seed]), programText(least), await differenceOf(least)].join('\n');
  }
  return `${again(seeds)}\n${await differenceOf(together(seeds))}`;
}

/** The command that tries them once more. */
export const again = (seeds: readonly number[]): string => `npm run test:deep -- ${seeds[0]} ${seeds.length}`;

/** Without the measures that nobody asked for. */
function programText({ measures, people, facts, ...given }: Case): string {
  const asked = JSON.stringify(given);
  const used = Object.fromEntries(Object.entries(measures).filter(([id]) => asked.includes(`"${id}"`)));
  const lines = [...people, ...facts].map((row) => JSON.stringify(row));
  return [JSON.stringify({ ...given, measures: used }, null, 1), ...lines].join('\n');
}

const RELATIONS = ['ledger', 'standings', 'measures', 'contributions', 'tickets'] as const;
const SHOWN = 20;

function told(found: Outcome, expected: Outcome): string {
  return RELATIONS.flatMap((relation) => {
    const [engine, second] = [rowsOf(found[relation]), rowsOf(expected[relation])];
    return [
      ...only(engine, second).map((row) => `${relation}: the engine alone: ${row}`),
      ...only(second, engine).map((row) => `${relation}: the second engine alone: ${row}`),
    ].slice(0, SHOWN);
  }).join('\n');
}

const only = (rows: readonly string[], other: readonly string[]): string[] => {
  const others = new Set(other);
  return rows.filter((row) => !others.has(row));
};

const rowsOf = (rows: Outcome['ledger'] | readonly string[]): readonly string[] =>
  Array.isArray(rows) ? rows : Object.entries(rows).map((entry) => entry.join(' '));
