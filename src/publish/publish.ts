import { copyFileSync, mkdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { DOWNLOADS } from '../portal/operator.ts';
import type { Day } from '../program/day.ts';
import type { Diagnostic } from '../program/diagnostic.ts';
import { beyondHost, type Extent } from '../program/hosting.ts';
import { stage } from '../results/staging.ts';
import { type Scored, score } from '../score.ts';
import { type Archiving, announceArchives, fillOffers, packArchives } from './archives.ts';
import { refuseUnready } from './deploy.ts';
import { filesBelow } from './files.ts';
import { writeHeaders } from './headers.ts';
import { refuseBrokenLinks } from './links.ts';
import { render } from './render.ts';
import { type Door, demoDoors } from './sealed/demo-doors.ts';
import { drawSealed } from './sealed/draw.ts';
import { refuseLeaks } from './sealed/leaks.ts';
import { NO_SECRETS, type Seals, type Secrets, sealsOf } from './sealed/secrets.ts';
import { indexPages } from './search.ts';
import { writeStatus } from './status.ts';
import { packShared } from './still.ts';

export interface PublishOptions {
  readonly root: string;
  /** The finished portal; what is there is replaced at the very end, or stays as it is. */
  readonly out: string;
  /** The program's today; left out: as `score` has it. */
  readonly asOf?: Day | undefined;
  /** The instant of the clock; left out: nothing is held against it. */
  readonly now?: string | undefined;
  readonly threads?: number | undefined;
  /** Whether to refuse what a real publication must not be. */
  readonly deploy?: boolean;
  /** What a sealed portal is sealed with; an open one needs none. */
  readonly secrets?: Secrets;
  /** PEM of the key that signs archives; null or left out: nobody does. */
  readonly archiveKey?: string | null;
  /** Hears the parts and steps of the work as they begin. */
  readonly onStep?: (part: string, step: string) => void;
}

export interface Published {
  readonly pages: number;
  /** How to see a demonstration; none of any other portal. */
  readonly doors: readonly Door[];
  /** Warnings; errors are thrown. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * From a program and its data to the whole portal, all or nothing.
 * Throws ProblemsFound where the user's files have errors; any other error is ours.
 */
export async function publish(options: PublishOptions): Promise<Published> {
  const { root, out, asOf, now, threads, onStep = () => {} } = options;
  const staging = stage(out);
  const results = join(staging.folder, 'results');
  const portal = join(staging.folder, 'portal');
  try {
    const scored = await score({ root, out: results, asOf, now, threads, onProgress: onStep });
    if (options.deploy) refuseUnready(scored, now);
    const seals = await sealsFor(scored, options);
    onStep('publishing', 'archive');
    const about = { root, results, scored, folder: staging.folder, privateKey: options.archiveKey ?? null };
    const downloads = await downloadsOf(about, portal);
    const pages = await draw({
      ...{ root, results, portal, secret: staging.folder, scored, seals, downloads, onStep },
    });
    const hosted = beyondHost(scored.program, extentOf(portal), false);
    staging.swapIn(portal);
    const doors = await demoDoors(scored, options.secrets?.demo ?? false);
    return {
      pages,
      doors,
      diagnostics: [...scored.diagnostics.filter(isNoReckoning), ...hosted, ...(seals?.diagnostics ?? [])],
    };
  } finally {
    staging.clear();
  }
}

type Downloads = Drawing['downloads'];

/** What the client downloads, made once what everyone sees is drawn in `portal`. */
async function downloadsOf(archiving: Archiving, portal: string): Promise<Downloads> {
  const { name } = await packShared(archiving);
  const results = join(archiving.results, name);
  const offered = announceArchives(archiving);
  return async (pages) => {
    const packed = await packArchives(archiving, offered, portal);
    fillOffers(pages, archiving.scored.program.locales, packed);
    return [results, ...packed.map(({ name }) => join(archiving.folder, name))];
  };
}

/** Null for an open portal. */
async function sealsFor(
  { program, reference }: Scored,
  { secrets, deploy }: PublishOptions,
): Promise<Seals | null> {
  if (program.access === 'open') return null;
  return sealsOf(program, reference, secrets ?? NO_SECRETS, deploy ?? false);
}

interface Drawing {
  readonly root: string;
  readonly results: string;
  readonly portal: string;
  /** What lies here is never published. */
  readonly secret: string;
  readonly scored: Scored;
  readonly seals: Seals | null;
  /** Makes what the client downloads, and fills it in on the client's page, which lies in `pages`; gives the paths. */
  readonly downloads: (pages: string) => Promise<readonly string[]>;
  readonly onStep: (part: string, step: string) => void;
}

/** Fills `portal` with all that is published; gives the number of pages. */
async function draw(drawing: Drawing): Promise<number> {
  const { portal, scored, onStep } = drawing;
  onStep('publishing', 'pages');
  await drawAll(drawing);
  writeHeaders(portal, scored.program.portal.base);
  writeStatus(portal, scored);
  onStep('publishing', 'search');
  await indexPages(portal);
  onStep('publishing', 'links');
  const pages = refuseBrokenLinks(portal, scored.program.portal.base);
  if (drawing.seals) refuseLeaks(portal, scored.reference.participants, drawing.seals.vault.rows);
  return pages;
}

/** What a portal comes to was reckoned before it was drawn, and is counted now. */
const isNoReckoning = ({ code }: Diagnostic): boolean => code !== 'host-limit';

/** What was drawn, counted. */
function extentOf(portal: string): Extent {
  const files = filesBelow(portal);
  const bytes = files.reduce((sum, file) => sum + statSync(join(portal, file)).size, 0);
  return { files: files.length, bytes };
}

/** Copies files to where a page of this name leads. */
function putBeside(portal: string, desk: string, files: readonly string[]): void {
  mkdirSync(join(portal, desk), { recursive: true });
  for (const file of files) copyFileSync(file, join(portal, desk, basename(file)));
}

async function drawAll({ root, results, portal, secret, scored, seals, downloads }: Drawing): Promise<void> {
  if (seals) {
    await drawSealed({ root, results, secret, portal, downloads, program: scored.program, seals });
    return;
  }
  await render({ root, results, out: portal });
  putBeside(portal, 'client', await downloads(portal));
  if (scored.program.operator === 'public')
    putBeside(
      portal,
      'operator',
      DOWNLOADS.map((file) => join(results, file)),
    );
}
