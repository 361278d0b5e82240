import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Frames } from './people.ts';

/** With fewer people than this for each process, starting one takes longer than it saves. */
const PEOPLE = 1500;

const PROCESS = fileURLToPath(new URL('./people-process.ts', import.meta.url));

/** Processes that draw the personal pages. They write the statements at once. */
export interface Crew {
  /** Draws all pages. Throws where one of the processes fails; it has said why by then. */
  draw(frames: Frames): Promise<void>;
  /** Ends what still runs. */
  dismiss(): void;
}

/** Starts processes for so many people, which write into `out`: the bytes are the same for any number of them. */
export function gather(out: string, people: number): Crew {
  const count = Math.max(1, Math.min(availableParallelism(), Math.floor(people / PEOPLE)));
  const crew = Array.from({ length: count }, (_, index) => fork(PROCESS, [out, `${index}`, `${count}`]));
  const ends = Promise.all(crew.map(ended));
  // One that fails early is heard of when its part is asked for.
  ends.catch(() => {});
  return {
    draw: async (frames) => {
      for (const one of crew) if (one.connected) one.send(frames);
      await ends;
    },
    dismiss: () => {
      for (const one of crew) one.kill();
    },
  };
}

async function ended(process: ChildProcess): Promise<void> {
  const [code] = await once(process, 'exit');
  if (code !== 0) throw new Error('not all personal pages could be drawn');
}
