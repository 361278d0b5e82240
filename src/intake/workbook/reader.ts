import { type MessagePort, workerData } from 'node:worker_threads';
import { readSheet } from 'read-excel-file/universal';
import type { WorkbookCell } from './cell-text.ts';
import type { Answer } from './read-rows.ts';

interface Asked {
  readonly bytes: Uint8Array;
  readonly sheet: string;
  readonly port: MessagePort;
  readonly signal: Int32Array;
}

// Beside the thread that waits: one sheet comes in, its rows go out.
const { bytes, sheet, port, signal } = workerData as Asked;

/** Numbers stay the text that is stored. */
async function answer(): Promise<Answer> {
  try {
    const buffer = Uint8Array.from(bytes).buffer;
    const rows = await readSheet(buffer, sheet, { trim: false, parseNumber: (number) => ({ number }) });
    return { rows: rows.map((row) => row.map(plain)) };
  } catch (error) {
    return { error: String(error) };
  }
}

const plain = (cell: unknown): WorkbookCell =>
  cell instanceof Date ? { time: cell.getTime() } : (cell as WorkbookCell);

port.postMessage(await answer());
Atomics.store(signal, 0, 1);
Atomics.notify(signal, 0);
