import type { Row } from '../../results/contract.ts';
import type { Edition } from '../edition.ts';
import { explainer } from '../explain/explain.ts';
import { statementPath } from '../paths.ts';
import { redemptionsOf, redemptionTitle } from '../redemption.ts';
import { statementName } from '../statement-name.ts';
import type { Account, Posting } from './account.ts';
import { type Request, requestOf } from './request.ts';
import { returnsBehind } from './returns.ts';
import { type Circumstances, titleOf, whyOf } from './why.ts';

/** Like a bank's: sums by rule and by day, and the latest postings with their reasons. */
export interface Statement {
  readonly rules: readonly {
    readonly id: string;
    readonly title: string;
    readonly points: string;
    readonly raw: string;
  }[];
  /** The latest first. */
  readonly days: readonly StatementDay[];
  /** The latest first. */
  readonly postings: readonly StatementLine[];
  /** What the postings can be narrowed down to: what they are of, then how they came about. */
  readonly choices: readonly Choice[];
  /** Said where there are none. */
  readonly none: string;
  /** How many of how many are shown. */
  readonly shown: string;
  /** All of it, to take away. */
  readonly file: { readonly address: string; readonly label: string };
}

export interface Choice {
  /** Of the postings' `of`, or of their `kind`. */
  readonly by: 'of' | 'kind';
  readonly value: string;
  readonly title: string;
}

export interface StatementDay {
  readonly label: string;
  readonly points: string;
  readonly raw: string;
}

export interface StatementLine {
  readonly id: string;
  /** The rule, ranking or advance; empty for what was done by hand, redeemed, or has expired. */
  readonly of: string;
  readonly title: string;
  readonly why: string;
  /** How it came about, sentence after sentence; empty where `why` says all. */
  readonly how: string;
  /** Asks about it; null where there is nobody to ask. */
  readonly request: Request | null;
  readonly day: string;
  readonly label: string;
  readonly points: string;
  readonly raw: string;
  readonly kind: 'earned' | 'back' | 'place' | 'adjusted' | 'advance' | 'redemption' | 'expiry' | 'late';
  /** Said beside the title where it was not simply earned. */
  readonly kindText: string | null;
}

/** A line without what is said of it beyond its reason. */
type Bare = Omit<StatementLine, 'how' | 'request'>;

export function statementOf(
  edition: Edition,
  participant: string,
  account: Account,
  own: Circumstances,
): Statement {
  const { formats, t } = edition;
  const latest = account.latest.toReversed();
  const explained = explainer(edition, participant, latest.length);
  const lines = latest.map((posting) => lineOf(edition, posting, own));
  const isTaken = lines.some(({ kind }) => kind === 'back');
  const returns = isTaken ? edition.portal.results.returns(participant) : [];
  const how = (posting: Posting, { kind }: Pick<StatementLine, 'kind'>): string => {
    const back = kind === 'back' ? returnsBehind(edition, posting, returns) : [];
    return [...back, ...explained(posting)].join(' ');
  };
  return {
    rules: ruleSums(edition, account, redemptionsOf(edition, participant)),
    days: account.days.toReversed().map(({ day, points }) => ({
      label: formats.days.short(day),
      points: formats.signed(points),
      raw: points,
    })),
    postings: lines.map((line, index) => ({
      ...line,
      how: how(latest[index] as Posting, line),
      request: requestOf(edition, 'posting', { participant, id: line.id }),
    })),
    choices: choicesOf(lines),
    none: t(edition.portal.over ? 'statement.none_final' : 'statement.none'),
    shown: t('statement.shown', { shown: latest.length, all: account.count }),
    file: fileOf(edition, participant),
  };
}

function fileOf({ portal, asset, t }: Edition, participant: string): Statement['file'] {
  const name = statementName(portal.results, participant);
  return {
    address: asset(statementPath(participant, name)),
    label: t(name === 'statement.zip' ? 'statement.file_packed' : 'statement.file'),
  };
}

/** Rules in the program's order, then points for places, advances, what was adjusted by hand, redeemed, and what has expired. */
function ruleSums(
  edition: Edition,
  { rules }: Account,
  redeemed: readonly Row<'redemptions'>[],
): Statement['rules'] {
  const { portal, text, formats, t } = edition;
  const titles = [
    ...[...portal.program.rules, ...portal.program.rankings, ...portal.program.advances].map(
      ({ id, title }) => ({
        id,
        title: text(title),
      }),
    ),
    ...portal.reference.adjustments.map(({ id, reason }) => ({ id, title: reason })),
    ...redeemed.map(({ redemption_id: id }) => ({ id, title: redemptionTitle(edition, id) })),
    { id: '', title: t('statement.expired') },
  ];
  return titles.flatMap(({ id, title }) => {
    const raw = rules.get(id);
    return raw === undefined ? [] : [{ id, title, points: formats.signed(raw), raw }];
  });
}

function lineOf(edition: Edition, posting: Posting, own: Circumstances): Bare {
  const { formats, t } = edition;
  const kind = kindOf(posting);
  return {
    id: posting.posting_id,
    of: isByItself(kind) ? '' : posting.rule_id,
    title: titleOf(edition, posting),
    why: whyOf(edition, posting, own),
    day: posting.posted_on,
    label: formats.days.weekday(posting.posted_on),
    points: formats.signed(posting.points),
    raw: posting.points,
    kind,
    kindText: kind === 'earned' || kind === 'expiry' ? null : t(`statement.${kind}`),
  };
}

const isByItself = (kind: StatementLine['kind']): boolean =>
  kind === 'adjusted' || kind === 'redemption' || kind === 'expiry';

/** What occurs among the lines, once each, in their order. */
function choicesOf(lines: readonly Bare[]): Choice[] {
  const of = lines.map(({ of, title }): Choice => ({ by: 'of', value: of, title }));
  const kinds = lines.map(
    ({ kind, kindText, title }): Choice => ({ by: 'kind', value: kind, title: kindText ?? title }),
  );
  const told = [
    ...of.filter(({ value }) => value !== ''),
    ...kinds.filter(({ value }) => value !== 'earned'),
  ];
  return [...new Map(told.map((choice) => [`${choice.by} ${choice.value}`, choice])).values()];
}

function kindOf({ kind, points }: Posting): StatementLine['kind'] {
  if (kind === 'adjustment') return 'adjusted';
  if (kind === 'advance' || kind === 'redemption' || kind === 'expiry') return kind;
  if (points.startsWith('-')) return 'back';
  return kind === 'earn' ? 'earned' : kind === 'place' ? 'place' : 'late';
}
