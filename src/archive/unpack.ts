import { unzipSync } from 'fflate';
import type { Diagnostic } from '../program/diagnostic.ts';
import { quoted } from '../program/source/problem.ts';
import { wholeFile } from '../program/source/source.ts';
import type { ArchiveCode } from './codes.ts';
import { MANIFEST, type Manifest, manifest, SIGNATURE } from './manifest.ts';
import { digestOf } from './pack.ts';

/** What a ZIP says it holds, and what it holds. */
export interface Unpacked {
  readonly manifest: Manifest;
  /** As it was signed. */
  readonly manifestBytes: Uint8Array;
  readonly signature: Uint8Array | null;
  /** By path, the manifest and its signature left out. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** Reads an archive; `name` is what it is called in problems. Null, and one problem, where it is none. */
export function unpack(name: string, zip: Uint8Array): { unpacked: Unpacked | null; problems: Diagnostic[] } {
  const entries = entriesOf(zip);
  const bytes = entries?.get(MANIFEST);
  const said = bytes ? parse(bytes) : null;
  if (!entries || !bytes || !said) {
    const message = `${quoted(name)} is not an archive of Laurel, or is cut.`;
    return { unpacked: null, problems: [refusal(name, 'archive-broken', message, 'Download it again.')] };
  }
  const signature = entries.get(SIGNATURE) ?? null;
  const files = new Map([...entries].filter(([path]) => path !== MANIFEST && path !== SIGNATURE));
  const unpacked = { manifest: said, manifestBytes: bytes, signature, files };
  return { unpacked, problems: otherFiles(name, unpacked) };
}

function entriesOf(zip: Uint8Array): Map<string, Uint8Array> | null {
  try {
    return new Map(Object.entries(unzipSync(zip)));
  } catch {
    return null;
  }
}

function parse(bytes: Uint8Array): Manifest | null {
  try {
    return manifest.safeParse(JSON.parse(Buffer.from(bytes).toString('utf8'))).data ?? null;
  } catch {
    return null;
  }
}

/** Files that are not those of the manifest, in its order, then those that it does not know. */
function otherFiles(name: string, { manifest: said, files }: Unpacked): Diagnostic[] {
  const listed = new Set(said.files.map(({ path }) => path));
  const strange = [...files.keys()].filter((path) => !listed.has(path)).sort();
  return [
    ...said.files.flatMap(({ path, sha256 }) => {
      const bytes = files.get(path);
      if (!bytes)
        return [refusal(name, 'archive-file-missing', `The file ${quoted(path)} is missing.`, KEEP)];
      if (digestOf(bytes) === sha256) return [];
      return [
        refusal(
          name,
          'archive-file-changed',
          `The file ${quoted(path)} is not the one that was archived.`,
          KEEP,
        ),
      ];
    }),
    ...strange.map((path) =>
      refusal(name, 'archive-file-unlisted', `The file ${quoted(path)} was not archived.`, KEEP),
    ),
  ];
}

const KEEP = 'Use the archive as it was handed over.';

export const refusal = (file: string, code: ArchiveCode, message: string, hint: string): Diagnostic => ({
  ...{ code, severity: 'error', message, hint },
  ...wholeFile(file),
});
