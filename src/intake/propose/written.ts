import type { MonthLanguage, NumberFormat } from '../../program/feed.ts';
import type { FactKind } from '../../program/measure.ts';
import type { Mapping } from './mapping.ts';
import { lineText, text } from './yaml-text.ts';

/** What sources.yaml could say of a feed. */
export interface Proposal extends Mapping {
  readonly feed: FactKind;
  readonly files: string;
  readonly sheet: string | null;
  readonly encoding: string | null;
  readonly delimiter: string;
  readonly linesBefore: number;
  readonly between: readonly string[];
  readonly padded: boolean;
  readonly footer: readonly string[];
  readonly dates: string | null;
  readonly months: MonthLanguage | null;
  readonly numbers: NumberFormat | null;
}

/** A proposal as lines of YAML, its doubts as comments below. */
export function written(proposal: Proposal): string {
  const { feed, files, columns, ignored, returnSign, doubts } = proposal;
  const format = formatLines(proposal);
  const lines = [
    '# A proposal: nothing in it is known. Read each line before it goes into program/sources.yaml.',
    `${feed}:`,
    `  files: ${lineText(files)}`,
    ...(format.length > 0 ? ['  format:', ...format.map((line) => `    ${line}`)] : []),
    '  columns:',
    ...columns.map(([name, column]) => `    ${name}: ${column}`),
    ...(ignored.length > 0 ? [`  ignored: [${ignored.map(text).join(', ')}]`] : []),
    ...(returnSign === 'minus' ? [] : [`  return_sign: ${returnSign}`]),
    ...(doubts.length > 0 ? ['# Doubts'] : []),
    ...doubts.map((doubt, index) => `# ${index + 1}. ${doubt.replaceAll(/\s*[\r\n]+\s*/g, ' ')}`),
  ];
  return `${lines.join('\n')}\n`;
}

function formatLines({
  sheet,
  encoding,
  delimiter,
  linesBefore,
  between,
  padded,
  footer,
  dates,
  months,
  numbers,
}: Proposal): string[] {
  const said = numbers && numberWords(numbers);
  return [
    ...(sheet === null ? [] : [`sheet: ${text(sheet)}`]),
    ...(encoding === null ? [] : [`encoding: ${encoding}`]),
    ...(delimiter === ',' ? [] : [`delimiter: ${delimiter === '\t' ? 'tab' : text(delimiter)}`]),
    ...(linesBefore === 0 ? [] : [`lines_before: ${linesBefore}`]),
    ...(padded ? ['padded: true'] : []),
    ...(between.length === 0 ? [] : [`lines_between: [${between.map(text).join(', ')}]`]),
    ...(footer.length === 1 ? [`footer: ${lineText(footer[0] ?? '')}`] : []),
    ...(footer.length > 1 ? [`footer: [${footer.map(text).join(', ')}]`] : []),
    ...(dates === null || dates === 'YYYY-MM-DD' ? [] : [`dates: ${text(dates)}`]),
    ...(months === null || months === 'en' ? [] : [`months: ${months}`]),
    ...(said ? [`numbers: { ${said} }`] : []),
  ];
}

function numberWords({ decimal, thousands, minus, unit, zeros, decimals }: NumberFormat): string {
  return [
    ...(decimal === '.' ? [] : [`decimal: ${text(decimal)}`]),
    ...(thousands === '' ? [] : [`thousands: ${text(thousands)}`]),
    ...(minus === 'before' ? [] : [`minus: ${minus}`]),
    ...(unit === '' ? [] : [`unit: ${text(unit)}`]),
    ...(zeros.length === 0 ? [] : [`zeros: [${zeros.map(text).join(', ')}]`]),
    ...(decimals === null ? [] : [`decimals: ${decimals}`]),
  ].join(', ');
}
