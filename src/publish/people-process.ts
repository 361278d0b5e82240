import { drawPages, type Frames, writeStatements } from './people.ts';

// A process of its own, which `crew` starts: OUT INDEX COUNT. Statements need no frame: they are written while it is
// built, and it comes as a message.
const [, , out = '', index, count] = process.argv;
const share = { index: Number(index), count: Number(count) };
process.once('message', (frames) => {
  drawPages(out, frames as Frames, share);
  process.disconnect?.();
});
writeStatements(out, share);
