import { closeSync, mkdirSync, openSync, writeFileSync, writevSync } from 'node:fs';
import { join } from 'node:path';
import { ownOf } from '../components/person/own.ts';
import { site } from '../portal/site.ts';
import { frameOf } from './frame.ts';

/** By locale: a personal page with `SLOTS` in it. */
export type Frames = Readonly<Record<string, string>>;

/** Some of the people: of every `count` of them the one at `index`, from 0. */
export interface Share {
  readonly index: number;
  readonly count: number;
}

/** Draws a share of the personal pages into `out`, and beside each that person's rows of the ledger, byte for byte. */
export function drawPeople(out: string, frames: Frames, { index, count }: Share): void {
  const { portal, editions } = site();
  const drawn = [...editions].map(([locale, edition]) => ({
    edition,
    folder: join(out, locale, 'p'),
    fill: frameOf(frames[locale] ?? ''),
  }));
  for (const [position, { id }] of portal.reference.participants.entries()) {
    if (position % count !== index) continue;
    for (const { edition, folder, fill } of drawn) {
      mkdirSync(join(folder, id), { recursive: true });
      writeFileSync(join(folder, id, 'index.html'), fill(ownOf(edition, id)));
      writeParts(join(folder, id, 'statement.csv'), portal.results.statement(id));
    }
  }
}

function writeParts(file: string, parts: readonly Buffer[]): void {
  const descriptor = openSync(file, 'w');
  try {
    writevSync(descriptor, parts);
  } finally {
    closeSync(descriptor);
  }
}
