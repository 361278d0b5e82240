import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Scan } from './found.ts';
import { type Reading, scan, tooLarge } from './scan.ts';
import { LARGEST } from './unpack.ts';

/** Less than this is scanned sooner than a thread starts. */
const WORTH_THREADS = 64 * 2 ** 20;

/** A file to be scanned. */
export interface Waiting {
  readonly path: string;
  /** Where its staged copy goes. */
  readonly staged: string;
  readonly reading: Reading;
}

/** Scans files, in their order, and writes what can be read of them beside; many bytes on as many threads as there are processors. Throws where one cannot be read. */
export async function scanFiles(files: readonly Waiting[]): Promise<Scan[]> {
  const bytes = files.reduce((sum, { path }) => sum + statSync(path).size, 0);
  if (bytes < WORTH_THREADS) return files.map((file) => scanFile(file));
  const scans: Scan[] = Array.from({ length: files.length });
  const waiting = files.entries();
  const threads = Math.min(availableParallelism(), files.length);
  await Promise.all(Array.from({ length: threads }, () => scanOnThread(waiting, scans)));
  return scans;
}

/** What a test does while a file is scanned, and the size that it may have. */
export interface Trial {
  readonly meanwhile?: () => void;
  readonly largest?: number;
}

/**
 * Scans one file and writes its copy: of the very bytes that were hashed, whatever becomes of the file. `meanwhile` is
 * called after they were read. What is larger than `largest` is not read.
 */
export function scanFile({ path, staged, reading }: Waiting, trial: Trial = {}): Scan {
  const { meanwhile = () => {}, largest = LARGEST } = trial;
  if (statSync(path).size > largest) return tooLarge(largest);
  const before = stampOf(path);
  const bytes = readFileSync(path);
  meanwhile();
  const scanned = scan(bytes, path, reading, largest);
  if (stampOf(path) !== before) {
    const problem = { code: 'file-changed', line: 0, text: '' } as const;
    return { ...scanned.scan, header: [], problem };
  }
  if (scanned.staged) writeFileSync(staged, scanned.staged);
  return scanned.scan;
}

/** Another stamp means that somebody wrote to the file, or put another in its place. */
function stampOf(path: string): string {
  const { ino, size, mtimeNs, ctimeNs } = statSync(path, { bigint: true });
  return [ino, size, mtimeNs, ctimeNs].join(' ');
}

/** Takes the next file until none waits. */
async function scanOnThread(waiting: Iterator<[number, Waiting]>, scans: Scan[]): Promise<void> {
  const thread = new Worker(new URL('thread.ts', import.meta.url));
  try {
    for (let next = waiting.next(); !next.done; next = waiting.next()) {
      const [index, file] = next.value;
      scans[index] = await scanOf(thread, file);
    }
  } finally {
    await thread.terminate();
  }
}

const scanOf = (thread: Worker, file: Waiting): Promise<Scan> =>
  new Promise((resolve, reject) => {
    thread.removeAllListeners();
    thread.once('message', resolve).once('error', reject);
    thread.postMessage(file);
  });
