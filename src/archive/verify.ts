import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import type { Diagnostic } from '../program/diagnostic.ts';
import { ProblemsFound } from '../program/diagnostic.ts';
import { quoted } from '../program/source/problem.ts';
import { type ScoreOptions, score } from '../score.ts';
import type { Manifest } from './manifest.ts';
import { digestOf } from './pack.ts';
import { isSigned } from './signature.ts';
import { refusal, type Unpacked, unpack } from './unpack.ts';

export interface VerifyOptions {
  readonly archive: string;
  /** PEM of the public key that the agency gave away; null: the signature is not looked at. */
  readonly publicKey: string | null;
  /** The archive before this one, where the chain is to be looked at. */
  readonly previous?: string | undefined;
  readonly onProgress?: ScoreOptions['onProgress'];
}

export interface Verified {
  readonly manifest: Manifest;
  /** Errors, and a warning where nothing could be computed again. */
  readonly problems: readonly Diagnostic[];
  /** How many rows were computed again and are the same; null without data. */
  readonly rows: number | null;
}

/** Tells whether an archive is whole, signed, in its chain, and right. Throws ProblemsFound where it cannot be read at all. */
export async function verify(options: VerifyOptions): Promise<Verified> {
  const name = basename(options.archive);
  const { unpacked, problems } = unpack(name, readFileSync(options.archive));
  if (!unpacked) throw new ProblemsFound(problems);
  const found = [
    ...problems,
    ...signatureProblems(name, unpacked, options),
    ...chainProblems(name, unpacked, options),
  ];
  if (found.length > 0) return { manifest: unpacked.manifest, problems: found, rows: null };
  const { differences, rows } = await computeAgain(name, unpacked, options);
  return { manifest: unpacked.manifest, problems: differences, rows };
}

function signatureProblems(name: string, unpacked: Unpacked, { publicKey }: VerifyOptions): Diagnostic[] {
  if (publicKey === null) return [];
  const { signature, manifestBytes } = unpacked;
  if (!signature) {
    return [
      refusal(
        name,
        'archive-unsigned',
        `${quoted(name)} has no signature.`,
        'Ask for the archive as it was handed over.',
      ),
    ];
  }
  if (isSigned(manifestBytes, signature, publicKey)) return [];
  const message = `${quoted(name)} was signed with another key, or changed after it was signed.`;
  return [
    refusal(
      name,
      'archive-signature',
      message,
      'Compare the key’s fingerprint with the one that you were given.',
    ),
  ];
}

function chainProblems(name: string, { manifest }: Unpacked, { previous }: VerifyOptions): Diagnostic[] {
  if (previous === undefined) return [];
  const before = unpack(basename(previous), readFileSync(previous));
  if (!before.unpacked) return before.problems;
  if (manifest.previous === digestOf(before.unpacked.manifestBytes)) return [];
  const message = `${quoted(name)} does not follow ${quoted(basename(previous))}.`;
  return [
    refusal(
      name,
      'archive-chain',
      message,
      'Look for an archive between them, or for a later edition of the former.',
    ),
  ];
}

/** Only what the archive holds is read: the program and the data as they lie in it, on the day that it names. */
async function computeAgain(
  name: string,
  { manifest, files }: Unpacked,
  { onProgress }: VerifyOptions,
): Promise<{ differences: Diagnostic[]; rows: number | null }> {
  if (![...files.keys()].some((path) => path.startsWith('data/'))) {
    const message = `${quoted(name)} holds no data, so that nothing can be computed again.`;
    const told = refusal(
      name,
      'archive-without-data',
      message,
      'Write archive: { data: true } into program.yaml for archives that prove themselves.',
    );
    return { differences: [{ ...told, severity: 'warning' }], rows: null };
  }
  const folder = mkdtempSync(join(tmpdir(), 'laurel-verify-'));
  try {
    extract(files, join(folder, 'root'));
    const out = join(folder, 'results');
    const { as_of: asOf, explained = 0 } = manifest;
    await score({ root: join(folder, 'root'), out, asOf, explained, ...(onProgress && { onProgress }) });
    return compare(name, files, out);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function extract(files: ReadonlyMap<string, Uint8Array>, root: string): void {
  for (const [path, bytes] of files) {
    if (!/^(program|data|public)\//.test(path) || path.split('/').includes('..')) continue;
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), bytes);
  }
}

function compare(
  name: string,
  files: ReadonlyMap<string, Uint8Array>,
  out: string,
): { differences: Diagnostic[]; rows: number } {
  const differences: Diagnostic[] = [];
  let rows = 0;
  for (const [path, bytes] of files) {
    if (!/^results\/.*\.(csv|json)$/.test(path)) continue;
    const was = Buffer.from(bytes).toString('utf8').split('\n');
    const now = readFileSync(join(out, basename(path)), 'utf8').split('\n');
    rows += was.length - 2;
    differences.push(...firstDifference(name, path, was, now));
  }
  return { differences, rows };
}

function firstDifference(
  name: string,
  path: string,
  was: readonly string[],
  now: readonly string[],
): Diagnostic[] {
  const length = Math.max(was.length, now.length);
  const other = Array.from({ length }, (_, line) => line).filter((line) => was[line] !== now[line]);
  const [first] = other;
  if (first === undefined) return [];
  const message = `${other.length} lines of ${quoted(path)} come out otherwise: line ${first + 1} is ${quoted(was[first] ?? '')} and would be ${quoted(now[first] ?? '')}.`;
  return [
    refusal(
      name,
      'archive-differs',
      message,
      'Compute it with the version of Laurel that manifest.json names.',
    ),
  ];
}
