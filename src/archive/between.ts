import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { ProblemsFound } from '../program/diagnostic.ts';
import { differenceOf } from '../results/compare/difference.ts';
import { differenceText } from '../results/compare/markdown.ts';
import { unpack } from './unpack.ts';

/** What differs between the results of two archives, as Markdown. Throws ProblemsFound where one of them is not whole. */
export async function changesBetween(before: string, after: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'laurel-between-'));
  try {
    const spill = join(folder, 'spill');
    mkdirSync(spill);
    const [old, now] = [
      extractResults(before, join(folder, 'before')),
      extractResults(after, join(folder, 'after')),
    ];
    return differenceText(await differenceOf(old, now, spill));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function extractResults(archive: string, folder: string): string {
  const { unpacked, problems } = unpack(basename(archive), readFileSync(archive));
  if (!unpacked || problems.length > 0) throw new ProblemsFound(problems);
  mkdirSync(folder);
  for (const [path, bytes] of unpacked.files)
    if (/^results\/[^/]+$/.test(path)) writeFileSync(join(folder, basename(path)), bytes);
  return folder;
}
