import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { groups } from './random-case.ts';

// `npm run test:deep [-- FIRST [COUNT]]`: both engines over many random programs, in as many processes as there are cores.

/** What a worker says of a group: null for no difference. */
export interface Answer {
  readonly seeds: number;
  readonly difference: string | null;
}

const [first = 1, count = 20_000] = process.argv.slice(2).map(Number);
const waiting = groups(first, count);
const since = performance.now();
let [same, differing] = [0, 0];

const worker = fileURLToPath(new URL('deep-worker.ts', import.meta.url));

/** One process that takes group after group until none waits; it stops when it has nothing more to do. */
function work(): Promise<void> {
  const child = fork(worker);
  const next = (): void => {
    const seeds = waiting.shift();
    if (seeds) child.send(seeds);
    else child.disconnect();
  };
  child.on('message', (answer: Answer) => {
    tell(answer);
    next();
  });
  next();
  return new Promise((done) => {
    child.on('exit', (code) => {
      if (code !== 0) process.exitCode = 1;
      done();
    });
  });
}

function tell({ seeds, difference }: Answer): void {
  if (difference === null) same += seeds;
  else {
    differing += 1;
    console.log(difference);
  }
  const minutes = (performance.now() - since) / 60_000;
  console.log(
    `${same} of ${count} programs from seed ${first} without a difference, ${differing} groups with one, ${minutes.toFixed(1)} min`,
  );
}

await Promise.all(Array.from({ length: availableParallelism() }, work));
if (differing > 0) process.exitCode = 1;
