import type { Edition } from './edition.ts';
import { figureOf, said } from './figures.ts';

/** What became of every record that came. */
export interface AccountingView {
  readonly counts: readonly { readonly name: string; readonly value: string }[];
  readonly files: readonly DeliveredFile[];
  readonly filesTitle: string;
}

/** One delivered file; its counts stand in the order of the view's. */
export interface DeliveredFile {
  readonly file: string;
  readonly counts: readonly string[];
  readonly sha256: string;
}

const COUNTS = ['records', 'accepted', 'set_aside', 'duplicate', 'out_of_scope'] as const;

export function accountingView(edition: Edition): AccountingView {
  const { portal, formats, t } = edition;
  const { intake } = portal.results;
  const total = (part: string) => figureOf(edition, { figure: 'season_totals', part });
  const ofFile = (id: string, part: string) =>
    figureOf(edition, { figure: 'delivered_rows', part, kind: 'file', id });
  return {
    counts: COUNTS.map((name) => ({
      name: t(`client.${name}`),
      value: said(total(name), formats.number),
    })),
    files: intake.map((row) => ({
      file: row.file,
      counts: COUNTS.map((name) => said(ofFile(row.file, name), formats.number)),
      sha256: row.sha256,
    })),
    filesTitle: t('client.files', { count: intake.length }),
  };
}
