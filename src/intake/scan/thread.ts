import { parentPort } from 'node:worker_threads';
import { scanFile, type Waiting } from './scan-files.ts';

// Beside the main thread: a file comes in, its scan goes out.
parentPort?.on('message', (file: Waiting) => parentPort?.postMessage(scanFile(file)));
