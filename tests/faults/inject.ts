import childProcess, { type ChildProcess } from 'node:child_process';
import { EventEmitter } from 'node:events';
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { basename, join } from 'node:path';

// Loaded before a command and each process that it starts: counts what a process does to files, and at one of these
// operations kills it or fails. Drawing pages takes seconds and is not what is tried here: pages that were drawn once
// are taken again.

/** As `LAUREL_FAULT` holds it, in JSON. */
export interface Fault {
  /** Drawn pages, kept from run to run. */
  readonly drawn: string;
  /** Where each process writes how many operations it has done. */
  readonly counts: string;
  /** The script whose process is struck; null for a run that only counts. */
  readonly script: string | null;
  /** Which of its operations, from 1. */
  readonly at: number;
  readonly kind: 'kill' | 'EIO' | 'EACCES' | 'EMFILE' | 'ENOSPC';
}

const OPERATIONS = [
  ...['openSync', 'closeSync', 'readFileSync', 'readdirSync', 'readSync', 'writeFileSync', 'writeSync'],
  ...['writevSync', 'mkdirSync', 'renameSync', 'rmSync', 'copyFileSync', 'cpSync', 'statSync'],
] as const;
const DRAWS = 'pages-process.ts';

const fault = JSON.parse(process.env['LAUREL_FAULT'] ?? '{}') as Fault;
const script = basename(process.argv[1] ?? '');
const { cpSync, existsSync, mkdirSync, writeFileSync } = fs;
const { fork } = childProcess;
/** In `build`, what lies between drawing and publishing; in a process that it starts, what it does on order; in `score`, all. */
let isCounting = false;
let count = 0;

type Operation = (...args: unknown[]) => unknown;
const operations = fs as unknown as Record<string, Operation>;
for (const name of OPERATIONS) {
  const own = operations[name] as Operation;
  operations[name] = (...args) => {
    if (script === 'score.ts' && name === 'mkdirSync') isCounting = true;
    strike();
    return own(...args);
  };
}
childProcess.fork = ((path: string, args: readonly string[], options: object) =>
  basename(path) === DRAWS ? drawn(path, args, options) : fork(path, args, options)) as typeof fork;
syncBuiltinESMExports();
if (script === 'people-process.ts')
  process.once('message', () => {
    isCounting = true;
  });
process.on('exit', () => {
  if (fault.script === null) writeFileSync(join(fault.counts, script), String(count));
});

function strike(): void {
  if (!isCounting) return;
  count += 1;
  if (script !== fault.script || count !== fault.at) return;
  if (fault.kind === 'kill') process.kill(process.pid, 'SIGKILL');
  throw Object.assign(new Error(`${fault.kind}: injected`), { code: fault.kind });
}

/** A process that has drawn already. */
function drawn(path: string, args: readonly string[], options: object): ChildProcess {
  const [, , out = '', view = ''] = args;
  const kept = join(fault.drawn, view);
  isCounting ||= view === 'sealed';
  if (!existsSync(kept)) {
    const child = fork(path, args, options);
    // What is sealed beside them is each run's own.
    child.on('exit', () => cpSync(out, kept, { recursive: true, filter: (from) => from !== join(out, 's') }));
    return child;
  }
  const done = new EventEmitter();
  mkdirSync(out, { recursive: true });
  cpSync(kept, out, { recursive: true });
  setImmediate(() => {
    done.emit('exit', 0);
    done.emit('disconnect');
  });
  return done as ChildProcess;
}
