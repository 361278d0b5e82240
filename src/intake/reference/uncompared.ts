import type { Against } from '../../program/compared.ts';
import { overlap, type Span } from '../../program/day.ts';
import type { Diagnostic } from '../../program/diagnostic.ts';
import type { Program, Rule, WindowSize } from '../../program/program.ts';
import { quoted, warning } from '../../program/source/problem.ts';
import type { Place } from '../../program/source/source.ts';
import type { Comparison, Reference } from './reference.ts';
import { partsOf, readersOf } from './uses/comparison-rows.ts';

/** So many are named; the others are counted. */
const NAMED = 5;

/** Who is compared with a target or a baseline and has none: told once for a measure and a stage, where it is read. */
export function uncompared(program: Program, reference: Reference): Diagnostic[] {
  const told = new Set<string>();
  // A team has rows of its own, or those of whichever members have some.
  return program.rules
    .filter(({ team }) => team === null)
    .flatMap((rule) =>
      comparedIn(rule, program).flatMap(({ measure, against, over, place }) => {
        const rows = against ? reference[`${against}s`].filter((row) => row.measure === measure) : [];
        if (!against || rows.length === 0) return [];
        return runsOf(rule, over, program).flatMap(({ stage, span }) => {
          const without = withoutRows(rows, rule, span, reference);
          const key = [against, measure, stage, without].join();
          if (without.length === 0 || told.has(key)) return [];
          told.add(key);
          return [tell(place, against, measure, stage, without)];
        });
      }),
    );
}

/** What a rule compares itself, and what the scorecards that it looks at compare. */
const comparedIn = (rule: Rule, { measures }: Program): ReturnType<typeof readersOf> =>
  readersOf(rule).flatMap((reader) => {
    const parts = measures.filter(({ id }) => id === reader.measure).flatMap(partsOf);
    return [reader, ...parts.map((part) => ({ ...part, over: reader.over }))];
  });

interface Run {
  readonly stage: string | null;
  readonly span: Span;
}

/** The days that are looked at together at most: a stage, or the program. */
function runsOf({ stages, period }: Rule, over: WindowSize, program: Program): Run[] {
  if (over === 'program' || stages === null) return [{ stage: null, span: period }];
  return program.stages
    .filter(({ id }) => stages.includes(id))
    .map(({ id, period: span }) => ({ stage: id, span }));
}

/** Who is there for the rule on some of the days, and has no row for any day of them. */
function withoutRows(
  rows: readonly Comparison[],
  { segments }: Rule,
  span: Span,
  { roster }: Reference,
): string[] {
  const enrolled = roster.filter(
    (row) => overlap(row.span, span) && (segments === null || segments.includes(row.segment)),
  );
  const compared = new Set(
    rows
      .filter((row) => row.entrant.kind === 'participant' && overlap(row.span, span))
      .map(({ entrant }) => entrant.id),
  );
  return [...new Set(enrolled.map(({ participant }) => participant))].filter((id) => !compared.has(id));
}

function tell(
  place: Place,
  kind: Against,
  measure: string,
  stage: string | null,
  ids: readonly string[],
): Diagnostic {
  const named = ids.slice(0, NAMED).map(quoted).join(', ');
  const more = ids.length > NAMED ? ` and ${ids.length - NAMED} more` : '';
  const where = stage === null ? '' : ` in the stage ${quoted(stage)}`;
  const message = `There is no ${kind} of ${quoted(measure)}${where} for ${named}${more}: they get what missing says, or nothing.`;
  const hint = `Add rows to data/${kind}s.csv, or leave it so where it is meant.`;
  return warning(place, `${kind}-absent`, message, hint);
}
