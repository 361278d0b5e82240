import type { Diagnostic } from '../diagnostic.ts';
import type { Condition, Feed, Measure } from '../program.ts';
import { placeIn, placeInKey } from '../resolve/origin.ts';
import { isCurrency } from '../schema/currency.ts';
import { didYouMean } from '../source/nearest.ts';
import { problem, quoted } from '../source/problem.ts';
import type { Case } from './case.ts';

/** A measure is in the currency of the program, or in none. */
export const units = ({ program }: Case): Diagnostic[] =>
  program.measures.flatMap((measure) => {
    const unit = Object.values(measure.unit ?? {})[0] ?? '';
    if (measure.money || program.currency.code === 'XXX' || !isCurrency(unit)) return [];
    const message = `${quoted(unit)} is not the currency of this program.`;
    return [
      problem(placeIn(measure, 'unit'), 'unit-not-currency', message, `Write ${program.currency.code}.`),
    ];
  });

/** What a measure reads is in its feed. */
export const measureColumns = ({ program, declared }: Case): Diagnostic[] =>
  program.measures.flatMap((measure) => {
    const feed = program.feeds.find(({ id }) => id === measure.from);
    if (feed) return checkColumns(measure, feed);
    return declared.feed === null || declared.feed.includes(measure.from) ? [] : [noFeed(measure)];
  });

function noFeed(measure: Measure): Diagnostic {
  const message = `There is no feed ${quoted(measure.from)} in program/sources.yaml.`;
  return problem(
    placeIn(measure, 'from'),
    'unknown-feed',
    message,
    `Add ${measure.from}: to program/sources.yaml.`,
  );
}

function checkColumns(measure: Measure, feed: Feed): Diagnostic[] {
  const summed = 'sum' in measure.of ? measure.of.sum : null;
  const found = measure.where.flatMap((condition) => checkCondition(measure, condition, feed));
  return summed === null || has(feed, summed)
    ? found
    : [noColumn(placeIn(measure, 'sum'), summed, feed), ...found];
}

function checkCondition(measure: Measure, { subject, attribute }: Condition, feed: Feed): Diagnostic[] {
  const column = subject === 'row' ? attribute : `${subject}_id`;
  if (has(feed, column)) return [];
  const key = subject === 'row' ? attribute : `${subject}.${attribute}`;
  return [noColumn(placeInKey(measure, 'where', key), column, feed)];
}

const has = ({ columns }: Feed, name: string): boolean => columns.some((column) => column.name === name);

function noColumn(place: ReturnType<typeof placeIn>, column: string, { id, columns }: Feed): Diagnostic {
  const message = `The feed ${quoted(id)} has no column ${quoted(column)}.`;
  return problem(
    place,
    'unknown-attribute',
    message,
    `${didYouMean(
      column,
      columns.map(({ name }) => name),
    )} Columns are declared in program/sources.yaml.`,
  );
}
