import type { Diagnostic } from '../diagnostic.ts';
import type { Measure } from '../program.ts';
import { placeIn } from '../resolve/origin.ts';
import { problem, quoted } from '../source/problem.ts';
import type { Case } from './case.ts';

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

const isOwn = ({ of, atMost, confirmedWithin }: Measure): boolean =>
  ('sum' in of || ('count' in of && of.count === 'rows')) && atMost === null && confirmedWithin === null;
