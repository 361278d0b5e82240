import type { Lesson, Question } from '../../program/writings/writings.ts';
import type { Edition } from '../edition.ts';
import { slugs } from '../paths.ts';
import type { Portal } from '../portal.ts';
import { type Body, bodyOf, inLanguage, leadOf } from './body.ts';

export interface LessonCard {
  readonly name: string;
  readonly title: string;
  readonly lang: string | null;
  readonly minutes: string | null;
  readonly lead: string;
  readonly href: string;
}

export interface LessonView {
  readonly card: LessonCard;
  readonly body: Body;
  readonly quiz: readonly QuestionView[];
}

export interface QuestionView {
  readonly ask: string;
  /** Each with its letter. */
  readonly answers: readonly { readonly letter: string; readonly text: string }[];
  /** The right one, as `B: …`. */
  readonly right: string;
  readonly why: string | null;
}

export const hasLessons = ({ program }: Portal): boolean => program.writings.lessons.length > 0;

/** The names of all lessons: each has a page. */
export const lessonNames = ({ program }: Portal): { name: string }[] =>
  [...new Set(program.writings.lessons.map(({ name }) => name))].map((name) => ({ name }));

/** In the order of their names. */
export const lessonCards = (edition: Edition): LessonCard[] =>
  inLanguage(edition, edition.portal.program.writings.lessons).map((one) => lessonCard(edition, one));

/** Throws for a lesson that the program does not have. */
export function lessonView(edition: Edition, name: string): LessonView {
  const one = inLanguage(edition, edition.portal.program.writings.lessons).find(
    (lesson) => lesson.name === name,
  );
  if (!one) throw new RangeError(`there is no lesson ${name}`);
  return {
    card: lessonCard(edition, one),
    body: bodyOf(edition, one),
    quiz: one.quiz.map((question) => questionView(edition, question)),
  };
}

const lessonCard = ({ locale, t, href }: Edition, one: Lesson): LessonCard => ({
  name: one.name,
  title: one.title,
  lang: one.locale === locale ? null : one.locale,
  minutes: one.minutes === null ? null : t('lessons.minutes', { count: one.minutes }),
  lead: leadOf(one),
  href: href(slugs.lesson(one.name)),
});

const A = 'A'.charCodeAt(0);

function questionView({ t }: Edition, { ask, answers, right, why }: Question): QuestionView {
  const lettered = answers.map((text, index) => ({ letter: String.fromCharCode(A + index), text }));
  const { letter = '', text = '' } = lettered[right - 1] ?? {};
  return { ask, answers: lettered, right: t('lessons.right', { letter, answer: text }), why };
}
