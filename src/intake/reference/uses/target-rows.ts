import type { Diagnostic } from '../../../program/diagnostic.ts';
import { placeIn } from '../../../program/resolve/origin.ts';
import { problem, quoted } from '../../../program/source/problem.ts';
import type { Place } from '../../../program/source/source.ts';
import type { Use } from './use.ts';

/** What is read as a percentage of the target has targets. Nothing is said where rows of them could not be read. */
export function targetRows({ program, tables: { targets } }: Use): Diagnostic[] {
  if (targets === 'broken' || targets?.complete === false) return [];
  const named = new Set(targets?.rows.map(({ cells }) => cells['measure']));
  return program.rules.flatMap((rule) => {
    const readers = [rule, ...(rule.gate?.conditions ?? [])].filter(({ as }) => as === 'percent_of_target');
    const without = readers.filter(({ measure }) => !named.has(measure));
    return without.map((reader) => noTargets(placeIn(reader, 'as'), reader.measure));
  });
}

function noTargets(place: Place, measure: string): Diagnostic {
  const message = `data/targets.csv has no target of ${quoted(measure)}.`;
  const hint = `Add rows with the measure ${measure} to data/targets.csv.`;
  return problem(place, 'targets-missing', message, hint);
}
