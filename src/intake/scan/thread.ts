import { readFileSync } from 'node:fs';
import { parentPort } from 'node:worker_threads';
import { scan } from './scan.ts';

// Beside the main thread: a path comes in, its scan goes out.
parentPort?.on('message', (path: string) => parentPort?.postMessage(scan(readFileSync(path))));
