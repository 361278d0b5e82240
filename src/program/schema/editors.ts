import { z } from 'zod';
import { advance } from './advances.ts';
import { calendar } from './calendars.ts';
import { example } from './examples.ts';
import { group } from './groups.ts';
import { limit } from './limits.ts';
import { measure } from './measures.ts';
import { program } from './program.ts';
import { ranking } from './rankings.ts';
import { reward } from './rewards.ts';
import { rule } from './rule.ts';
import { sources } from './sources.ts';
import { stage } from './stage.ts';
import { tax } from './taxes.ts';
import { id } from './words.ts';

/** What each file of a program is, as a whole. */
const FILES: Readonly<Record<string, z.ZodType>> = {
  program,
  measures: z.record(id, measure).meta({ title: 'the measures' }),
  calendars: z.record(id, calendar).meta({ title: 'the calendars' }),
  sources,
  rule,
  stage,
  limits: z.array(limit).meta({ title: 'the limits' }),
  advances: z.array(advance).meta({ title: 'the advances' }),
  rankings: z.array(ranking).meta({ title: 'the rankings' }),
  examples: z.array(example).meta({ title: 'the examples' }),
  rewards: z.array(reward).meta({ title: 'the rewards' }),
  segments: z.array(group).meta({ title: 'the segments, the best first' }),
  teams: z.array(group).meta({ title: 'the teams' }),
  taxes: z.array(tax).meta({ title: 'the rules of taxes, by country' }),
};

/** JSON Schemas by name, as text: with them, editors complete and check a program while it is written. */
export const editorSchemas = (): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(FILES).map(([name, schema]) => [name, `${JSON.stringify(draft7(schema), null, 2)}\n`]),
  );

/** What our own functions read is described by its `meta`. */
const draft7 = (schema: z.ZodType): object =>
  z.toJSONSchema(schema, { target: 'draft-7', io: 'input', unrepresentable: 'any' });
