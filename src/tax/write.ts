import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { readReference } from '../intake/reference/read.ts';
import { requestedOn } from '../intake/reference/redemptions/standing.ts';
import { ProblemsFound } from '../program/diagnostic.ts';
import { moneyText } from '../program/money.ts';
import type { Program } from '../program/program.ts';
import { type Ratio, ratioText, subtract } from '../program/ratio.ts';
import { readProgram } from '../program/read.ts';
import { type TaxItem, type TaxSum, taxItems, taxSums } from './report.ts';

/** What a spreadsheet would take for a formula, full-width signs included. */
const FORMULA = /^[=+\-@\t\r＝＋－＠]/;

const SUMS = [
  'year',
  'country',
  'participant_id',
  'name',
  'redemptions',
  'value',
  'exempt',
  'taxable',
  'without_value',
  'currency',
];
const ITEMS = [
  'participant_id',
  'country',
  'date',
  'redemption_id',
  'reward_id',
  'kind',
  'quantity',
  'value',
  'exempt',
  'taxable',
  'rule',
];

/**
 * Writes the report of a year into a folder: `tax-YEAR.csv` by participant, `tax-YEAR-items.csv` by redemption, and
 * `tax-YEAR.md` with the rules, where they are from, and that it is no advice. Returns how many participants there are.
 * Throws ProblemsFound where the program or its small tables have errors.
 */
export function writeTaxReport(root: string, year: string, out: string): number {
  const { program, diagnostics } = readProgram(root);
  if (!program) throw new ProblemsFound(diagnostics);
  const { reference, diagnostics: found } = readReference(root, program);
  if (found.some(({ severity }) => severity === 'error')) throw new ProblemsFound(found);
  const items = taxItems(program, reference, year);
  const sums = taxSums(items);
  mkdirSync(out, { recursive: true });
  const write = (name: string, text: string): void => writeFileSync(join(out, name), text);
  write(
    `tax-${year}.csv`,
    csv(
      SUMS,
      sums.map((one) => sumRow(one, year, program)),
    ),
  );
  write(
    `tax-${year}-items.csv`,
    csv(
      ITEMS,
      items.map((one) => itemRow(one, program)),
    ),
  );
  write(`tax-${year}.md`, notesOf(program, year));
  return sums.length;
}

/** Names may look like formulas; numbers never do: none is below 0. */
const csv = (columns: readonly string[], rows: readonly (readonly string[])[]): string =>
  `${Papa.unparse([[...columns], ...rows.map((row) => [...row])], { newline: '\n', escapeFormulae: FORMULA })}\n`;

const sumRow = (
  { participant, country, items, value, exempt, unknown }: TaxSum,
  year: string,
  program: Program,
): string[] => [
  ...[year, country, participant.id, participant.name, `${items.length}`],
  ...amounts(value, exempt, program),
  ...[`${unknown}`, program.currency.code],
];

function itemRow(
  { participant, country, redemption, reward, value, rule, exempt }: TaxItem,
  program: Program,
): string[] {
  const rules = program.taxes.find(({ id }) => id === country.toLowerCase())?.rules ?? [];
  return [
    ...[participant.id, country, requestedOn(redemption), redemption.id, reward.id, reward.kind],
    ...[`${redemption.quantity}`, ...(value ? amounts(value, exempt, program) : ['', '', ''])],
    rule ? `${country.toLowerCase()}-${rules.indexOf(rule) + 1}` : '',
  ];
}

const amounts = (value: Ratio, exempt: Ratio, program: Program): string[] =>
  [value, exempt, subtract(value, exempt)].map((amount) => moneyText(amount, program));

/** What the report says of itself. */
function notesOf({ title, locales, taxes, currency: { code } }: Program, year: string): string {
  const rules = taxes.flatMap(({ id, currency, rate, rules: own }) =>
    own.map(({ exemptUpTo, kinds, note, source }, index) =>
      [
        `- **${id}-${index + 1}**: ${kinds ? kinds.join(', ') : 'every kind'}; `,
        exemptUpTo
          ? `a redemption of up to ${ratioText(exemptUpTo)} ${currency} is exempt. `
          : 'nothing is exempt. ',
        `${currency === code ? '' : `1 ${code} is taken as ${ratioText(rate)} ${currency}. `}${note} Source: ${source.title}, ${source.url}, of ${source.date}.`,
      ].join(''),
    ),
  );
  return [
    `# ${title[locales[0]] ?? ''}: values for taxes, ${year}`,
    '',
    'This is no tax advice. It adds up what was redeemed or paid out in the year, by the day of the request, without what was cancelled. Prizes of rankings are not in it. What is exempt follows the rules below, as the program’s author has written them down; have them checked by somebody who knows the law of the year.',
    '',
    ...(rules.length > 0 ? rules : ['The program has no rules of any country: nothing is exempt.']),
    '',
  ].join('\n');
}
