import { fork } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { daysBetween } from '../../program/day.ts';
import type { Program } from '../../program/program.ts';
import { readSummary } from '../../results/summary.ts';
import { type Build, buildOf, groupReader, groupSecret, sealFor } from '../../sealing/build.ts';
import { utf8 } from '../../sealing/bytes.ts';
import { type Reader, readerOf } from '../../sealing/keys.ts';
import type { Entry, Manifest } from '../../sealing/pages.ts';
import { bytesOf, hexOf, type VaultRow } from '../../sealing/vault.ts';
import { point } from '../astro.ts';
import { ended, gather } from '../crew.ts';
import { writeDecoys } from './decoys.ts';
import { writeNothing } from './everyone.ts';
import { type HeldPage, heldPages, membersOf } from './pages.ts';
import type { Seals } from './secrets.ts';

const PAGES = fileURLToPath(new URL('../pages-process.ts', import.meta.url));

/** The folder of sealed files, below the portal. */
export const SEALED = 's';

export interface SealedDrawing {
  readonly root: string;
  readonly results: string;
  /** Emptied by whoever made it; holds what nobody may read. */
  readonly secret: string;
  /** The portal, to be filled. */
  readonly portal: string;
  readonly program: Program;
  readonly seals: Seals;
  /** The client's archive. */
  readonly archive: string;
}

/** Fills `portal` with what everyone may see and with sealed files; plain pages stay in `secret`. */
export async function drawSealed(drawing: SealedDrawing): Promise<void> {
  const { root, results, secret, portal, program, seals } = drawing;
  const nothing = join(secret, 'nothing');
  writeNothing(results, nothing);
  mkdirSync(portal, { recursive: true });
  const out = resolve(portal, SEALED);
  mkdirSync(out);
  const about = { program: program.id, epoch: program.sealing.epoch, ...momentOf(results, seals) };
  const build = await buildOf(about, seals.sealingKey);
  const group = await groupSecret(build, 'members');
  point(root, results, 'sealed');
  const crew = gather(['sealed', out], readSummary(results).participants);
  try {
    const persons = seals.vault.rows.filter(({ audience }) => audience === 'person');
    const order = { build: about, sealing: hexOf(seals.sealingKey), group: hexOf(group), rows: persons };
    await Promise.all([crew.draw(order), drawShared(drawing, nothing)]);
    await sealShared(drawing, build, group, out);
  } finally {
    crew.dismiss();
  }
  await writeDecoys(out, build);
  writeManifest(out, build);
}

/** Draws what everyone sees, then what is shared by a group; one after the other, since Astro has one folder to work in. */
async function drawShared({ root, results, secret, portal }: SealedDrawing, nothing: string): Promise<void> {
  const pages = join(secret, 'pages');
  await ended(fork(PAGES, [root, nothing, portal, 'everyone']));
  await ended(fork(PAGES, [root, results, pages, 'sealed']));
  copyAssets(pages, portal);
}

/** Which build it is: by the day that it knows everything of, and by all that it is made of. */
function momentOf(results: string, { vault }: Seals): Pick<Build, 'seq' | 'id'> {
  const inputs = readFileSync(join(results, 'inputs.csv'));
  const readers = JSON.stringify(vault.rows.map(({ id, names }) => [id, names]));
  const id = createHash('sha256')
    .update(inputs)
    .update(readers)
    .update(readFileSync(join(results, 'summary.json')));
  return { seq: daysBetween('1970-01-01', readSummary(results).as_of), id: id.digest('hex') };
}

/** What is loaded by its address, and holds nobody's data: styles and scripts that only sealed pages ask for. */
function copyAssets(from: string, to: string): void {
  const folder = join(from, '_astro');
  if (existsSync(folder)) cpSync(folder, join(to, '_astro'), { recursive: true });
}

/** Seals what the members share, and what is the client's. */
async function sealShared(
  drawing: SealedDrawing,
  build: Build,
  group: Uint8Array,
  out: string,
): Promise<void> {
  const pages = heldPages(join(drawing.secret, 'pages'));
  const reader = await groupReader(build, group);
  const shared = pages.filter(({ holder }) => holder === 'group');
  for (const { holder: _, ...page } of shared) await sealJson(out, build, reader, 'group', page.path, page);
  await sealJson(out, build, reader, 'group', 'index', membersOf(pages));
  const row = drawing.seals.vault.rows.find(({ audience }) => audience === 'client');
  if (row) await sealForClient(drawing, build, row, hexOf(group), out, pages);
}

async function sealForClient(
  { archive, program }: SealedDrawing,
  build: Build,
  row: VaultRow,
  group: string,
  out: string,
  pages: readonly HeldPage[],
): Promise<void> {
  const reader = await readerOf({ names: bytesOf(row.names), opens: bytesOf(row.opens) });
  const name = archive.slice(archive.lastIndexOf('/') + 1);
  const files = { [`client/${name}`]: { page: 'archive', type: 'application/zip' } };
  for (const locale of program.locales) {
    const page = pages.find(({ holder, path }) => holder === 'client' && path.startsWith(`${locale}/`));
    if (!page) throw new Error(`the client has no page in ${locale}`);
    const { path, title, main } = page;
    const entry: Entry = { path, title, main, group, files };
    await sealJson(out, build, reader, 'client', `page/${locale}`, entry);
  }
  const content = readFileSync(archive);
  const sealed = await sealFor(build, reader, {
    name: 'archive',
    audience: 'client',
    type: 'application/zip',
    content,
  });
  writeFileSync(join(out, sealed.name), sealed.bytes);
}

async function sealJson(
  out: string,
  build: Build,
  reader: Reader,
  audience: 'group' | 'client',
  name: string,
  content: object,
): Promise<void> {
  const type = 'application/json';
  const file = await sealFor(build, reader, { name, audience, type, content: utf8(JSON.stringify(content)) });
  writeFileSync(join(out, file.name), file.bytes);
}

/** Lists what is published: digests of sealed bytes, which tell nothing of what they hold. */
function writeManifest(out: string, { seq, id }: Build): void {
  const files = readdirSync(out)
    .sort()
    .map((name) => {
      const bytes = readFileSync(join(out, name));
      return [
        name,
        { bytes: statSync(join(out, name)).size, sha256: createHash('sha256').update(bytes).digest('hex') },
      ];
    });
  const manifest: Manifest = { format: 1, build_seq: seq, build_id: id, files: Object.fromEntries(files) };
  writeFileSync(join(out, 'manifest.json'), `${JSON.stringify(manifest)}\n`);
}
