import type { Rule, Stage } from '../../program/program.ts';
import { compare, type Ratio } from '../../program/ratio.ts';
import type { Row } from '../../results/contract.ts';
import { keyOf, type Seat } from '../boards.ts';
import type { Edition } from '../edition.ts';
import { measureOf, ruleOf } from '../portal.ts';
import { prizesAt } from '../prize.ts';
import { shareOf } from '../target-rows.ts';
import { exact } from '../totals.ts';
import { ordinal, scoreText } from '../words.ts';
import { effortFor, effortOf } from './effort.ts';

/** One thing to do: how much of what, what it brings, and how many points that is. */
export interface Move {
  readonly what: Step['what'];
  /** `$5.3K`: as short as a badge. */
  readonly badge: string;
  readonly title: string;
  readonly why: string;
  readonly gains: string;
}

type Step = Row<'next_steps'>;

/** What a step is read against: the running stage, the board that the page is about, if there is one, and the measures. */
export interface Ground {
  readonly stage: Stage;
  readonly seat: Seat | null;
  readonly measures: readonly Row<'measures'>[];
}

const SHOWN = 4;

/** The next place and the next prize, once where they are the same; then the moves that bring most. */
export function movesOf(edition: Edition, participant: string, ground: Ground): Move[] {
  const steps = edition.portal.results.of('next_steps', participant);
  const others = steps
    .filter(({ ranking_id: board }) => board === '')
    .toSorted((a, b) => ticketsLast(a, b) || compare(exact(b.gains), exact(a.gains)));
  return [
    ...(ground.seat ? placeMoves(edition, steps, ground.seat) : []),
    ...others.map((step) => ruleMove(edition, step, ground)),
  ].slice(0, SHOWN);
}

function placeMoves(edition: Edition, steps: readonly Step[], seat: Seat): Move[] {
  const { ranking, stage, cell } = keyOf(seat.board);
  const here = steps.filter(
    (step) => step.ranking_id === ranking && step.stage_id === stage && step.window_from === cell,
  );
  const prize = here.find(({ what }) => what === 'prize');
  return here
    .filter((step) => step === prize || step.missing !== prize?.missing)
    .map((step) => placeMove(edition, step, steps, seat));
}

/** So many tickets are no points, and not compared with them. */
const ticketsLast = (a: Step, b: Step): number => Number(a.what === 'ticket') - Number(b.what === 'ticket');

function placeMove(edition: Edition, step: Step, steps: readonly Step[], { board: { ranking } }: Seat): Move {
  const { t, formats, text } = edition;
  const { what, missing, gains } = step;
  const score = scoreText(edition, ranking, missing);
  const prize = what === 'prize' ? prizesAt(edition, ranking, Number(gains)) : null;
  const effort = ranking.score.kind === 'points' ? effortFor(edition, steps, exact(missing)) : null;
  const board = t('move.place_why', { ranking: text(ranking.title) });
  return {
    what,
    badge: `+${formats.number(missing)}`,
    title: prize === null ? t('move.place', { score }) : t('move.prize', { score, prize }),
    why: left(edition, step, effort === null ? board : t('move.by', { effort, board })),
    gains: ordinal(edition, gains),
  };
}

/** With the days that are left. */
const left = ({ t }: Edition, { days_left }: Step, why: string): string =>
  t('move.left', { why, count: Number(days_left) });

function ruleMove(edition: Edition, step: Step, ground: Ground): Move {
  const { portal, t, text, formats } = edition;
  const measure = measureOf(portal, step.measure_id);
  return {
    what: step.what,
    badge: formats.brief(measure, step.missing),
    title: text(measure.title),
    why: left(edition, step, whyMove(edition, step, ground)),
    gains:
      step.what === 'ticket' ? t('move.tickets', { count: Number(step.gains) }) : formats.signed(step.gains),
  };
}

/** `$5,340 more: 100% of your target`, or what the amount opens or steps up. */
function whyMove(edition: Edition, step: Step, ground: Ground): string {
  const { portal, t, text, formats } = edition;
  const rule = ruleOf(portal, step.rule_id);
  const amount = effortOf(edition, step.measure_id, step.missing);
  if (step.what === 'gate') return t('move.gate', { amount, rule: text(rule.title) });
  if (step.what === 'ticket') return t('move.ticket', { amount, rule: text(rule.title) });
  const next = nextShare(rule, ground);
  return next
    ? t('move.to_percent', { amount, percent: formats.exactPercent(next) })
    : t('move.step', { amount, rule: text(rule.title) });
}

/** The next edge of a target's curve above where the person stands; null for other rules and above the last edge. */
function nextShare(rule: Rule, { seat, stage, measures }: Ground): Ratio | null {
  const of = seat ? (seat.board.stage?.id ?? '') : stage.id;
  const row = measures.find((one) => one.stage_id === of && one.measure_id === rule.measure);
  const share = rule.as === 'percent_of_target' && row ? shareOf(row) : null;
  return share && (rule.curve.lines.find(({ from }) => compare(from, share) > 0)?.from ?? null);
}
