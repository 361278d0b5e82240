import { z } from 'zod';
import { positive } from './amounts.ts';
import { flag } from './flag.ts';
import { text } from './texts.ts';
import { who } from './who.ts';
import { cell } from './windows.ts';
import { id, reference } from './words.ts';

/** An item of `advances.yaml`. */
export const advance = z
  .strictObject({
    id,
    title: text,
    rules: z.array(reference('rule')).min(1).meta({ title: 'a list of rules' }),
    who,
    over: cell,
    amount: positive,
    recover: flag('Whether later earnings pay it back; left out: true.').optional(),
    at_end: z.enum(['forgive', 'collect']).optional().meta({
      title: 'what becomes of the rest',
      description: 'What is not paid back when the program closes; left out: forgive.',
    }),
  })
  .meta({
    title: 'an advance',
    description: 'The least that some rules pay, in advance of what they will earn.',
  });

export type AdvanceWritten = z.output<typeof advance>;
