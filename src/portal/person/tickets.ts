import type { Row } from '../../results/contract.ts';
import type { Edition } from '../edition.ts';
import { ruleOf } from '../portal.ts';

/** What somebody has in a lottery. */
export interface Tickets {
  readonly title: string;
  /** `April 1 – 30, 2024` */
  readonly window: string;
  /** How many, their numbers once they are drawn, and what came of it. */
  readonly text: string;
}

/** The participant's lotteries, the program's first rule first. */
export function ticketsOf(edition: Edition, participant: string): Tickets[] {
  const { portal, formats, text } = edition;
  return portal.results.of('tickets', participant).map((row) => ({
    title: text(ruleOf(portal, row.rule_id).title),
    window: formats.days.range(row.window_from, row.window_to),
    text: textOf(edition, row),
  }));
}

function textOf(
  { t, formats }: Edition,
  { first_ticket: first, last_ticket: last, draw, points, provisional }: Row<'tickets'>,
): string {
  if (provisional === 'true') return t('tickets.open', { count: Number(last) - Number(first) + 1 });
  const numbers = first === last ? first : `${first} – ${last}`;
  return draw === ''
    ? t('tickets.lost', { numbers })
    : t('tickets.won', { numbers, points: formats.points(points) });
}
