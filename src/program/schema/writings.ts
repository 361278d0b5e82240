import { z } from 'zod';
import { whole } from './amounts.ts';
import { day } from './days.ts';
import { Refusal } from './refusal.ts';
import { sentence } from './texts.ts';

/** The front matter of `news/LOCALE/NAME.md`. */
export const news = z
  .strictObject({ title: sentence, on: day })
  .meta({ title: 'the front matter of news', examples: ['title: Double days begin'] });

const question = z
  .strictObject({
    ask: sentence,
    answers: z.array(sentence).min(2).meta({ title: 'a list of answers' }),
    right: whole(1, 20).meta({ description: 'Which of the answers is right, from 1.' }),
    why: sentence.optional(),
  })
  .transform((written, context) => {
    if (written.right <= written.answers.length) return written;
    const refusal = new Refusal(
      'quiz-answer',
      `The right answer is number ${written.right}, and there are ${written.answers.length}.`,
      `Write a number from 1 to ${written.answers.length}.`,
    );
    context.addIssue({ code: 'custom', path: ['right'], message: refusal.message, params: { refusal } });
    return z.NEVER;
  })
  .meta({ title: 'a question' });

/** The front matter of `lessons/LOCALE/NAME.md`. */
export const lesson = z
  .strictObject({
    title: sentence,
    minutes: whole(1, 600).optional(),
    quiz: z.array(question).min(1).optional().meta({ title: 'a list of questions' }),
  })
  .meta({ title: 'the front matter of a lesson' });

/** The front matter of `terms/LOCALE.md` and of `terms/LOCALE/NAME.md`, a version before it. */
export const terms = z
  .strictObject({ version: sentence, from: day })
  .meta({ title: 'the front matter of terms' });
