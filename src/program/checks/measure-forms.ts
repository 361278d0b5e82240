import type { Diagnostic } from '../diagnostic.ts';
import type { Measure } from '../program.ts';
import { placeIn, placeInKey } from '../resolve/origin.ts';
import { problem, quoted } from '../source/problem.ts';
import type { Case } from './case.ts';

/** What is made of measures is made of measures of facts. */
export const madeOfFacts = ({ program }: Case): Diagnostic[] =>
  program.measures.flatMap((measure) => {
    if (!('weighted' in measure.of)) return [];
    const parts = measure.of.weighted.map((part) => program.measures.find(({ id }) => id === part.measure));
    return parts.flatMap((part) => (part && part.from === null ? [tell(measure, part)] : []));
  });

function tell(measure: Measure, part: Measure): Diagnostic {
  const message = `${quoted(part.id)} is made of other measures, and a weighted measure is made of measures of facts.`;
  const hint = 'Name the measures that it is made of, with their weights.';
  return problem(placeInKey(measure, 'weighted', part.id), 'measure-of-measures', message, hint);
}

/** Only rows are limited: a day stands once. */
export const limitedRows = ({ program }: Case): Diagnostic[] =>
  program.measures.flatMap((measure) => {
    if (!measure.atMost || !('count' in measure.of) || measure.of.count === 'rows') return [];
    const message = 'The limit is of rows, and the measure counts days.';
    return [
      problem(
        placeIn(measure, 'at_most'),
        'at-most-of-days',
        message,
        'Remove at_most:, or write count: rows.',
      ),
    ];
  });
