import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { REDEMPTION_CODES } from '../engine/redemptions/codes.ts';
import { type Diagnostic, ProblemsFound } from '../program/diagnostic.ts';
import { score } from '../score.ts';

const NEED_RESULTS = ['closings', 'redemptions.csv', 'redemptions.xlsx'];

/**
 * What only results show: closed figures that would change, both of each, and redemptions beyond a balance; none where
 * nothing is closed and nobody redeems. Throws what else stops a score.
 */
export async function closedProblems(root: string, now: string | undefined): Promise<readonly Diagnostic[]> {
  if (!NEED_RESULTS.some((name) => existsSync(join(root, 'data', name)))) return [];
  const out = mkdtempSync(join(tmpdir(), 'laurel-closed-'));
  try {
    const { diagnostics } = await score({ root, out, now });
    return diagnostics.filter(({ code }) => code in REDEMPTION_CODES);
  } catch (error) {
    if (error instanceof ProblemsFound) return error.diagnostics;
    throw error;
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}
