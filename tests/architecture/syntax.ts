import ts from 'typescript';
import type { Source } from './sources.ts';

/** Every node of a file with the place where it starts, as `path:line`. */
export function nodes({ path, text }: Source): { readonly node: ts.Node; readonly at: string }[] {
  const kind = path.endsWith('.ts') ? ts.ScriptKind.TS : ts.ScriptKind.TSX;
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, kind);
  const found: { node: ts.Node; at: string }[] = [];
  const visit = (node: ts.Node): void => {
    found.push({ node, at: `${path}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}` });
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** The text of a string or a template, placeholders left out; null for every other node. */
export function stringText(node: ts.Node): string | null {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isTemplateExpression(node))
    return [node.head, ...node.templateSpans.map((span) => span.literal)].map((part) => part.text).join(' ');
  return null;
}
