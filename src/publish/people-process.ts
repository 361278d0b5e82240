import { type Frames, type OwnPage, ownPages, type Share, writePages, writeStatements } from './people.ts';
import { type SealingOrder, sealPeople } from './sealed/people.ts';

// A process of its own, which `crew` starts: VIEW OUT INDEX COUNT. What it needs comes as a message: the frames of an
// open portal once they are built, or the keys of a sealed one, which no argument and no file may hold.

/** Some 40 kB each. */
const HELD = 1000;

const [, , view, out = '', index, count] = process.argv;
const share: Share = { index: Number(index), count: Number(count) };

/** Until the frames come there is enough to do without them: all statements, and as many pages as can well be held. */
function drawInFrames(): void {
  const pages = ownPages(share);
  onOrder((frames) => {
    writePages(out, frames as Frames, held);
    writePages(out, frames as Frames, pages);
  });
  writeStatements(out, share);
  const held = firstOf(pages, HELD);
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

/** The first so many; the others are left to be asked for. */
function firstOf(pages: Iterator<OwnPage>, wanted: number): OwnPage[] {
  const first: OwnPage[] = [];
  while (first.length < wanted) {
    const { done, value } = pages.next();
    if (done) break;
    first.push(value);
  }
  return first;
}

if (view === 'sealed') sealOnOrder();
else drawInFrames();
