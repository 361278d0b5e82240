import type { Edition } from './edition.ts';

/** A file of the archive, as its manifest lists it. */
export interface ArchiveFile {
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** The archive that the client downloads; its own name, size and checksum first. */
export interface Archive extends ArchiveFile {
  readonly files: readonly ArchiveFile[];
}

export interface ClientView {
  readonly counts: readonly { readonly name: string; readonly value: string }[];
  readonly archive: { readonly href: string; readonly size: string; readonly sha256: string } | null;
  readonly contents: readonly { readonly name: string; readonly size: string; readonly sha256: string }[];
  readonly files: readonly IntakeLine[];
  readonly filesTitle: string;
}

/** One delivered file: what became of its records. */
export interface IntakeLine {
  readonly file: string;
  readonly counts: readonly string[];
  readonly sha256: string;
}

const COUNTS = ['records', 'accepted', 'set_aside', 'duplicate', 'out_of_scope'] as const;

/** `archive` is null where none was made, as in a live preview. */
export function clientView(edition: Edition, archive: Archive | null): ClientView {
  const { portal, formats, t, asset } = edition;
  const { summary, intake } = portal.results;
  const size = ({ bytes }: ArchiveFile) => t('client.bytes', { size: formats.number(String(bytes)) });
  return {
    counts: COUNTS.map((name) => ({
      name: t(`client.${name}`),
      value: formats.number(String(summary[name])),
    })),
    archive: archive && {
      href: asset(`client/${archive.name}`),
      size: size(archive),
      sha256: archive.sha256,
    },
    contents: (archive?.files ?? []).map((file) => ({ ...file, size: size(file) })),
    files: intake.map((row) => ({
      file: row.file,
      counts: COUNTS.map((name) => formats.number(row[name])),
      sha256: row.sha256,
    })),
    filesTitle: t('client.files', { count: intake.length }),
  };
}
