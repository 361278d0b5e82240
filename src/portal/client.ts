import { type AccountingView, accountingView } from './accounting.ts';
import { type ArchiveView, archiveViews, type OfferedArchive } from './archives.ts';
import { type CostView, costView } from './client-cost.ts';
import {
  aims,
  type FigureTable,
  movesTable,
  nextTable,
  participationTable,
  reachTable,
  spreadTable,
  upliftTable,
} from './client-tables.ts';
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
  /** What it came to: whether targets were met, what came on top, who took part, who moved. */
  readonly tables: readonly FigureTable[];
  readonly cost: CostView;
  readonly next: readonly FigureTable[];
  readonly accounting: AccountingView;
  readonly liability: LiabilityView;
  readonly archive: { readonly href: string; readonly size: string; readonly sha256: string } | null;
  /** Of what is closed and of what is over: to keep, and to check. */
  readonly archives: readonly ArchiveView[];
  readonly contents: readonly { readonly name: string; readonly size: string; readonly sha256: string }[];
}

/** `archive` is null where none was made, as in a live preview. */
export function clientView(
  edition: Edition,
  archive: Archive | null,
  archives: readonly OfferedArchive[],
): ClientView {
  const { formats, t, asset } = edition;
  const size = ({ bytes }: ArchiveFile) => t('client.bytes', { size: formats.number(String(bytes)) });
  const measures = aims(edition);
  const tables = [
    ...measures.map((measure) => reachTable(edition, measure)),
    upliftTable(edition),
    participationTable(edition),
    spreadTable(edition),
    ...measures.map((measure) => movesTable(edition, measure)),
  ];
  const hasRows = ({ rows }: FigureTable) => rows.length > 0;
  return {
    tables: tables.filter((table) => hasRows(table) || table.title === t('outcome.uplift')),
    cost: costView(edition),
    next: measures.map((measure) => nextTable(edition, measure)).filter(hasRows),
    accounting: accountingView(edition),
    liability: liabilityView(edition),
    archive: archive && {
      href: asset(`client/${archive.name}`),
      size: size(archive),
      sha256: archive.sha256,
    },
    archives: archiveViews(edition, archives),
    contents: (archive?.files ?? []).map((file) => ({ ...file, size: size(file) })),
  };
}
