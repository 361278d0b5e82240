import type { Diagnostic } from '../../../program/diagnostic.ts';
import { placeIn } from '../../../program/resolve/origin.ts';
import { problem, quoted } from '../../../program/source/problem.ts';
import type { Place } from '../../../program/source/source.ts';
import type { Use } from './use.ts';

/** What is read as a percentage of the target has targets. */
export function targetRows({ program, reference, tables }: Use): Diagnostic[] {
  const named = new Set(reference.targets.map(({ measure }) => measure));
  if (tables.targets && !tables.targets.complete) return [];
  return program.rules.flatMap((rule) => {
    const readers = [rule, ...(rule.gate?.conditions ?? [])].filter(({ as }) => as === 'percent_of_target');
    return readers
      .filter(({ measure }) => !named.has(measure))
      .map((reader) => noTargets(placeIn(reader, 'as'), reader.measure));
  });
}

function noTargets(place: Place, measure: string): Diagnostic {
  const message = `data/targets.csv has no target of ${quoted(measure)}.`;
  return problem(
    place,
    'targets-missing',
    message,
    `Add rows with the measure ${measure} to data/targets.csv.`,
  );
}
