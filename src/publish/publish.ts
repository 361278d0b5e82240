import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Day } from '../program/day.ts';
import type { Diagnostic } from '../program/diagnostic.ts';
import { type Scored, score } from '../score.ts';
import { packResults } from './archive.ts';
import { refuseUnready } from './deploy.ts';
import { refuseBrokenLinks } from './links.ts';
import { render } from './render.ts';
import { indexPages } from './search.ts';
import { stage } from './staging.ts';

export interface PublishOptions {
  readonly root: string;
  /** The finished portal; what is there is replaced at the very end, or stays as it is. */
  readonly out: string;
  /** The program's today; left out: as `score` has it. */
  readonly asOf?: Day | undefined;
  readonly threads?: number | undefined;
  /** Whether to refuse what a real publication must not be. */
  readonly deploy?: boolean;
  /** Hears the parts and steps of the work as they begin. */
  readonly onStep?: (part: string, step: string) => void;
}

export interface Published {
  readonly pages: number;
  /** Warnings; errors are thrown. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * From a program and its data to the whole portal, all or nothing.
 * Throws ProblemsFound where the user's files have errors; any other error is ours.
 */
export async function publish(options: PublishOptions): Promise<Published> {
  const { root, out, asOf, threads, onStep = () => {} } = options;
  const staging = stage(out);
  const results = join(staging.folder, 'results');
  const portal = join(staging.folder, 'portal');
  try {
    const scored = await score({ root, out: results, asOf, threads, onProgress: onStep });
    if (options.deploy) refuseUnready(scored.program);
    const pages = await draw({ root, results, portal, scored, onStep });
    staging.swapIn(portal);
    return { pages, diagnostics: scored.diagnostics };
  } finally {
    staging.clear();
  }
}

interface Drawing {
  readonly root: string;
  readonly results: string;
  readonly portal: string;
  readonly scored: Scored;
  readonly onStep: (part: string, step: string) => void;
}

/** Fills `portal` with all that is published; gives the number of pages. */
async function draw({ root, results, portal, scored, onStep }: Drawing): Promise<number> {
  onStep('publishing', 'archive');
  const { name } = packResults(results);
  onStep('publishing', 'pages');
  await render({ root, results, out: portal });
  mkdirSync(join(portal, 'client'), { recursive: true });
  copyFileSync(join(results, name), join(portal, 'client', name));
  onStep('publishing', 'search');
  await indexPages(portal);
  onStep('publishing', 'links');
  return refuseBrokenLinks(portal, scored.program.portal.base);
}
