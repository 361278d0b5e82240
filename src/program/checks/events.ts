import type { Diagnostic } from '../diagnostic.ts';
import type { Measure, Program, Rule } from '../program.ts';
import { divide, multiply, ratio, ratioText } from '../ratio.ts';
import { placeIn } from '../resolve/origin.ts';
import { problem, quoted, warning } from '../source/problem.ts';
import type { Case } from './case.ts';
import { placeOfLine } from './lines.ts';

/** What a single sale is looked at for is its own: a sum, or whether it stands. */
export const events = ({ program }: Case): Diagnostic[] =>
  program.rules.flatMap((rule) => {
    const measure = program.measures.find(({ id }) => id === rule.measure);
    if (rule.over !== 'event' || !measure || isOwn(measure)) return [];
    const message = `The rule looks at each sale by itself, and ${quoted(measure.id)} counts over many.`;
    return [
      problem(
        placeIn(rule, 'over'),
        'event-measure',
        message,
        'Write over: day, or a measure that sums or counts rows.',
      ),
    ];
  });

const isOwn = ({ of, atMost, upToBaselinePer, confirmedWithin }: Measure): boolean =>
  ('sum' in of || ('count' in of && of.count === 'rows')) &&
  atMost === null &&
  upToBaselinePer === null &&
  confirmedWithin === null;

/** Where every sale is rounded by itself, a rate gives whole points for each unit, or fractions are thrown away each time. */
export const lostFractions = ({ program }: Case): Diagnostic[] =>
  program.rules
    .filter(({ over, times }) => over === 'event' && times === null)
    .flatMap((rule) => lost(rule, program));

function lost(rule: Rule, { points: { decimals } }: Program): Diagnostic[] {
  const index = rule.curve.lines.findIndex(({ step, whole, points }) => {
    if (step === null || whole) return false;
    return multiply(divide(points, step), ratio(10n ** BigInt(decimals))).d !== 1n;
  });
  const line = rule.curve.lines[index];
  if (!line?.step) return [];
  const each = ratioText(divide(line.points, line.step));
  const message = `Each sale is rounded by itself, and 1 is worth ${each} points, which have ${decimals} decimal places.`;
  const hint =
    'Write every for full steps, a wider window such as over: day, or give points more decimals in program.yaml.';
  return [warning(placeOfLine(rule, index, 'per'), 'fraction-lost', message, hint)];
}
