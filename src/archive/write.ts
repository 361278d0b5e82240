import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Day } from '../program/day.ts';
import { ProblemsFound } from '../program/diagnostic.ts';
import { pathsBelow } from '../program/files.ts';
import type { Program } from '../program/program.ts';
import { readProgram } from '../program/read.ts';
import { SHOWN_POSTINGS } from '../results/contract.ts';
import { type Scored, type ScoreOptions, score } from '../score.ts';
import { copyAsOf, FOLDERS } from './as-of.ts';
import { MANIFEST, type Manifest, manifestBytes, PAGES, SIGNATURE } from './manifest.ts';
import { digestOf, type Item, type Packed, pack } from './pack.ts';
import { readmeText } from './readme.ts';
import { signatureOf } from './signature.ts';
import { versions } from './versions.ts';
import { workbookOf } from './workbook.ts';

/** How results are packed. */
export interface Packing {
  readonly root: string;
  /** The ZIP to write. */
  readonly out: string;
  /** Of the closing day of this stage; left out: of the program as it is known. */
  readonly stage?: string | undefined;
  /** PEM of an Ed25519 key; null: nobody signs. */
  readonly privateKey: string | null;
  /** The manifest of the archive before this one. */
  readonly previous?: Uint8Array | undefined;
  /** Whether it holds the data; left out: as the program says. */
  readonly data?: boolean | undefined;
  /** Puts plain pages of the results into a folder; left out: it holds none. */
  readonly pages?: ((drawn: Drawn) => Promise<void>) | undefined;
}

/** What pages are drawn of, and where they go. */
export interface Drawn {
  readonly root: string;
  readonly results: string;
  readonly scored: Scored;
  readonly out: string;
}

export interface ArchiveOptions extends Packing {
  readonly asOf?: Day | undefined;
  readonly now?: string | undefined;
  readonly onProgress?: ScoreOptions['onProgress'];
}

/**
 * Computes the results once more and packs them with what they follow from; of a stage, nothing that became known after
 * its closing day. Throws ProblemsFound as `score` does.
 */
export async function writeArchive(options: ArchiveOptions): Promise<Manifest> {
  const { asOf, now, onProgress } = options;
  const work = mkdtempSync(join(tmpdir(), 'laurel-archive-'));
  const results = join(work, 'results');
  try {
    const root = asOf === undefined ? options.root : rootAsOf(options.root, join(work, 'root'), asOf);
    const scored = await score({ root, out: results, asOf, now, ...(onProgress && { onProgress }) });
    return await packScored({ ...options, root }, scored, results);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** Packs results that are there already, as `score` wrote them. */
export async function packScored(packing: Packing, scored: Scored, results: string): Promise<Manifest> {
  const work = mkdtempSync(join(tmpdir(), 'laurel-archived-pages-'));
  try {
    const out = join(work, PAGES);
    mkdirSync(out);
    await packing.pages?.({ root: packing.root, results, scored, out });
    const workbook = await workbookOf(results, scored.program, scored.reference);
    return packArchive(packing, scored, [
      ...resultItems(results),
      { path: 'results.xlsx', from: workbook },
      ...pathsBelow(work, PAGES).map((path) => ({ path, from: join(work, path) })),
    ]);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

function rootAsOf(root: string, to: string, asOf: Day): string {
  const { program, diagnostics } = readProgram(root);
  if (!program) throw new ProblemsFound(diagnostics);
  copyAsOf(root, to, program, asOf);
  return to;
}

function packArchive(packing: Packing, { program, summary }: Scored, results: readonly Item[]): Manifest {
  const { out, root, privateKey, data = program.archive.data } = packing;
  const about = {
    asOf: summary.as_of,
    data,
    signed: privateKey !== null,
    pages: packing.pages !== undefined,
  };
  const items = [...inputItems(root, data), ...results].sort((a, b) => (a.path < b.path ? -1 : 1));
  const readme: Item = { path: 'README.txt', from: Buffer.from(readmeText(program, about)) };
  let written: Manifest | null = null;
  pack(out, [readme, ...items], (packed) => {
    written = manifestOf(packing, program, summary.as_of, packed);
    const bytes = manifestBytes(written);
    const signed = privateKey === null ? [] : [{ path: SIGNATURE, from: signatureOf(bytes, privateKey) }];
    return [{ path: MANIFEST, from: bytes }, ...signed];
  });
  if (!written) throw new Error('an archive without a manifest');
  return written;
}

/** The program, and with the data what its pages show. */
function inputItems(root: string, data: boolean): Item[] {
  const folders = data ? FOLDERS : ['program'];
  return folders
    .filter((folder) => existsSync(join(root, folder)))
    .flatMap((folder) => pathsBelow(root, folder))
    .filter((path) => !path.includes('/.'))
    .map((path) => ({ path, from: join(root, path) }));
}

const resultItems = (results: string): Item[] =>
  readdirSync(results)
    .filter((name) => /\.(csv|parquet)$|^summary\.json$/.test(name))
    .map((name) => ({ path: `results/${name}`, from: join(results, name) }));

function manifestOf(
  { root, stage, previous }: Packing,
  program: Program,
  asOf: Day,
  files: readonly Packed[],
): Manifest {
  return {
    archive: 1,
    program: program.id,
    stage: stage ?? null,
    as_of: asOf,
    ...versions(),
    explained: SHOWN_POSTINGS,
    rules: program.rules.map(({ id, versions: later, version }) => ({
      id,
      version: later.at(-1)?.version ?? version,
      sha256: digestOf(readFileSync(join(root, 'program', 'rules', `${id}.yaml`))),
    })),
    previous: previous ? digestOf(previous) : null,
    files: [...files],
  };
}
