import type { Given } from '../program/example.ts';
import { NO_CONTRACT, PLAIN, plainColumn } from '../program/feed.ts';
import type { Measure, Program } from '../program/program.ts';
import { ratioText } from '../program/ratio.ts';
import { personOf } from './people.ts';
import type { Rows } from './rows.ts';

/** As fine as any amount of money is: totals may be shares. */
const DECIMALS = 4;

/** The program with every measure as a number of its own, so that a total is what is given and nothing else; a scorecard is made of these. */
export const withTotals = (program: Program): Program => ({
  ...program,
  currency: { ...program.currency, decimals: DECIMALS },
  measures: program.measures.map(alone),
  feeds: [
    {
      id: 'activities',
      files: 'totals/{day}.csv',
      format: PLAIN,
      columns: ['activity_id', 'date', 'participant_id', 'type', 'value'].map((name) => plainColumn(name)),
      delivery: 'delta',
      returnSign: 'minus',
      ignored: [],
      lateDays: 0,
      contract: NO_CONTRACT,
    },
  ],
});

const alone = (measure: Measure): Measure => ('scorecard' in measure.of ? measure : ofTotals(measure));

const ofTotals = (measure: Measure): Measure => ({
  ...measure,
  from: 'activities',
  of: { sum: 'value' },
  where: [{ subject: 'row', attribute: 'type', values: [measure.id], except: [], limits: [] }],
  credited: 'seller',
  confirmedWithin: null,
  atMost: null,
  upToBaselinePer: null,
});

/** A row a total, on the day of the example. */
export const totalRows = (program: Program): Rows[] =>
  program.examples.flatMap(({ given }, index) => {
    const day = dayOf(given, program);
    return given.measures.map(({ measure, value }, nth) => ({
      ...{ feed: 'totals', day, from: given },
      cells: {
        activity_id: `${index + 1}-${nth + 1}`,
        date: day,
        participant_id: personOf(index),
        type: measure,
        value: ratioText(value),
      },
    }));
  });

const dayOf = ({ on, stage }: Given, { stages }: Program): string =>
  on ?? (stages.find(({ id }) => id === stage) ?? stages[0])?.period.from ?? '';
