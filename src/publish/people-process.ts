import { type Frames, ownPages, type Share, writePages, writeStatements } from './people.ts';
import { type SealingOrder, sealPeople } from './sealed/people.ts';

// A process of its own, which `crew` starts: VIEW OUT INDEX COUNT. What it needs comes as a message: the frames of an
// open portal once they are built, or the keys of a sealed one, which no argument and no file may hold.

const [, , view, out = '', index, count] = process.argv;
const share: Share = { index: Number(index), count: Number(count) };

/** Statements are written while the frames are drawn. Pages are not drawn ahead: to hold them costs more than the wait. */
function drawInFrames(): void {
  onOrder((frames) => writePages(out, frames as Frames, ownPages(share)));
  writeStatements(out, share);
}

const sealOnOrder = (): void => onOrder((order) => sealPeople(out, share, order as SealingOrder));

/** Does the work once what it needs has come, and tells the crew what it gives; where it fails, says why and ends with 1. */
function onOrder(work: (needed: unknown) => unknown): void {
  process.once('message', async (needed) => {
    try {
      const given = await work(needed);
      if (given !== undefined) await new Promise((sent) => process.send?.(given, sent));
    } catch (error) {
      process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
      process.exitCode = 1;
    }
    process.disconnect?.();
  });
}

if (view === 'sealed') sealOnOrder();
else drawInFrames();
