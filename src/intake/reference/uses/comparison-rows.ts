import { type Against, against, ruleAgainst } from '../../../program/compared.ts';
import type { Diagnostic } from '../../../program/diagnostic.ts';
import type { Measure, Rule, WindowSize } from '../../../program/program.ts';
import { placeIn } from '../../../program/resolve/origin.ts';
import { problem, quoted } from '../../../program/source/problem.ts';
import type { Place } from '../../../program/source/source.ts';
import { columnProblems } from './columns.ts';
import type { Use } from './use.ts';

/** What is divided by a target or a baseline has some. Nothing is said where rows of them could not be read. */
export const comparisonRows = (use: Use): Diagnostic[] => [
  ...use.program.rules.flatMap((rule) => readersOf(rule).flatMap((reader) => withoutRows(reader, use))),
  ...use.program.measures.flatMap((measure) => partsOf(measure).flatMap((part) => withoutRows(part, use))),
  ...use.program.measures.flatMap((measure) => withoutKeys(measure, use)),
];

/** What counts up to baselines per value of a column has some, in that column. */
function withoutKeys(measure: Measure, use: Use): Diagnostic[] {
  const { id, upToBaselinePer: column } = measure;
  if (column === null) return [];
  const place = placeIn(measure, 'up_to_baseline_per');
  const problems = columnProblems(place, 'baselines', column, use.tables);
  return problems.length > 0 ? problems : withoutRows({ measure: id, against: 'baseline', place }, use);
}

/** What looks at targets or baselines of a measure; null where it does not. */
interface Reader {
  readonly measure: string;
  readonly against: Against | null;
  readonly over: WindowSize;
  readonly place: Place;
}

/** A rule's curve, its gate and its multiplier. */
export const readersOf = (rule: Rule): Reader[] => [
  {
    measure: rule.measure,
    against: ruleAgainst(rule),
    over: rule.over,
    place: placeIn(rule, rule.as === 'value' ? 'curve' : 'as'),
  },
  ...[...(rule.gate?.conditions ?? []), ...(rule.multiply ? [rule.multiply] : [])].map((condition) => ({
    measure: condition.measure,
    against: against(condition.as),
    over: condition.over,
    place: placeIn(condition, 'as'),
  })),
];

/** A scorecard's parts. */
export const partsOf = (measure: Measure): Pick<Reader, 'measure' | 'against' | 'place'>[] =>
  'scorecard' in measure.of
    ? measure.of.scorecard.parts.map((part, index) => ({
        measure: part.measure,
        against: 'target' as const,
        place: placeIn(measure, 'scorecard', 'parts', index, 'measure'),
      }))
    : [];

function withoutRows(
  { measure, against: kind, place }: Pick<Reader, 'measure' | 'against' | 'place'>,
  { program, tables }: Use,
): Diagnostic[] {
  if (kind === null) return [];
  if (kind === 'target' && program.stages.some(({ target }) => target?.measure === measure)) return [];
  const table = tables[`${kind}s`];
  if (table === 'broken' || table?.complete === false) return [];
  if (table?.rows.some(({ cells }) => cells['measure'] === measure)) return [];
  const message = `data/${kind}s.csv has no ${kind} of ${quoted(measure)}.`;
  const hint = `Add rows with the measure ${measure} to data/${kind}s.csv.`;
  return [problem(place, `${kind}s-missing`, message, hint)];
}
