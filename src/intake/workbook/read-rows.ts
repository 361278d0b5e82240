import { fileURLToPath } from 'node:url';
import { MessageChannel, receiveMessageOnPort, Worker } from 'node:worker_threads';
import { Unreadable } from '../scan/found.ts';
import type { WorkbookCell } from './cell-text.ts';

/** Longer than the largest workbook takes. */
const PATIENCE_MS = 300_000;

/** A bundle of pages moves this module: whoever makes one says where the reader is. */
export const READER = fileURLToPath(new URL('reader.ts', import.meta.url));
export const READER_PLACE = 'LAUREL_WORKBOOK_READER';

/** What the reader answers: the rows, or why there are none. */
export type Answer = { readonly rows: WorkbookCell[][] } | { readonly error: string };

/** The rows of a sheet, the first of them row 1. Waits for the reader, which knows promises only. Throws Unreadable. */
export function readRows(bytes: Buffer, sheet: string): WorkbookCell[][] {
  const { port1: ours, port2: theirs } = new MessageChannel();
  const signal = new Int32Array(new SharedArrayBuffer(4));
  const worker = new Worker(process.env[READER_PLACE] ?? READER, {
    workerData: { bytes, sheet, port: theirs, signal },
    transferList: [theirs],
  });
  Atomics.wait(signal, 0, 0, PATIENCE_MS);
  const answer = receiveMessageOnPort(ours)?.message as Answer | undefined;
  ours.close();
  void worker.terminate();
  if (answer === undefined) throw new Error('the reader of workbooks does not answer');
  if ('error' in answer) throw new Unreadable('workbook-broken', 'damaged');
  return answer.rows;
}
