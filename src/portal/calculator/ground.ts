import { pointsAt } from '../../program/curve-at.ts';
import type { Rule, Stage } from '../../program/program.ts';
import { compare, parseRatio, type Ratio, ratio, subtract } from '../../program/ratio.ts';
import type { Row } from '../../results/contract.ts';
import type { Seat } from '../boards.ts';
import type { Edition } from '../edition.ts';
import type { Account } from '../person/account.ts';
import { measureOf } from '../portal.ts';
import { exact } from '../totals.ts';
import { isSteady } from './left-out.ts';
import type { Ground } from './publish.ts';
import type { Knob } from './sliders.ts';
import { fractionText } from './worth.ts';

const ZERO = ratio(0n);

/** Whose numbers they are. */
export interface Person {
  readonly id: string;
  /** Null where nobody is compared. */
  readonly seat: Seat | null;
  readonly account: Account;
  readonly measures: readonly Row<'measures'>[];
}

/** Somebody's own numbers in a stage; the knobs are those that were asked for, in that order. */
export interface OwnGround extends Ground {
  readonly knobs: readonly Knob[];
  /** Whether it is known how much a rule has counted. */
  knows(rule: Rule): boolean;
}

export function groundOf(edition: Edition, stage: Stage, person: Person): OwnGround {
  const { portal, text } = edition;
  const knobs: (Knob & { readonly id: string })[] = [];
  const rowIn = (measure: string, over: Rule['over']) =>
    person.measures.find(
      (row) => row.measure_id === measure && row.stage_id === (over === 'program' ? '' : stage.id),
    );
  const valueIn = (measure: string, over: Rule['over']): Ratio =>
    parseRatio(rowIn(measure, over)?.value ?? '') ?? ZERO;
  const boosted = (rule: Rule): Ratio | null => {
    if (isSteady(rule, portal.program) || rule.boosts.every(({ period }) => period.from > portal.today))
      return ZERO;
    const counted = countedBy(edition, rule, person, stage);
    return counted && subtract(counted, valueIn(rule.measure, rule.over));
  };
  return {
    knobs,
    knows: (rule) => boosted(rule) !== null,
    boosted: (rule) => boosted(rule) ?? ZERO,
    use: (measure, over) => {
      const now = valueIn(measure, 'stage');
      if (!knobs.some(({ id }) => id === measure)) {
        const { title, money, decimals } = measureOf(portal, measure);
        knobs.push({ id: measure, title: text(title), money, decimals, now });
      }
      const plus = over === 'program' ? subtract(valueIn(measure, 'program'), now) : ZERO;
      return { slider: knobs.findIndex(({ id }) => id === measure), plus: fractionText(plus) };
    },
    compared: (measure, over, by) => {
      const value = parseRatio(rowIn(measure, over)?.[by] ?? '');
      return value && value.n > 0n ? value : null;
    },
    column: (name) => exact(portal.participants.get(person.id)?.attributes[name] ?? '0'),
    hasOpened: (rule) => person.account.reached(rule.id, rule.over === 'program' ? '' : stage.id) !== '',
  };
}

/** What a rule with days that counted several times has counted: so much below the edge that the next award waits at. */
function countedBy({ portal }: Edition, rule: Rule, { id, account }: Person, stage: Stage): Ratio | null {
  const reached = parseRatio(account.reached(rule.id, rule.over === 'program' ? '' : stage.id));
  const next = portal.results
    .of('next_steps', id)
    .find((step) => step.rule_id === rule.id && step.what === 'band');
  const missing = parseRatio(next?.missing ?? '');
  if (reached === null || rule.as !== 'value') return null;
  // Once a cap is full nothing that is still to come changes what is paid.
  if (missing === null) return isFull(rule, reached) ? reached : null;
  const counted = subtract(edgeAbove(rule, reached), missing);
  return compare(counted, reached) >= 0 ? counted : null;
}

const isFull = ({ curve, caps, mayFall }: Rule, x: Ratio): boolean =>
  !mayFall && caps.some(({ points }) => compare(pointsAt(curve, x), points) >= 0);

/** Where the curve next pays more than at x: its next full step, or its next band. */
function edgeAbove({ curve: { bands } }: Rule, x: Ratio): Ratio {
  const band = bands.findLast(({ from }) => from === null || compare(from, x) <= 0) ?? bands[0];
  const next = bands[bands.indexOf(band) + 1]?.from ?? null;
  const steps = {
    n: (x.n * band.origin.d - band.origin.n * x.d) * band.step.d,
    d: x.d * band.origin.d * band.step.n,
  };
  const full = ratio(
    band.origin.n * band.step.d + (steps.n / steps.d + 1n) * band.step.n * band.origin.d,
    band.origin.d * band.step.d,
  );
  return next && (!band.whole || compare(next, full) < 0) ? next : full;
}
