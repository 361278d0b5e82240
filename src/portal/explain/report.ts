import type { Day } from '../../program/day.ts';
import type { Measure } from '../../program/program.ts';
import type { Row } from '../../results/contract.ts';
import type { Edition } from '../edition.ts';
import { titleOf, whyOf } from '../person/why.ts';
import { measureOf, ruleBehind } from '../portal.ts';
import { type RuleTerms, ruleView } from '../rules/rule.ts';
import { explainer } from './explain.ts';

/** Whose postings, of which rule, ranking or adjustment, and of which day; null for all. */
export interface Asked {
  readonly participant: string;
  readonly rule: string | null;
  readonly day: Day | null;
}

type Posting = Row<'ledger'>;

/** Plain text: each posting that is asked for, the rule in words, how it came about, and the rows that became known then. */
export function reportOf(edition: Edition, { participant, rule, day }: Asked): string {
  const { portal, t } = edition;
  const { results, program } = portal;
  const ledger = results.ledger(participant, program.points.decimals);
  const postings = ledger
    .last(ledger.count)
    .filter((posting) => (rule ?? posting.rule_id) === posting.rule_id)
    .filter((posting) => (day ?? posting.posted_on) === posting.posted_on);
  if (postings.length === 0) return `${t('explain.none')}\n`;
  const explain = explainer(edition, participant, ledger.count);
  const own = {
    measures: results.measures('participant', participant),
    prizes: portal.prizesOf.get(participant) ?? [],
  };
  const credits = Map.groupBy(results.of('credits', participant), ({ known_on }) => known_on);
  const parts = postings.map((posting) => [
    headOf(edition, posting),
    ...[whyOf(edition, posting, own), ...explain(posting)].map((line) => `  ${line}`),
    ...rowsBehind(edition, posting, credits.get(posting.posted_on) ?? []),
  ]);
  return `${[...rulesSaid(edition, postings), ...parts].map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

/** `November 14, 2017: GTX push, +4` */
const headOf = (edition: Edition, posting: Posting): string =>
  `${edition.formats.days.long(posting.posted_on)}: ${titleOf(edition, posting)}, ${edition.formats.signed(posting.points)}`;

/** Each rule that posted any of it, once, as the rules page says it. */
function rulesSaid(edition: Edition, postings: readonly Posting[]): string[][] {
  const posted = new Set(postings.map(({ rule_id }) => rule_id));
  return edition.portal.program.rules
    .filter(({ id }) => posted.has(id))
    .map((rule) => {
      const { title, description, versions, ...began } = ruleView(edition, rule);
      const later = versions.flatMap((version) => [
        version.title,
        ...[...version.notes, ...termsSaid(version)].map((line) => `  ${line}`),
      ]);
      const said = [...(description ? [description] : []), ...termsSaid(began), ...later];
      return [title, ...said.map((line) => `  ${line}`)];
    });
}

const termsSaid = ({ facts, pays, terms }: RuleTerms): string[] => [
  ...facts.map(({ name, text }) => `${name}: ${text}`),
  ...[pays.intro, ...pays.bands, ...terms],
];

/** The participant's rows of the window that became known on the posting's day. */
function rowsBehind(edition: Edition, posting: Posting, known: readonly Row<'credits'>[]): string[] {
  const { portal, t, formats } = edition;
  const rule = ruleBehind(portal.program, posting);
  if (!rule) return [];
  const measure = measureOf(portal, rule.measure);
  const rows = known.filter(
    (row) =>
      isRead(measure, row) && row.counts_on >= posting.window_from && row.counts_on <= posting.window_to,
  );
  if (rows.length === 0) return [`  ${t('explain.no_rows')}`];
  const said = rows.map(({ kind, fact_id: id, counts_on, value, quantity, file, line }) =>
    t('explain.row', {
      ...{ kind, id, line, file },
      day: formats.days.short(counts_on),
      value: value === '' ? quantity : formats.money(value),
    }),
  );
  return [`  ${t('explain.rows')}`, ...said.map((line) => `    ${line}`)];
}

/** Whether a measure reads rows of this kind: one that is made of others may read any. */
const isRead = ({ from }: Measure, { kind }: Row<'credits'>): boolean =>
  from === null || (from === 'sales') === (kind === 'sale' || kind === 'return');
