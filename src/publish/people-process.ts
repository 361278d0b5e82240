import { type Frames, type OwnPage, ownPages, type Share, writePages, writeStatements } from './people.ts';
import { type SealingOrder, sealPeople } from './sealed/people.ts';

// A process of its own, which `crew` starts: VIEW OUT INDEX COUNT. What it needs comes as a message: the frames of an
// open portal once they are built, or the keys of a sealed one, which no argument and no file may hold.

/** Some 40 kB each. */
const HELD = 1000;

const [, , view, out = '', index, count] = process.argv;
const share: Share = { index: Number(index), count: Number(count) };
if (view === 'sealed') sealOnOrder();
else drawInFrames();

/** Until the frames come there is enough to do without them: all statements, and as many pages as can well be held. */
function drawInFrames(): void {
  const pages = ownPages(share);
  process.once('message', (frames) => {
    writePages(out, frames as Frames, held);
    writePages(out, frames as Frames, pages);
    process.disconnect?.();
  });
  writeStatements(out, share);
  const held = firstOf(pages, HELD);
}

function sealOnOrder(): void {
  process.once('message', async (order) => {
    await sealPeople(out, share, order as SealingOrder);
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
