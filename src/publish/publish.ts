import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Day } from '../program/day.ts';
import type { Diagnostic } from '../program/diagnostic.ts';
import { type Part, score } from '../score.ts';
import { packResults } from './archive.ts';
import { brokenLinks } from './links.ts';
import { render } from './render.ts';
import { indexPages } from './search.ts';
import { stage } from './staging.ts';
import { writeStatements } from './statements.ts';

export interface PublishOptions {
  readonly root: string;
  /** The finished portal; what is there is replaced at the very end, or stays as it is. */
  readonly out: string;
  readonly asOf?: Day | undefined;
  readonly threads?: number;
  /** Hears the steps as they begin. */
  readonly onStep?: (step: Step) => void;
}

export type Step = Part | 'archive' | 'pages' | 'statements' | 'search' | 'links';

/**
 * From a program and its data to the whole portal, all or nothing. Gives the warnings.
 * Throws ProblemsFound where the user's files have errors; any other error is ours.
 */
export async function publish({
  root,
  out,
  asOf,
  threads,
  onStep = () => {},
}: PublishOptions): Promise<readonly Diagnostic[]> {
  const staging = stage(out);
  const results = join(staging.folder, 'results');
  const portal = join(staging.folder, 'portal');
  try {
    const { program, reference, diagnostics } = await score({
      root,
      out: results,
      asOf,
      ...(threads ? { threads } : {}),
      onProgress: onStep,
    });
    onStep('archive');
    const { name } = packResults(results);
    onStep('pages');
    await render({ root, results, out: portal });
    onStep('statements');
    writeStatements({ results, out: portal, locales: program.locales, participants: reference.participants });
    mkdirSync(join(portal, 'client'), { recursive: true });
    copyFileSync(join(results, name), join(portal, 'client', name));
    onStep('search');
    await indexPages(portal);
    onStep('links');
    refuseBroken(brokenLinks(portal, program.portal.base));
    staging.swapIn(portal);
    return diagnostics;
  } finally {
    staging.clear();
  }
}

function refuseBroken(links: readonly string[]): void {
  if (links.length === 0) return;
  throw new Error(`${links.length} link(s) lead nowhere, the first of them ${links.slice(0, 5).join(', ')}`);
}
