import { type Frames, type OwnPage, ownPages, writePages, writeStatements } from './people.ts';

// A process of its own, which `crew` starts: OUT INDEX COUNT. The frames come as a message once they are built. Until
// then there is enough to do without them: all statements, and as many pages as can well be held.

/** Some 40 kB each. */
const HELD = 1000;

const [, , out = '', index, count] = process.argv;
const share = { index: Number(index), count: Number(count) };
const pages = ownPages(share);
process.once('message', (frames) => {
  writePages(out, frames as Frames, held);
  writePages(out, frames as Frames, pages);
  process.disconnect?.();
});
writeStatements(out, share);
const held = firstOf(pages, HELD);

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
