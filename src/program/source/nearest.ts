/** So many words are listed, and as many as a few more. */
const LISTED = 20;
const FEW = 4;
/** Among more words than these, looking for the nearest takes too long. */
const COMPARED = 5000;
/** A word that is cut short this far is still near. */
const SHORTEST = 3;

/** The known word that is nearest to `word` by typing errors, or null where none is near. */
export function nearest(word: string, known: Iterable<string>): string | null {
  const allowed = Math.max(1, Math.floor(word.length / 3));
  let best: string | null = null;
  let least = allowed + 1;
  for (const candidate of [...new Set(known)].sort()) {
    const distance = distanceBetween(word.toLowerCase(), candidate.toLowerCase(), allowed);
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best;
}

/** Typing errors; where one word is the beginning of the other, they are as near as may be. */
function distanceBetween(word: string, candidate: string, allowed: number): number {
  const [short, long] = word.length < candidate.length ? [word, candidate] : [candidate, word];
  const missing = long.length - short.length;
  if (short.length >= SHORTEST && long.startsWith(short)) return Math.min(allowed, missing);
  return missing > allowed ? Number.POSITIVE_INFINITY : typingErrors(word, candidate);
}

/** A hint: the nearest known word, or the list of what is known. */
export function didYouMean(word: string, known: readonly string[] | ReadonlySet<string>): string {
  const count = 'size' in known ? known.size : known.length;
  if (count > COMPARED) return 'Correct it, or declare it.';
  const near = nearest(word, known);
  if (near !== null) return `Did you mean ${near}?`;
  if (count === 0) return 'None is declared.';
  const listed = count > LISTED + FEW ? LISTED : count;
  const more = count > listed ? ` and ${count - listed} more` : '';
  return `Known here: ${[...known].slice(0, listed).join(', ')}${more}.`;
}

/** Insertions, deletions, replacements and swaps of neighbours between two words (optimal string alignment). */
function typingErrors(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row[j] = Math.min(
        (last[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (last[j - 1] ?? 0) + (same ? 0 : 1),
        swapped ? (before[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    [before, last] = [last, row];
  }
  return last[b.length] ?? 0;
}
