import { site } from '../portal/site.ts';
import { drawPeople, type Frames } from './people.ts';

// A process of its own, which `crew` starts: OUT INDEX COUNT. It reads all there is to read while the frames are built.
const [, , out = '', index, count] = process.argv;
site();
process.once('message', (frames) => {
  drawPeople(out, frames as Frames, { index: Number(index), count: Number(count) });
  process.disconnect?.();
});
