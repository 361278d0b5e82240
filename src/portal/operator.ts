import type { Row } from '../results/contract.ts';
import { type AccountingView, accountingView } from './accounting.ts';
import type { Edition } from './edition.ts';
import { type LiabilityView, liabilityView } from './liability/view.ts';

/** What the operator has to do before the data are whole. */
export interface OperatorView {
  readonly accounting: AccountingView;
  readonly liability: LiabilityView;
  /** `3 rows are set aside`, or that none is. */
  readonly title: string;
  /** By file, in the order of delivery. */
  readonly files: readonly SetAsideFile[];
  /** Of those that are not shown here; null where all are. */
  readonly more: string | null;
  readonly downloads: readonly { readonly label: string; readonly href: string }[];
}

export interface SetAsideFile {
  readonly file: string;
  readonly rows: readonly SetAsideRow[];
}

export interface SetAsideRow {
  /** `Line 3, net_value`. */
  readonly where: string;
  readonly code: string;
  /** What is wrong, and what to do; in the words of `check`. */
  readonly message: string;
  /** The line as it came. */
  readonly text: string;
}

/** So many are shown; the file has them all. */
const SHOWN = 200;
/** In signs. */
const LONGEST = 500;
/** The files beside the page. */
export const DOWNLOADS = ['set_aside.csv', 'out_of_scope.csv', 'intake.csv'] as const;

export function operatorView(edition: Edition): OperatorView {
  const { portal, t, asset } = edition;
  const count = portal.results.summary.set_aside;
  const rows = portal.results.setAside(SHOWN);
  return {
    accounting: accountingView(edition),
    liability: liabilityView(edition),
    title: t('operator.set_aside', { count }),
    files: [...Map.groupBy(rows, ({ file }) => file)].map(([file, own]) => ({
      file,
      rows: own.map((row) => shown(edition, row)),
    })),
    more: count > rows.length ? t('operator.more', { count: count - rows.length }) : null,
    downloads: DOWNLOADS.map((file) => ({ label: file, href: asset(`operator/${file}`) })),
  };
}

const shown = ({ t }: Edition, { line, column, code, message, text }: Row<'set_aside'>): SetAsideRow => ({
  where: column === '' ? t('operator.line', { line }) : t('operator.cell', { line, column }),
  ...{ code, message },
  text: shortened(text),
});

/** A line of a thousand signs helps nobody here; the file beside the page has it whole. */
function shortened(text: string): string {
  const signs = [...text];
  return signs.length > LONGEST ? `${signs.slice(0, LONGEST).join('')}…` : text;
}
