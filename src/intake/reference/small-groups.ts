import { boardWindows } from '../../program/board-windows.ts';
import { lastDay, overlap, type Span } from '../../program/day.ts';
import type { Diagnostic } from '../../program/diagnostic.ts';
import type { Group, Program } from '../../program/program.ts';
import { placeIn } from '../../program/resolve/origin.ts';
import { problem, quoted } from '../../program/source/problem.ts';
import type { Place } from '../../program/source/source.ts';
import type { Enrolment, Reference } from './reference.ts';

/** What a group of fewer has nearly tells what each of them has. */
const FEWEST = 5;

const HINT =
  'What so few have together is nearly what each of them has. Join the group with another, or seal the portal (access: sealed).';

/** What an open portal shows people by. */
interface Breakdown {
  /** Such as `segment`. */
  readonly name: string;
  /** Empty for somebody in no group. */
  readonly groupOf: (row: Enrolment) => string;
  readonly placeOf: (group: string) => Place | null;
}

/** Groups that an open portal breaks out, and that have fewer than five people in the program or on a board: each once. */
export function smallGroups(program: Program, { roster }: Reference): Diagnostic[] {
  if (program.access !== 'open') return [];
  const times = [{ words: '', span: program.period }, ...stagesIn(program), ...cellsIn(program)];
  return breakdowns(program).flatMap(({ name, groupOf, placeOf }) => {
    const told = new Set<string>();
    return times.flatMap(({ words, span }) =>
      [...sizes(roster, span, groupOf)].flatMap(([group, size]) => {
        const place = placeOf(group);
        if (size >= FEWEST || place === null || told.has(group)) return [];
        told.add(group);
        const message = `The ${name} ${quoted(group)} has fewer than ${FEWEST} people${words}: ${size}.`;
        return [problem(place, 'group-too-small', message, HINT)];
      }),
    );
  });
}

const stagesIn = ({ stages }: Program): { words: string; span: Span }[] =>
  stages.map(({ id, period: span }) => ({ words: ` in the stage ${quoted(id)}`, span }));

/** Weeks and months that a ranking has boards of. */
const cellsIn = (program: Program): { words: string; span: Span }[] =>
  program.rankings
    .flatMap((ranking) => boardWindows(ranking, program))
    .filter(({ cell }) => cell !== null)
    .map(({ span }) => ({ words: ` from ${span.from} to ${lastDay(span)}`, span }));

function breakdowns({ rankings, segments, teams }: Program): Breakdown[] {
  const isWithin = rankings.some(({ within }) => within === 'segment');
  return [
    { name: 'segment', groupOf: ({ segment }) => segment, placeOf: placeAmong(isWithin ? segments : []) },
    { name: 'team', groupOf: ({ team }) => team, placeOf: placeAmong(teams) },
    ...rankings.flatMap((ranking): Breakdown[] => {
      if (typeof ranking.of === 'string') return [];
      const { column: name } = ranking.of;
      const place = placeIn(ranking, 'of');
      const groupOf = ({ attributes }: Enrolment): string => attributes[name] ?? '';
      return [{ name, groupOf, placeOf: (group) => (group === '' ? null : place) }];
    }),
  ];
}

function placeAmong(groups: readonly Group[]): Breakdown['placeOf'] {
  const places = new Map(groups.map((group) => [group.id, placeIn(group, 'id')]));
  return (group) => places.get(group) ?? null;
}

/** How many people are in each group on any day of a span. */
function sizes(roster: readonly Enrolment[], span: Span, groupOf: Breakdown['groupOf']): Map<string, number> {
  const members = Map.groupBy(
    roster.filter((row) => overlap(row.span, span)),
    groupOf,
  );
  return new Map(
    [...members].map(([group, rows]) => [group, new Set(rows.map(({ participant }) => participant)).size]),
  );
}
