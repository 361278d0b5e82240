import type { MarkdownNode } from '../../program/writings/markdown.ts';
import type { Edition } from '../edition.ts';
import type { Portal } from '../portal.ts';
import { type Body, bodyOf, inLanguage, wordsOf } from './body.ts';

/** Questions with their answers, and what stands before the first of them. */
export interface FaqView {
  readonly before: Body;
  readonly questions: readonly { readonly question: string; readonly answer: Body }[];
}

/** A text with what is said above it; null for nothing. */
export interface DocumentView {
  readonly status: string | null;
  readonly body: Body;
}

export const hasFaq = ({ program }: Portal): boolean => program.writings.faq.length > 0;
export const hasHistory = ({ program }: Portal): boolean => program.writings.history !== null;

/** A heading asks, and what stands below it answers. Throws where the program has none. */
export function faqView(edition: Edition): FaqView {
  const [faq] = inLanguage(edition, edition.portal.program.writings.faq);
  if (!faq) throw new RangeError('the program has no questions');
  const parts = partsOf(faq.body);
  const body = (nodes: readonly MarkdownNode[]): Body => bodyOf(edition, { ...faq, body: nodes });
  return {
    before: body(parts[0]?.heading === null ? parts[0].nodes : []),
    questions: parts.flatMap(({ heading, nodes }) =>
      heading === null ? [] : [{ question: wordsOf(heading), answer: body(nodes) }],
    ),
  };
}

/** Throws where nothing is written of what has changed. */
export function historyView(edition: Edition): DocumentView {
  const { history } = edition.portal.program.writings;
  if (!history) throw new RangeError('the program has no history');
  return { status: null, body: bodyOf(edition, history) };
}

interface Part {
  readonly heading: MarkdownNode | null;
  readonly nodes: MarkdownNode[];
}

function partsOf(body: readonly MarkdownNode[]): Part[] {
  const parts: Part[] = [];
  for (const node of body) {
    if (node.type === 'heading') parts.push({ heading: node, nodes: [] });
    else if (parts.length === 0) parts.push({ heading: null, nodes: [node] });
    else parts.at(-1)?.nodes.push(node);
  }
  return parts;
}
