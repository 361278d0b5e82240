import { existsSync, readFileSync } from 'node:fs';
import type { Diagnostic } from '../../program/diagnostic.ts';
import { type Manifest, manifest } from './manifest-form.ts';
import type { StagedFile } from './staged-file.ts';

export interface ManifestRead {
  /** Null where there is none, or none that can be read. */
  readonly manifest: Manifest | null;
  readonly problems: readonly Diagnostic[];
}

/** Reads the manifest of a file and compares what can be compared before the rows are read. */
export function readManifest(file: StagedFile, currency: string): ManifestRead {
  const { path, name } = file.manifest;
  if (!existsSync(path)) return { manifest: null, problems: missing(file) };
  const read = manifest.safeParse(parsed(readFileSync(path, 'utf8')));
  if (!read.success || proves(read.data) === 0) return { manifest: null, problems: [broken(name)] };
  const { scan, day } = file;
  const found = { rows: scan.records, bytes: scan.bytes, sha256: scan.sha256, currency, through: day };
  const problems = Object.entries(found).flatMap(([key, is]) => {
    const said = read.data[key as keyof typeof found];
    return said === undefined || said === is ? [] : differs(file.name, key, said, is);
  });
  return { manifest: read.data, problems };
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

/** A manifest that counts nothing would prove nothing. */
const proves = ({ rows, bytes, sha256 }: Manifest): number =>
  [rows, bytes, sha256].filter((said) => said !== undefined).length;

const WHOLE = { severity: 'error', line: 0, column: 0, source: null, width: 1 } as const;

function missing({ feed, name, manifest: { name: wanted } }: StagedFile): Diagnostic[] {
  if (!feed.contract.manifest) return [];
  return [
    {
      ...{ ...WHOLE, code: 'manifest-missing', file: name },
      message: `The file has not arrived in full: there is no ${wanted}.`,
      hint: 'Wait for its manifest, which is written last; or remove manifest: required from its contract in program/sources.yaml.',
    },
  ];
}

const broken = (name: string): Diagnostic => ({
  ...{ ...WHOLE, code: 'manifest-broken', file: name },
  message: 'The manifest cannot be read.',
  hint: 'Write JSON with rows, bytes or sha256, and perhaps total_minor, currency and through; nothing else.',
});

export const differs = (
  file: string,
  key: string,
  said: string | number,
  is: string | number,
): Diagnostic => ({
  ...{ ...WHOLE, code: 'manifest-differs', file },
  message: `Its manifest says ${key} ${said}; it is ${is}.`,
  hint: 'Have file and manifest sent again: what came is not what was sent.',
});
