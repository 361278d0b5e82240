import type { IncomingMessage, ServerResponse } from 'node:http';
import { join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type AstroIntegration, dev } from 'astro';
import { STATUS } from '../portal/freshness.ts';
import { type Diagnostic, ProblemsFound } from '../program/diagnostic.ts';
import { readResults } from '../results/read.ts';
import { score } from '../score.ts';
import { configOf, HERE, point } from './astro.ts';
import { afterBursts } from './bursts.ts';
import { problemsPage } from './problems-page.ts';
import { statementFile } from './statement.ts';
import { statusText } from './status.ts';

export interface LiveOptions {
  readonly root: string;
  /** Where the results lie; written anew at every change. */
  readonly results: string;
  readonly port: number;
  /** Hears the outcome of each scoring: its problems, none when all is well. */
  readonly onScored: (diagnostics: readonly Diagnostic[]) => void;
}

type Watcher = Awaited<ReturnType<typeof dev>>['watcher'];

/** What the pages are drawn from stands in this module: when it changes, all pages do. */
const SOURCE = fileURLToPath(new URL('../portal/site.ts', import.meta.url));
const STATEMENT = /\/p\/([^/]+)\/statement\.(?:csv|zip)$/;

/** Serves a portal that follows the files: they are scored at every change, and open pages draw themselves anew. */
export async function serveLive(options: LiveOptions): Promise<string> {
  const { root, port } = options;
  const live: Live = { options, problems: [], status: '' };
  await rescore(live);
  const { address } = await dev({
    ...configOf(root),
    root: HERE,
    integrations: [following(live)],
    server: { port },
  });
  return `http://localhost:${address.port}/`;
}

interface Live {
  readonly options: LiveOptions;
  /** Of the last scoring. */
  problems: readonly Diagnostic[];
  /** `status.json` of the last that was sound. */
  status: string;
}

const following = (live: Live): AstroIntegration => ({
  name: 'laurel-live',
  hooks: {
    'astro:server:setup': ({ server }) => {
      server.middlewares.use((request, response, next) => answer(live, request, response) || next());
      follow(server.watcher, live.options.root, async () => {
        await rescore(live);
        server.watcher.emit('change', SOURCE);
        server.ws.send({ type: 'full-reload' });
      });
    },
  },
});

/** Answers with the problems where there are errors, and with a statement where one is asked for; else not at all. */
function answer(
  { options, problems, status }: Live,
  { url = '' }: IncomingMessage,
  response: ServerResponse,
): boolean {
  const [, id] = STATEMENT.exec(url) ?? [];
  const wrong = problems.some(({ severity }) => severity === 'error');
  const asksStatus = url.endsWith(`/${STATUS}`);
  if (!wrong && asksStatus) response.end(status);
  if (!wrong && (asksStatus || id === undefined)) return asksStatus;
  if (wrong) send(response, 'text/html', Buffer.from(problemsPage(problems)));
  else {
    const { type, parts } = statementFile(readResults(options.results), decodeURIComponent(id ?? ''));
    send(response, type, Buffer.concat(parts));
  }
  return true;
}

function send(response: ServerResponse, type: string, content: Buffer): void {
  response.setHeader('content-type', `${type}; charset=utf-8`);
  response.end(content);
}

async function rescore(live: Live): Promise<void> {
  const { root, results, onScored } = live.options;
  try {
    const scored = await score({ root, out: results });
    live.problems = scored.diagnostics;
    live.status = statusText(scored);
    point(root, results, 'desk');
  } catch (error) {
    if (!(error instanceof ProblemsFound)) throw error;
    live.problems = error.diagnostics;
  }
  onScored(live.problems);
}

/** Calls `changed` once after each burst of changes in the program or the data. */
function follow(watcher: Watcher, root: string, changed: () => Promise<void>): void {
  const folders = followed(root);
  const told = afterBursts(changed);
  watcher.add(folders);
  watcher.on('all', (_event, path) => {
    if (folders.some((folder) => path.startsWith(folder + sep))) told();
  });
}

/** What a portal is made of, besides its pictures. */
export const followed = (root: string): string[] =>
  ['program', 'data'].map((name) => resolve(join(root, name)));
