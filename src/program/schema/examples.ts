import { z } from 'zod';
import { amount } from './amounts.ts';
import { attribute, attributeValue } from './conditions.ts';
import { day } from './days.ts';
import { edge } from './edges.ts';
import { text } from './texts.ts';
import { columnName, id, reference } from './words.ts';

const values = (title: string) => z.record(reference('measure'), edge).meta({ title });

const fact = z
  .record(attribute, attributeValue)
  .meta({ title: 'a fact', examples: [{ sale: 's1', on: '2017-06-03', net_value: 1000 }] });

const given = z
  .strictObject({
    segment: reference('segment').optional(),
    team: id.optional(),
    stage: reference('stage').optional().meta({ description: 'Left out: the first.' }),
    on: day.optional().meta({ description: 'The day of the totals; left out: the first of the stage.' }),
    participant: z
      .record(columnName, attributeValue)
      .optional()
      .meta({ title: 'columns of the participant' }),
    choices: z
      .record(reference('rule'), id)
      .optional()
      .meta({ title: 'a map of rule to the level that was chosen' }),
    target: values('a map of measure to target').optional(),
    baseline: values('a map of measure to baseline').optional(),
    measures: values('a map of measure to total').optional(),
    facts: z.array(fact).min(1).optional().meta({ title: 'a list of facts' }),
  })
  .meta({ title: 'what is given' });

/** An item of `examples.yaml`. */
export const example = z
  .strictObject({
    name: text,
    given,
    expect: z.record(reference('rule'), amount).meta({ title: 'a map of rule to points' }),
  })
  .meta({ title: 'an example' });

export type ExampleWritten = z.output<typeof example>;
