import { overlap, type Span } from '../../../program/day.ts';
import type { Program, Stage } from '../../../program/program.ts';
import type { Comparison, Enrolment, Reference } from '../reference.ts';
import { baselinesOf } from './baseline.ts';
import { divided } from './segments.ts';
import { aimed } from './targets.ts';

/** What was written down when stages began: it wins over what follows today. By stage. */
export interface WrittenDown {
  readonly segments: ReadonlyMap<string, ReadonlyMap<string, string>>;
  readonly targets: ReadonlyMap<string, readonly Comparison[]>;
}

/** The tables with the segments and the targets that stages make of baselines. */
export function assign(reference: Reference, program: Program, written: WrittenDown): Reference {
  const roster = program.stages.reduce((rows, stage) => {
    const segments = segmentsIn(stage, reference, written);
    return segments
      ? rows.flatMap((row) => divideAt(row, stage.period, segments.get(row.participant)))
      : rows;
  }, reference.roster);
  const targets = program.stages.flatMap((stage) => targetsIn(stage, program, reference, written));
  return { ...reference, roster: filled(roster), targets: [...reference.targets, ...targets] };
}

/** The segment of everyone in a stage; null where the roster says it. */
export function segmentsIn(
  stage: Stage,
  reference: Reference,
  written: WrittenDown,
): ReadonlyMap<string, string> | null {
  if (stage.segments === null) return null;
  const { measure, period } = stage.segments;
  const known = written.segments.get(stage.id) ?? new Map();
  const people = enrolledIn(stage, reference);
  // Who joins once it is written down changes nobody else's group.
  const open = known.size > 0 ? people.filter((id) => !known.has(id)) : people;
  const baselines =
    known.size > 0 && stage.segments.by.kind !== 'thresholds'
      ? new Map()
      : baselinesOf(reference, measure, period);
  return new Map([...divided(stage.segments, open, baselines), ...known]);
}

/** The targets that a stage makes; a row of targets.csv that shares a day with the stage wins. */
export function targetsIn(
  stage: Stage,
  { measures }: Program,
  reference: Reference,
  written: WrittenDown,
): Comparison[] {
  const { target } = stage;
  if (target === null) return [];
  const known = written.targets.get(stage.id) ?? [];
  const rows = reference.targets.filter(
    ({ measure, span }) => measure === target.measure && overlap(span, stage.period),
  );
  const taken = new Set([...rows, ...known].map(({ entrant }) => entrant.id));
  const free = enrolledIn(stage, reference).filter((id) => !taken.has(id));
  const measure = measures.find(({ id }) => id === target.measure);
  const baselines = baselinesOf(reference, target.measure, target.period);
  return [...known, ...aimed(target, stage, measure, free, baselines)];
}

/** In the order of the roster. */
const enrolledIn = ({ period }: Stage, { roster }: Reference): string[] => [
  ...new Set(roster.filter(({ span }) => overlap(span, period)).map(({ participant }) => participant)),
];

/** A row of the roster cut where a stage begins and ends, with the stage's segment inside. */
function divideAt(row: Enrolment, period: Span, segment: string | undefined): Enrolment[] {
  const inside = overlap(row.span, period);
  if (segment === undefined || inside === null || segment === row.segment) return [row];
  const before = { from: row.span.from, until: inside.from };
  const after = { from: inside.until, until: row.span.until };
  return [
    ...(before.from < before.until ? [{ ...row, span: before }] : []),
    { ...row, span: inside, segment },
    ...(after.from < after.until ? [{ ...row, span: after }] : []),
  ];
}

/** Days between stages have the segment of the next one, after the last that of the last. */
function filled(roster: readonly Enrolment[]): Enrolment[] {
  const named = Map.groupBy(
    roster.filter(({ segment }) => segment !== ''),
    ({ participant }) => participant,
  );
  return roster.map((row) => {
    const own = named.get(row.participant) ?? [];
    const next = own.find(({ span }) => span.from >= row.span.until) ?? own.at(-1);
    return row.segment === '' && next ? { ...row, segment: next.segment } : row;
  });
}
