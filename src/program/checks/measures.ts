import type { Diagnostic } from '../diagnostic.ts';
import type { Feed } from '../feed.ts';
import type { Condition } from '../measure.ts';
import type { Measure } from '../program.ts';
import { parseRatio } from '../ratio.ts';
import { placeIn, placeInKey } from '../resolve/origin.ts';
import { isCurrency } from '../schema/currency.ts';
import { didYouMean } from '../source/nearest.ts';
import { problem, quoted } from '../source/problem.ts';
import type { Place } from '../source/source.ts';
import type { Case } from './case.ts';
import { FACT_COLUMNS } from './fact-columns.ts';

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
    return measure.from === null || declared.feed === null || declared.feed.includes(measure.from)
      ? []
      : [noFeed(measure, measure.from)];
  });

function noFeed(measure: Measure, feed: string): Diagnostic {
  const message = `There is no feed ${quoted(feed)} in program/sources.yaml.`;
  return problem(placeIn(measure, 'from'), 'unknown-feed', message, `Add ${feed}: to program/sources.yaml.`);
}

function checkColumns(measure: Measure, feed: Feed): Diagnostic[] {
  return [
    ...usedColumns(measure, feed),
    ...measure.where.flatMap((condition) => checkCondition(measure, condition, feed)),
  ];
}

/** A column that is added up is there, and one whose values are counted tells rows apart. */
function usedColumns(measure: Measure, feed: Feed): Diagnostic[] {
  const { of } = measure;
  const { known, keys } = FACT_COLUMNS[feed.id];
  const names = namesOf(feed);
  const missing = (key: string, column: string, allowed: readonly string[]): Diagnostic[] =>
    allowed.includes(column) ? [] : [noColumn(placeIn(measure, key), column, feed, allowed)];
  const allowed = names.filter((name) => keys.includes(name) || !known.includes(name));
  return [
    ...('sum' in of ? missing('sum', of.sum, names) : []),
    ...('average' in of ? missing('average', of.average, names) : []),
    ...('count_distinct' in of ? missing('count_distinct', of.count_distinct, allowed) : []),
    ...('count_new' in of ? missing('count_new', of.count_new, allowed) : []),
    ...(measure.atMost ? missing('at_most', measure.atMost.per, allowed) : []),
    ...(measure.upToBaselinePer ? missing('up_to_baseline_per', measure.upToBaselinePer, allowed) : []),
    ...(measure.confirmedWithin === null ? [] : missing('confirmed_by', 'customer_id', names)),
  ];
}

/** A row is asked for what tells rows apart, and a product, a customer or a participant only where the row names one. */
function checkCondition(measure: Measure, condition: Condition, feed: Feed): Diagnostic[] {
  const { subject, attribute } = condition;
  const { known, asked } = FACT_COLUMNS[feed.id];
  const attributes = namesOf(feed).filter((name) => asked.includes(name) || !known.includes(name));
  if (subject === 'row') {
    const place = placeInKey(measure, 'where', attribute);
    return attributes.includes(attribute)
      ? notNumbers(measure, condition, feed)
      : [noColumn(place, attribute, feed, attributes)];
  }
  const column = `${subject}_id`;
  const place = placeInKey(measure, 'where', `${subject}.${attribute}`);
  return namesOf(feed).includes(column) ? [] : [noColumn(place, column, feed, namesOf(feed))];
}

/** A column of numbers is compared with numbers. */
function notNumbers(measure: Measure, { attribute, values, except }: Condition, feed: Feed): Diagnostic[] {
  if (!FACT_COLUMNS[feed.id].numbers.includes(attribute)) return [];
  const [wrong] = [...(values ?? []), ...except].filter((value) => parseRatio(value) === null);
  if (wrong === undefined) return [];
  const message = `${quoted(wrong)} is not a number, and ${attribute} holds numbers.`;
  const hint = 'Write digits with at most one decimal point, such as 1250.50.';
  return [problem(placeIn(measure, 'where', attribute), 'bad-number', message, hint)];
}

const namesOf = ({ columns }: Feed): string[] => columns.map(({ name }) => name);

function noColumn(place: Place, column: string, { id }: Feed, known: readonly string[]): Diagnostic {
  const message = `The feed ${quoted(id)} has no column ${quoted(column)} that can stand here.`;
  const hint = `${didYouMean(column, known)} Columns are declared in program/sources.yaml.`;
  return problem(place, 'unknown-attribute', message, hint);
}
