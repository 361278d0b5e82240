import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Frames } from './people.ts';
import type { SealingOrder } from './sealed/people.ts';
import type { Written } from './sealed/writer.ts';

/** With fewer people than this for each process, starting one takes longer than it saves. */
const PEOPLE = 1500;

const PROCESS = fileURLToPath(new URL('./people-process.ts', import.meta.url));

/** Processes that draw the personal pages. Those of an open portal write the statements at once. */
export interface Crew<Needed extends object> {
  /**
   * Draws all pages, with what they need; gives the files that were sealed. Throws where one of the processes fails; it
   * has said why by then.
   */
  draw(needed: Needed): Promise<Written[]>;
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
  const sealed: Written[] = [];
  for (const one of crew) one.on('message', (files) => sealed.push(...(files as Written[])));
  // One that fails early is heard of when its part is asked for.
  ends.catch(() => {});
  return {
    draw: async (needed) => {
      for (const one of crew) if (one.connected) one.send(needed);
      await ends;
      return sealed;
    },
    dismiss: () => {
      for (const one of crew) one.kill();
    },
  };
}

/** Throws where a process that draws fails; it has said why by then. */
export async function ended(process: ChildProcess): Promise<void> {
  // Its last message may come after its end, and never after its line is closed.
  const [[code]] = await Promise.all([once(process, 'exit'), once(process, 'disconnect')]);
  if (code !== 0) throw new Error('not all pages could be drawn');
}
