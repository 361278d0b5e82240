import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Frames } from './people.ts';
import type { SealingOrder } from './sealed/people.ts';

/** With fewer people than this for each process, starting one takes longer than it saves. */
const PEOPLE = 1500;

const PROCESS = fileURLToPath(new URL('./people-process.ts', import.meta.url));

/** Processes that draw the personal pages. Those of an open portal write the statements at once. */
export interface Crew<Needed extends object> {
  /** Draws all pages, with what they need. Throws where one of the processes fails; it has said why by then. */
  draw(needed: Needed): Promise<void>;
  /** Ends what still runs. */
  dismiss(): void;
}

/**
 * Starts processes for so many people, which write into `out`: the bytes are the same for any number of them. In a
 * sealed portal what they write is sealed.
 */
export function gather(how: ['open', out: string], people: number): Crew<Frames>;
export function gather(how: ['sealed', out: string], people: number): Crew<SealingOrder>;
export function gather(how: [view: string, out: string], people: number): Crew<object> {
  const count = Math.max(1, Math.min(availableParallelism(), Math.floor(people / PEOPLE)));
  const crew = Array.from({ length: count }, (_, index) => fork(PROCESS, [...how, `${index}`, `${count}`]));
  const ends = Promise.all(crew.map((one) => ended(one)));
  // One that fails early is heard of when its part is asked for.
  ends.catch(() => {});
  return {
    draw: async (needed) => {
      for (const one of crew) if (one.connected) one.send(needed);
      await ends;
    },
    dismiss: () => {
      for (const one of crew) one.kill();
    },
  };
}

/** Throws where a process that draws fails; it has said why by then. */
export async function ended(process: ChildProcess): Promise<void> {
  const [code] = await once(process, 'exit');
  if (code !== 0) throw new Error('not all pages could be drawn');
}
