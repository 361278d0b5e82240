import { compareDiagnostics, type Diagnostic } from './diagnostic.ts';

/** Beyond this, a report is no help; the count still says how many there are. */
const SHOWN = 1000;
const WIDEST = 120;
const UNSEEN = /[\p{Cc}\p{Cf}\u2028\u2029]/gu;

/** The report that a person reads: every problem with its line and a caret, sorted, and how many there are. */
export function renderDiagnostics(diagnostics: readonly Diagnostic[]): string {
  const sorted = diagnostics.toSorted(compareDiagnostics);
  const shown = sorted.slice(0, SHOWN).map(block);
  const rest = sorted.length > SHOWN ? [`… and ${sorted.length - SHOWN} more.\n`] : [];
  return [...shown, ...rest, closing(sorted)].join('\n');
}

function block(diagnostic: Diagnostic): string {
  const { file, line, column, cell, severity, code, message, hint } = diagnostic;
  const place = line > 0 ? `${file}:${cell ?? `${line}:${column}`}` : file;
  return [`${place} ${severity} ${code}`, `  ${message}`, `  ${hint}`, ...sourceLines(diagnostic), ''].join(
    '\n',
  );
}

/** The line with a caret below; of a long one, the part around the caret. Unseen characters show as a dot. */
function sourceLines({ source, line, column, width }: Diagnostic): string[] {
  if (source === null) return [];
  const cut = Math.max(0, column - 1 + Math.min(width, WIDEST / 2) - WIDEST);
  const text = source
    .slice(cut, cut + WIDEST)
    .replace(UNSEEN, (unseen) => (unseen === '\t' ? '\t' : '·'.repeat(unseen.length)));
  const margin = ' '.repeat(String(line).length);
  const before = text.slice(0, column - 1 - cut).replace(/[^\t]/g, ' ');
  const carets = '^'.repeat(Math.max(1, Math.min(width, text.length - before.length)));
  return [`  ${line} | ${text}`, `  ${margin} | ${before}${carets}`];
}

function closing(diagnostics: readonly Diagnostic[]): string {
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  return `${count(errors, 'error')}, ${count(diagnostics.length - errors, 'warning')}\n`;
}

const count = (number: number, word: string): string =>
  `${number === 0 ? 'no' : number} ${word}${number === 1 ? '' : 's'}`;

/** One workflow command a problem, which GitHub shows beside the line. */
export const renderAnnotations = (diagnostics: readonly Diagnostic[]): string =>
  diagnostics
    .toSorted(compareDiagnostics)
    .map(({ severity, file, line, column, code, message, hint }) => {
      const place = line > 0 ? `,line=${line},col=${column}` : '';
      return `::${severity} file=${escaped(file, /[%\r\n:,]/g)}${place},title=${code}::${escaped(`${message} ${hint}`, /[%\r\n]/g)}\n`;
    })
    .join('');

/** The characters that end a workflow command or one of its properties, as percent codes. */
const escaped = (text: string, ending: RegExp): string =>
  text.replace(
    ending,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
