import type { Day } from '../day.ts';
import type { MarkdownNode } from './markdown.ts';

/** What the author writes as Markdown: it says things, and computes nothing. */
export interface Writings {
  readonly news: readonly News[];
  readonly lessons: readonly Lesson[];
  readonly faq: readonly Writing[];
  readonly terms: readonly Terms[];
  /** What has been changed, `program/CHANGELOG.md`: in the program's first language; null where there is none. */
  readonly history: Writing | null;
}

export interface Writing {
  /** The name of its file without locale and ending: the same in each language. */
  readonly name: string;
  readonly locale: string;
  readonly body: readonly MarkdownNode[];
}

export interface News extends Writing {
  readonly title: string;
  readonly on: Day;
}

export interface Lesson extends Writing {
  readonly title: string;
  /** How long it takes; null where the author does not say. */
  readonly minutes: number | null;
  readonly quiz: readonly Question[];
}

/** A question to practise with: it earns nothing. */
export interface Question {
  readonly ask: string;
  readonly answers: readonly string[];
  /** Which of the answers is right, from 1. */
  readonly right: number;
  /** Why, or null. */
  readonly why: string | null;
}

export interface Terms extends Writing {
  readonly version: string;
  /** The first day on which this version applies. */
  readonly from: Day;
}

export const NO_WRITINGS: Writings = { news: [], lessons: [], faq: [], terms: [], history: null };
