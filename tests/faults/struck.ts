import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { hashes } from '../invariance/surroundings.ts';
import type { Fault } from './inject.ts';

const inject = new URL('inject.ts', import.meta.url).href;

/** What an operation on files may fail with. */
export const KINDS = ['EIO', 'EACCES', 'EMFILE', 'ENOSPC'] as const;

/** Where a run is struck; a script of null: nowhere, and operations are counted. */
export type Strike = Pick<Fault, 'script' | 'at' | 'kind'>;
export const NOWHERE: Strike = { script: null, at: 0, kind: 'kill' };

/** A command that writes a folder, struck at operations on files; it finds an earlier output in its place. */
export class Struck {
  readonly #folder = mkdtempSync(join(tmpdir(), 'laurel-struck-'));
  readonly #parent = join(this.#folder, 'parent');
  readonly #counts = join(this.#folder, 'counts');
  readonly #drawn = join(this.#folder, 'drawn');
  readonly #command: readonly string[];
  readonly #earlier: Readonly<Record<string, string>>;
  readonly out = join(this.#parent, 'out');

  /** A script of `scripts/` with its arguments but for `--out`, and what stood there before. */
  constructor(script: string, given: readonly string[], earlier: Readonly<Record<string, string>>) {
    const path = fileURLToPath(new URL(`../../scripts/${script}`, import.meta.url));
    this.#command = ['--import', inject, path, ...given, '--out', this.out];
    this.#earlier = earlier;
    for (const each of [this.#counts, this.#drawn]) mkdirSync(each);
  }

  run(strike: Strike): { status: number | null; stderr: string } {
    const fault: Fault = { ...strike, counts: this.#counts, drawn: this.#drawn };
    const env = { ...process.env, LAUREL_FAULT: JSON.stringify(fault) };
    return spawnSync(process.execPath, this.#command, { env, encoding: 'utf8' });
  }

  /** Puts the earlier output back, and gives its hashes. */
  layFormer(): Record<string, string> {
    rmSync(this.out, { recursive: true, force: true });
    mkdirSync(this.out, { recursive: true });
    for (const [name, text] of Object.entries(this.#earlier)) writeFileSync(join(this.out, name), text);
    return hashes(this.out);
  }

  /** So many points, spread evenly over the operations that scripts did in a run that was struck nowhere. */
  points(scripts: readonly string[], wanted: number): { script: string; at: number }[] {
    const all = scripts.flatMap((script) => {
      const count = Number(readFileSync(join(this.#counts, script), 'utf8'));
      return Array.from({ length: count }, (_, index) => ({ script, at: index + 1 }));
    });
    return Array.from({ length: Math.min(wanted, all.length) }, (_, index) => {
      const point = all[Math.floor(((index + 0.5) * all.length) / wanted)];
      if (!point) throw new RangeError('there is no such point');
      return point;
    });
  }

  /** What stands beside the output, and it. */
  left = (): string[] => readdirSync(this.#parent);

  remove = (): void => rmSync(this.#folder, { recursive: true, force: true });
}
