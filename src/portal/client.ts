import { type AccountingView, accountingView } from './accounting.ts';
import type { Edition } from './edition.ts';
import { type LiabilityView, liabilityView } from './liability/view.ts';

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
  readonly accounting: AccountingView;
  readonly liability: LiabilityView;
  readonly archive: { readonly href: string; readonly size: string; readonly sha256: string } | null;
  readonly contents: readonly { readonly name: string; readonly size: string; readonly sha256: string }[];
}

/** `archive` is null where none was made, as in a live preview. */
export function clientView(edition: Edition, archive: Archive | null): ClientView {
  const { formats, t, asset } = edition;
  const size = ({ bytes }: ArchiveFile) => t('client.bytes', { size: formats.number(String(bytes)) });
  return {
    accounting: accountingView(edition),
    liability: liabilityView(edition),
    archive: archive && {
      href: asset(`client/${archive.name}`),
      size: size(archive),
      sha256: archive.sha256,
    },
    contents: (archive?.files ?? []).map((file) => ({ ...file, size: size(file) })),
  };
}
