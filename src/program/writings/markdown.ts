import { markdownToMdast } from 'satteri';
import type { Diagnostic } from '../diagnostic.ts';
import { problem, quoted } from '../source/problem.ts';
import { placeAt, type Source } from '../source/source.ts';

/** A part of a Markdown text: its kind as mdast calls it, and what that kind has. */
export interface MarkdownNode {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly MarkdownNode[];
  /** Of a heading, from 1. */
  readonly depth?: number;
  readonly ordered?: boolean | null;
  readonly start?: number | null;
  readonly url?: string;
  readonly alt?: string | null;
  /** Of the columns of a table. */
  readonly align?: readonly (string | null)[] | null;
  readonly position?: { readonly start: { readonly line: number; readonly column: number } };
}

export interface Body {
  readonly body: readonly MarkdownNode[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Text, headings, lists, links, pictures, quotations, tables and code; nothing that a text of a program has no use for. */
const FEATURES = { gfm: { footnotes: false }, frontmatter: true } as const;

/** The text of a file below its front matter; HTML and addresses that do something are refused. */
export function readMarkdown(source: Source): Body {
  const { children = [] } = markdownToMdast(source.text, { features: FEATURES }) as unknown as MarkdownNode;
  const body = children.filter(({ type }) => type !== 'yaml');
  return { body, diagnostics: body.flatMap(nodesOf).flatMap((node) => refused(source, node)) };
}

const nodesOf = (node: MarkdownNode): MarkdownNode[] => [node, ...(node.children ?? []).flatMap(nodesOf)];

/** `https:`, `mailto:`, `tel:`, a place on the page, or a path of the portal. */
const ADDRESS = /^(https:\/\/|http:\/\/|mailto:|tel:|#|(?![a-z][a-z0-9+.-]*:|\/))/i;

function refused(source: Source, node: MarkdownNode): Diagnostic[] {
  if (node.type === 'html') {
    const hint = 'Write it as Markdown; for a < in the text write \\<.';
    return [problem(placeOf(source, node), 'markdown-html', 'HTML is not read here.', hint)];
  }
  if (node.url === undefined || ADDRESS.test(node.url)) return [];
  const message = `${quoted(node.url)} is no address that a page may lead to.`;
  const hint = 'Write https://…, mailto:… or a path of the portal without its language, such as rules/.';
  return [problem(placeOf(source, node), 'markdown-link', message, hint)];
}

function placeOf(source: Source, { position, value = '' }: MarkdownNode) {
  const { line = 1, column = 1 } = position?.start ?? {};
  return placeAt(source, (source.starts[line - 1] ?? 0) + column - 1, Math.max(1, value.length));
}
