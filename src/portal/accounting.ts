import type { Edition } from './edition.ts';

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

export function accountingView({ portal, formats, t }: Edition): AccountingView {
  const { summary, intake } = portal.results;
  return {
    counts: COUNTS.map((name) => ({
      name: t(`client.${name}`),
      value: formats.number(String(summary[name])),
    })),
    files: intake.map((row) => ({
      file: row.file,
      counts: COUNTS.map((name) => formats.number(row[name])),
      sha256: row.sha256,
    })),
    filesTitle: t('client.files', { count: intake.length }),
  };
}
