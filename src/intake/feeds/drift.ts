import type { Diagnostic } from '../../program/diagnostic.ts';

/** A header that was right, and whose file it is of. */
export interface Accepted {
  readonly file: string;
  readonly cells: readonly string[];
}

/** The first problem says what the file has otherwise than the last one that was right. */
export function withDrift(
  [first, ...others]: readonly Diagnostic[],
  before: Accepted | null,
  cells: readonly string[],
): Diagnostic[] {
  if (first === undefined) return [];
  const drift = before === null ? '' : driftOf(before, cells);
  return [drift === '' ? first : { ...first, hint: `${first.hint} ${drift}` }, ...others];
}

/** Columns that have gone, come, or are perhaps called otherwise; empty where there are none. */
function driftOf({ file, cells: before }: Accepted, now: readonly string[]): string {
  const gone = before.filter((cell) => !now.includes(cell));
  const come = now.filter((cell) => !before.includes(cell));
  const renamed = gone.flatMap((cell) => {
    const other = come.find((name) => isAlike(name, cell)) ?? now[before.indexOf(cell)] ?? '';
    return before.length === now.length && come.includes(other) ? [`${cell} may be called ${other} now`] : [];
  });
  const said = [
    ...(gone.length > 0 ? [`${gone.join(', ')} ${gone.length > 1 ? 'have' : 'has'} gone`] : []),
    ...(come.length > 0 ? [`${come.join(', ')} ${come.length > 1 ? 'are' : 'is'} new`] : []),
    ...renamed,
  ];
  return said.length > 0
    ? `In ${file}, the last that was right, the columns were others: ${said.join('; ')}.`
    : '';
}

const isAlike = (a: string, b: string): boolean => lettersOf(a) === lettersOf(b);
const lettersOf = (name: string): string => name.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
