import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { DOWNLOADS } from '../../portal/operator.ts';
import { daysBetween } from '../../program/day.ts';
import type { Program } from '../../program/program.ts';
import type { Summary } from '../../results/contract.ts';
import { readSummary } from '../../results/summary.ts';
import { type Build, buildOf } from '../../sealing/build.ts';
import { hexOf } from '../../sealing/bytes.ts';
import { SEALED } from '../../sealing/pages.ts';
import { point } from '../astro.ts';
import { gather } from '../crew.ts';
import { drawPages } from '../pages.ts';
import { writeDecoys } from './decoys.ts';
import { writeNothing } from './everyone.ts';
import { writeManifest } from './manifest.ts';
import type { Seals } from './secrets.ts';
import { membersSecret, sealShared } from './shared.ts';

export interface SealedDrawing {
  readonly root: string;
  readonly results: string;
  /** Emptied by whoever made it; holds what nobody may read. */
  readonly secret: string;
  /** The portal, to be filled. */
  readonly portal: string;
  readonly program: Program;
  readonly seals: Seals;
  /** Makes what the client downloads, once what everyone sees is drawn; the client's page lies in `pages`. */
  readonly downloads: (pages: string) => Promise<readonly string[]>;
}

/** Fills `portal` with what everyone may see and with sealed files; plain pages stay in `secret`. */
export async function drawSealed(drawing: SealedDrawing): Promise<void> {
  const { root, results, portal, program, seals } = drawing;
  const summary = readSummary(results);
  const out = resolve(portal, SEALED);
  mkdirSync(out, { recursive: true });
  const about = {
    ...{ program: program.id, epoch: program.sealing.epoch },
    ...momentOf(results, summary, seals),
  };
  const into = { out, build: await buildOf(about, seals.sealingKey) };
  point(root, results, 'sealed');
  const crew = gather(['sealed', out], summary.participants);
  try {
    const rows = seals.vault.rows.filter(({ audience }) => audience === 'person');
    const group = hexOf(await membersSecret(into));
    const order = { build: about, sealing: hexOf(seals.sealingKey), group, rows };
    const pages = join(drawing.secret, 'pages');
    const [personal] = await Promise.all([crew.draw(order), drawShared(drawing, pages)]);
    const downloads = await drawing.downloads(pages);
    const held = heldBy(drawing, downloads);
    const shared = await sealShared(into, { pages, locales: program.locales, ...held });
    const files = [...personal, ...shared];
    writeManifest(into, [...files, ...(await writeDecoys(into, files))]);
  } finally {
    crew.dismiss();
  }
}

/** Draws what everyone sees, then what is shared by a group; one after the other, since a crew is at work beside them. */
async function drawShared({ root, results, secret, portal }: SealedDrawing, pages: string): Promise<void> {
  const nothing = join(secret, 'nothing');
  writeNothing(results, nothing);
  await drawPages({ root, results: nothing, out: portal }, 'everyone');
  await drawPages({ root, results, out: pages }, 'sealed');
  copyAssets(pages, portal);
}

/** Which build it is: by the day that it knows everything of, and by all that it is made of. */
function momentOf(results: string, summary: Summary, { vault }: Seals): Pick<Build, 'seq' | 'id'> {
  const readers = JSON.stringify(vault.rows.map(({ id, names }) => [id, names]));
  const id = createHash('sha256')
    .update(readFileSync(join(results, 'inputs.csv')))
    .update(readers)
    .update(readFileSync(join(results, 'summary.json')));
  return { seq: daysBetween('1970-01-01', summary.as_of), id: id.digest('hex') };
}

/** What is loaded by its address, and holds nobody's data: styles and scripts that only sealed pages ask for. */
function copyAssets(from: string, to: string): void {
  const folder = join(from, '_astro');
  if (existsSync(folder)) cpSync(folder, join(to, '_astro'), { recursive: true });
}

const heldBy = ({ seals, results }: SealedDrawing, downloads: readonly string[]) => ({
  rows: seals.vault.rows,
  downloads: {
    client: downloads.map((file) => ({ name: basename(file), type: 'application/zip', file })),
    operator: DOWNLOADS.map((file) => ({ name: file, type: 'text/csv', file: join(results, file) })),
  },
});
