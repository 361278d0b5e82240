import { readFileSync, statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Scan } from './found.ts';
import { scan } from './scan.ts';

/** Less than this is scanned sooner than a thread starts. */
const WORTH_THREADS = 64 * 2 ** 20;

/** Scans files, in their order; many bytes on as many threads as there are processors. Throws where one cannot be read. */
export async function scanFiles(paths: readonly string[]): Promise<Scan[]> {
  const bytes = paths.reduce((sum, path) => sum + statSync(path).size, 0);
  if (bytes < WORTH_THREADS) return paths.map((path) => scan(readFileSync(path)));
  const scans: Scan[] = Array.from({ length: paths.length });
  const waiting = paths.entries();
  const threads = Math.min(availableParallelism(), paths.length);
  await Promise.all(Array.from({ length: threads }, () => scanOnThread(waiting, scans)));
  return scans;
}

/** Takes the next path until none waits. */
async function scanOnThread(waiting: Iterator<[number, string]>, scans: Scan[]): Promise<void> {
  const thread = new Worker(new URL('thread.ts', import.meta.url));
  try {
    for (let next = waiting.next(); !next.done; next = waiting.next()) {
      const [index, path] = next.value;
      scans[index] = await scanOf(thread, path);
    }
  } finally {
    await thread.terminate();
  }
}

const scanOf = (thread: Worker, path: string): Promise<Scan> =>
  new Promise((resolve, reject) => {
    thread.removeAllListeners();
    thread.once('message', resolve).once('error', reject);
    thread.postMessage(path);
  });
