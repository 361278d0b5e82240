import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Diagnostic, ProblemsFound } from '../program/diagnostic.ts';
import { score } from '../score.ts';

/** Closed figures that would change, both of each; none where nothing is closed. Throws what else stops a score. */
export async function closedProblems(root: string, now: string | undefined): Promise<readonly Diagnostic[]> {
  if (!existsSync(join(root, 'data', 'closings'))) return [];
  const out = mkdtempSync(join(tmpdir(), 'laurel-closed-'));
  try {
    await score({ root, out, now });
    return [];
  } catch (error) {
    if (error instanceof ProblemsFound) return error.diagnostics;
    throw error;
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}
