import { watch } from 'node:fs';
import { type Diagnostic, ProblemsFound } from '../program/diagnostic.ts';
import { afterBursts } from './bursts.ts';
import { followed } from './live.ts';
import { publish } from './publish.ts';
import type { Door } from './sealed/demo-doors.ts';
import { NO_SECRETS } from './sealed/secrets.ts';
import { servePortal } from './serve.ts';

export interface SealedLiveOptions {
  readonly root: string;
  /** Where the portal lies; replaced at every change. */
  readonly out: string;
  readonly port: number;
  /** Hears the outcome of each build: its problems, none when all is well. */
  readonly onBuilt: (diagnostics: readonly Diagnostic[]) => void;
}

export interface SealedLive {
  readonly address: string;
  readonly doors: readonly Door[];
  close(): void;
}

/**
 * Serves a sealed portal as it would be published, but with the key that everyone knows, and builds it anew at every
 * change; a build that finds problems leaves the former. Throws ProblemsFound where the first one finds them.
 */
export async function serveSealed({ root, out, port, onBuilt }: SealedLiveOptions): Promise<SealedLive> {
  const built = () => publish({ root, out, secrets: { ...NO_SECRETS, demo: true } });
  const { doors, diagnostics } = await built();
  onBuilt(diagnostics);
  const told = afterBursts(async () => onBuilt(await problemsOf(built)));
  const watchers = followed(root).map((folder) => watch(folder, { recursive: true }, told));
  const { address, close } = await servePortal(out, port);
  return {
    address,
    doors,
    close: () => {
      for (const watcher of watchers) watcher.close();
      close();
    },
  };
}

async function problemsOf(built: () => Promise<{ diagnostics: readonly Diagnostic[] }>) {
  try {
    return (await built()).diagnostics;
  } catch (error) {
    if (error instanceof ProblemsFound) return error.diagnostics;
    throw error;
  }
}
