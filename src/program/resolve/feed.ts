import { type Contract, type Feed, type FeedColumn, type FileFormat, PLAIN, plainColumn } from '../feed.ts';
import type { FactKind } from '../measure.ts';
import { ratio } from '../ratio.ts';
import type { ContractWritten } from '../schema/contract.ts';
import type { FormatWritten } from '../schema/format.ts';
import type { FeedWritten } from '../schema/sources.ts';

/** As long as a stage stays open after its end. */
const LATE_DAYS = 7;

/** A feed of `sources.yaml`. */
export const resolveFeed = (id: FactKind, written: FeedWritten): Feed => ({
  id,
  files: written.files,
  format: resolveFormat(written.format ?? {}),
  columns: [
    ...Object.entries(written.columns).map(([name, column]) => resolveColumn(name, column)),
    ...Object.entries(written.constants ?? {}).map(([name, constant]) => ({
      ...plainColumn(name, ''),
      constant,
    })),
  ],
  delivery: written.delivery ?? 'delta',
  returnSign: written.return_sign ?? 'minus',
  ignored: written.ignored ?? [],
  lateDays: written.late_days ?? LATE_DAYS,
  contract: resolveContract(written.contract ?? {}),
});

function resolveColumn(name: string, written: FeedWritten['columns'][string]): FeedColumn {
  if (typeof written === 'string') return plainColumn(name, written);
  const { column, or = [], joined = [], split, part = 1, match = null, aliases = {} } = written;
  const parted = split === undefined ? null : { at: split, part };
  return { ...plainColumn(name, column), or, joined, split: parted, match, aliases };
}

const resolveFormat = (written: FormatWritten): FileFormat => ({
  encoding: written.encoding === 'utf-8' ? null : (written.encoding ?? null),
  delimiter: written.delimiter === 'tab' ? '\t' : (written.delimiter ?? PLAIN.delimiter),
  sheet: written.sheet ?? null,
  linesBefore: written.lines_before ?? 0,
  linesBetween: written.lines_between ?? [],
  padded: written.padded ?? false,
  footer: typeof written.footer === 'string' ? [written.footer] : (written.footer ?? []),
  dates: {
    pattern: written.dates ?? PLAIN.dates.pattern,
    zone: written.time_zone ?? (written.dates?.endsWith('Z') ? 'UTC' : null),
    months: written.months ?? PLAIN.dates.months,
  },
  numbers: {
    decimal: written.numbers?.decimal ?? PLAIN.numbers.decimal,
    thousands: written.numbers?.thousands ?? PLAIN.numbers.thousands,
    minus: written.numbers?.minus ?? PLAIN.numbers.minus,
    unit: written.numbers?.unit ?? PLAIN.numbers.unit,
    zeros: written.numbers?.zeros ?? [],
    decimals: written.numbers?.decimals ?? PLAIN.numbers.decimals,
  },
});

const resolveContract = ({
  manifest,
  freshness,
  rows,
  total,
  required,
  columns,
  set_aside,
}: ContractWritten): Contract => ({
  manifest: manifest === 'required',
  freshness: freshness
    ? { warnAfter: freshness.warn_after, errorAfter: freshness.error_after ?? null }
    : null,
  rows: { atLeast: rows?.at_least ?? 0, atMost: rows?.at_most ?? null, change: rows?.change ?? null },
  totalChange: total?.change ?? null,
  required: required ?? [],
  openColumns: columns === 'open',
  setAside: set_aside ?? ratio(0n),
});
