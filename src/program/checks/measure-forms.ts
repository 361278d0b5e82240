import type { Diagnostic } from '../diagnostic.ts';
import { isCompared } from '../measure.ts';
import type { Measure } from '../program.ts';
import { add, multiply, ratio, ratioText } from '../ratio.ts';
import { isWritten, placeIn, placeInKey } from '../resolve/origin.ts';
import { problem, quoted } from '../source/problem.ts';
import type { Place } from '../source/source.ts';
import type { Case } from './case.ts';

/** What is made of measures is made of measures of facts. */
export const madeOfFacts = ({ program }: Case): Diagnostic[] =>
  program.measures.flatMap((measure) => {
    const { of } = measure;
    const named = (id: string) => program.measures.filter((part) => part.id === id);
    if ('ratio' in of)
      return of.ratio.flatMap((id, index) =>
        named(id)
          .filter((part) => isCompared(part.of))
          .map((part) => tell(placeIn(measure, 'ratio', index), part, 'a ratio is made of sums and counts')),
      );
    if ('scorecard' in of)
      return of.scorecard.parts.flatMap(({ measure: id }, index) =>
        named(id)
          .filter((part) => isCompared(part.of))
          .map((part) =>
            tell(
              placeIn(measure, 'scorecard', 'parts', index, 'measure'),
              part,
              'a scorecard compares sums and counts',
            ),
          ),
      );
    if (!('weighted' in of)) return [];
    return of.weighted.flatMap(({ measure: id }) =>
      named(id)
        .filter((part) => part.from === null || isCompared(part.of))
        .map((part) =>
          tell(placeInKey(measure, 'weighted', id), part, 'a weighted measure is made of measures of facts'),
        ),
    );
  });

function tell(place: Place, part: Measure, rule: string): Diagnostic {
  const message = `${quoted(part.id)} is made of other numbers, and ${rule}.`;
  return problem(place, 'measure-of-measures', message, 'Name the measures that it is made of.');
}

/** The parts of a scorecard are the whole of it. */
export const weights = ({ program }: Case): Diagnostic[] =>
  program.measures.flatMap((measure) => {
    if (!('scorecard' in measure.of)) return [];
    const sum = measure.of.scorecard.parts.reduce((all, { weight }) => add(all, weight), ratio(0n));
    if (sum.n === sum.d) return [];
    const shown = ratioText(multiply(sum, ratio(100n)));
    return [
      problem(
        placeIn(measure, 'scorecard', 'parts'),
        'weights-not-whole',
        `The weights add up to ${shown}%.`,
        'Write weights that add up to 100%.',
      ),
    ];
  });

/** Levels are those of managers. */
export const levels = ({ program }: Case): Diagnostic[] =>
  program.measures
    .filter((measure) => measure.credited === 'seller' && isWritten(measure, 'levels'))
    .map((measure) =>
      problem(
        placeInKey(measure, 'levels'),
        'key-missing',
        'The measure says how many levels of managers count, and credits none.',
        'Add credited: manager, or remove levels:.',
      ),
    );

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
