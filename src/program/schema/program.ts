import { z } from 'zod';
import type { Code } from '../source/codes.ts';
import { quoted } from '../source/problem.ts';
import { notNegative, positive, whole } from './amounts.ts';
import { brand } from './brand.ts';
import { currency } from './currency.ts';
import { day, period } from './days.ts';
import { flag } from './flag.ts';
import { textLeaf } from './leaf.ts';
import { overflow } from './limits.ts';
import { Refusal } from './refusal.ts';
import { requests } from './requests.ts';
import { locale, sentence, text } from './texts.ts';
import { timeZone } from './time-zone.ts';
import { time } from './times.ts';
import { id, reference } from './words.ts';

const pattern = (title: string, code: Code, expression: RegExp, example: string) =>
  textLeaf({ title, pattern: expression.source, examples: [example] }, (written) =>
    expression.test(written)
      ? written
      : new Refusal(code, `${quoted(written)} is not ${title}.`, `Write ${title} such as ${example}.`),
  );

const points = z
  .strictObject({
    name: text,
    decimals: whole(0, 4).meta({
      title: 'a whole number from 0 to 4',
      description: 'Decimal places of the smallest unit.',
    }),
    rounding: z.enum(['half_up']).optional().meta({
      title: 'a rounding',
      description: 'Half a smallest unit goes away from zero; there is no other.',
    }),
    value: positive
      .optional()
      .meta({ title: 'a number above 0', description: 'Money per point; left out: points have no price.' }),
    expire: z
      .strictObject({ after: time(['month', 'day']) })
      .optional()
      .meta({ title: 'when points expire', description: 'Left out: they do not.' }),
  })
  .meta({ title: 'the points' });

const budget = z
  .strictObject({
    points: notNegative,
    overflow,
  })
  .meta({ title: 'the budget', description: 'The most that all rules pay to everyone.' });

const objective = z
  .strictObject({ text, measure: reference('measure'), target: positive })
  .meta({ title: 'an objective' });

const boards = z
  .strictObject({
    named_top: whole(0, 100_000).optional().meta({
      title: 'a whole number from 0',
      description: 'So many places are shown with names; left out: 5.',
    }),
    listed: z.enum(['top', 'all']).optional().meta({
      title: 'who is listed',
      description: 'top: the named places alone; all: everyone, the rest without names.',
    }),
  })
  .meta({ title: 'the boards' });

const sealing = z
  .strictObject({
    mode: z.enum(['vault', 'demo']).optional().meta({
      title: 'where codes come from',
      description: 'vault: the vault outside git; demo: from a key that everyone knows. Left out: vault.',
    }),
    epoch: pattern('an epoch', 'bad-id', /^[a-z0-9][a-z0-9_-]{0,63}$/, '2026-q1')
      .optional()
      .meta({
        title: 'an epoch',
        description: 'Where it changes, sealed files get other names. Left out: empty.',
      }),
  })
  .meta({ title: 'the sealing' });

/** `program.yaml`. */
export const program = z
  .strictObject({
    id,
    title: text,
    client: sentence,
    period,
    history: z
      .strictObject({ from: day })
      .optional()
      .meta({ title: 'the history', description: 'Days before the period: known, never scored.' }),
    time_zone: timeZone,
    locales: z
      .array(locale)
      .min(1)
      .meta({ title: 'a list of locales', description: 'The first is the fallback.' }),
    currency,
    points,
    budget: budget.optional(),
    objective: objective.optional(),
    brand: brand.optional(),
    people: z
      .strictObject({
        names: z
          .enum(['name', 'alias'])
          .optional()
          .meta({ title: 'what is shown', description: 'Left out: alias.' }),
        boards: boards.optional(),
      })
      .optional()
      .meta({ title: 'the people' }),
    access: z.enum(['open', 'sealed']).optional().meta({
      title: 'who may read',
      description: 'open: whoever has the address; sealed: whoever has a code. Left out: sealed.',
    }),
    operator: z.enum(['public', 'private']).optional().meta({
      title: 'who sees the operator’s page of an open portal',
      description:
        'private: nobody, it is not published; public: everyone. Left out: private. In a sealed portal it is always sealed.',
    }),
    sealing: sealing.optional(),
    archive: z
      .strictObject({
        data: flag(
          'true: whoever has an archive can compute its results again; it then holds all that data/ holds. Left out: false.',
        ).optional(),
      })
      .meta({ title: 'what archives hold' })
      .optional(),
    portal: z
      .strictObject({
        url: pattern(
          'an address',
          'bad-url',
          /^https:\/\/[a-z0-9-]+(?:\.[a-z0-9-]+)*(?::\d+)?$/,
          'https://champions.example',
        ).optional(),
        base: pattern('a base path', 'bad-base', /^\/(?:[A-Za-z0-9._~-]+\/)*$/, '/').optional(),
        host: z.enum(['github-pages', 'gitlab-pages', 'cloudflare-pages', 'other']).optional().meta({
          title: 'a host',
          description:
            'Who serves the portal: check warns where it is more than that host takes. Left out: github-pages.',
        }),
      })
      .optional()
      .meta({ title: 'the portal' }),
    contact: z
      .strictObject({
        name: sentence,
        email: pattern(
          'an e-mail address',
          'bad-email',
          /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/,
          'desk@champions.example',
        ),
      })
      .optional()
      .meta({ title: 'the contact' }),
    requests: requests.optional(),
    terms: z
      .strictObject({
        acceptance: z.enum(['required']).optional().meta({
          title: 'whether terms are accepted',
          description:
            'required: nobody takes part before the day that accepted_on of participants.csv says. Left out: everyone does.',
        }),
      })
      .optional()
      .meta({ title: 'the terms' }),
  })
  .meta({ title: 'the program' });

export type ProgramWritten = z.output<typeof program>;
