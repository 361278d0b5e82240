import type { Diagnostic } from '../program/diagnostic.ts';
import { renderDiagnostics } from '../program/report.ts';

/** A page that shows the problems as the command line does, and draws itself anew until there are none. */
export function problemsPage(problems: readonly Diagnostic[]): string {
  return `<!doctype html>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="refresh" content="2">
<title>${problems.length} problem(s)</title>
<pre>${escaped(renderDiagnostics(problems))}</pre>
`;
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
