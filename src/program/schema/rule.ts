import { z } from 'zod';
import { factorTimes, notNegative, positive, times } from './amounts.ts';
import { curve } from './curve.ts';
import { day, period } from './days.ts';
import { edge } from './edges.ts';
import { saidTrue } from './leaf.ts';
import { pool } from './limits.ts';
import { sentence, text } from './texts.ts';
import { who } from './who.ts';
import { over, reading, ruleOver } from './windows.ts';
import { columnName, id, reference } from './words.ts';

const compared = { measure: reference('measure'), as: reading.optional(), over: over.optional() };
const title = { title: 'a condition of a gate' };

const condition = z.union([
  z.strictObject({ ...compared, at_least: edge }).meta(title),
  z.strictObject({ ...compared, above: edge }).meta(title),
  z.strictObject({ ...compared, at_most: edge }).meta(title),
  z.strictObject({ ...compared, below: edge }).meta(title),
]);
const conditions = z.array(condition).min(1).meta({ title: 'a list of conditions' });

const onceMet = saidTrue('the word true', 'What was met once stays met.').optional();

const gate = z
  .union([
    z
      .strictObject({ all: conditions, once_met: onceMet })
      .meta({ title: 'a gate', description: 'Every condition must hold.' }),
    z
      .strictObject({ any: conditions, once_met: onceMet })
      .meta({ title: 'a gate', description: 'One condition is enough.' }),
  ])
  .meta({ title: 'a gate' });

const factor = z.strictObject({ from: edge, times: factorTimes }).meta({ title: 'a band of a multiplier' });

const multiply = z
  .strictObject({ ...compared, bands: z.array(factor).min(1).meta({ title: 'a list of bands' }) })
  .meta({ title: 'a multiplier', description: 'What the points are multiplied by; 1 below the first band.' });

const boost = z
  .strictObject({
    period,
    times,
    on: z
      .enum(['facts', 'points'])
      .optional()
      .meta({ title: 'what is boosted', description: 'Values before the curve, or points after it.' }),
  })
  .meta({ title: 'a boost' });

const missing = z
  .union([
    z.enum(['nothing']).meta({ title: 'the word nothing' }),
    z.strictObject({ points: notNegative }).meta({ title: 'points for whoever has none' }),
    z.strictObject({ target: positive }).meta({ title: 'a target for whoever has none' }),
  ])
  .meta({ title: 'what a missing target gives' });

const cap = z.strictObject({ points: notNegative, over }).meta({ title: 'a cap' });

/** What a version of a rule may say anew. */
const versioned = {
  description: text.optional(),
  as: reading.optional(),
  who,
  times: columnName.optional().meta({
    ...columnName.meta(),
    description: 'A column of participants.csv that the points are multiplied by.',
  }),
  missing: missing.optional(),
  gate: gate.optional(),
  multiply: multiply.optional(),
  boost: z.array(boost).min(1).optional().meta({ title: 'a list of boosts' }),
  may_fall: saidTrue('the word true', 'Who sells more may have less, and that is meant.').optional(),
};

const retroactive = z.strictObject({ known_on: day, reason: sentence }).meta({
  title: 'a reach back',
  description: 'Since when it is known, and why: the difference is posted on that day.',
});

const version = z
  .strictObject({
    from: day,
    retroactive: retroactive.optional(),
    ...versioned,
    measure: reference('measure').optional(),
    curve: curve.optional(),
  })
  .meta({
    title: 'a version',
    description: 'Holds for windows that begin on or after its day; what it leaves out stays as it was.',
  });

const team = z
  .strictObject({
    share: z.enum(['each', 'equally', 'by_contribution']).meta({
      title: 'a way of sharing',
      description: 'All of it to each member; the same part to each; or parts by what each gave.',
    }),
    members: z.enum(['at_end', 'by_days']).optional().meta({
      title: 'who is a member',
      description: 'Who is in the team at the end, or everyone by the days in it; left out: at_end.',
    }),
  })
  .meta({
    title: 'a team',
    description: 'The rule looks at what each team has together, and its members share.',
  });

/** A file of `rules/`. */
export const rule = z
  .strictObject({
    id,
    title: text,
    description: versioned.description,
    measure: reference('measure'),
    as: versioned.as,
    over: ruleOver,
    stages: z
      .array(reference('stage'))
      .min(1)
      .optional()
      .meta({ title: 'a list of stages', description: 'Left out: all stages.' }),
    period: period
      .optional()
      .meta({ title: 'a period', description: 'In place of stages: the days on which the rule runs.' }),
    who: versioned.who,
    curve,
    team: team.optional(),
    times: versioned.times,
    missing: versioned.missing,
    gate: versioned.gate,
    multiply: versioned.multiply,
    boost: versioned.boost,
    cap: z.union([cap, z.array(cap).min(1).meta({ title: 'a list of caps' })]).optional(),
    pool: pool.optional(),
    pays: z
      .enum(['daily', 'at_end', 'at_close'])
      .optional()
      .meta({ title: 'a time of paying', description: 'Left out: daily, as it is earned.' }),
    may_fall: versioned.may_fall,
    versions: z.array(version).min(1).optional().meta({ title: 'a list of versions' }),
  })
  .meta({ title: 'a rule' });

export type RuleWritten = z.output<typeof rule>;
export type ConditionWritten = z.output<typeof condition>;
export type MultiplierWritten = z.output<typeof multiply>;
