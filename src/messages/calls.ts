import type { Participant } from '../intake/reference/reference.ts';
import type { Edition } from '../portal/edition.ts';
import { measureOf, ruleOf } from '../portal/portal.ts';
import { daysBetween } from '../program/day.ts';
import { compare, multiply, parseRatio, type Ratio, ratio } from '../program/ratio.ts';
import type { Row } from '../results/contract.ts';

/** Somebody whom the operator may want to call, and why. */
export interface Call {
  readonly id: string;
  readonly name: string;
  readonly phone: string;
  readonly why: string;
  readonly what: string;
}

/** Days without anything that counts, after which somebody has gone quiet. */
export const QUIET_DAYS = 14;
/** Whoever lacks at most this part of what they have is one step away. */
const NEAR = ratio(1n, 10n);

/** Who is one step from the next award, and who has gone quiet; in the order of participants. */
export function callsFor(edition: Edition, { id, name, attributes }: Participant): Call[] {
  const { t } = edition;
  const who = { id, name, phone: attributes['phone'] ?? '' };
  const days = quietDays(edition, id);
  return [
    ...nearSteps(edition, id).map((step) => ({
      ...who,
      why: t('message.near'),
      what: stepText(edition, step),
    })),
    ...(days >= QUIET_DAYS ? [{ ...who, why: t('message.quiet', { count: days }), what: '' }] : []),
  ];
}

type Step = Row<'next_steps'>;

/** Where every single one pays, nothing is a step. */
function nearSteps({ portal }: Edition, id: string): Step[] {
  const { results, stages } = portal;
  const { running } = stages;
  if (!running) return [];
  const own = results.measures('participant', id).filter(({ stage_id }) => stage_id === running.id);
  return results.of('next_steps', id).filter((step) => {
    const have = own.find(({ measure_id }) => measure_id === step.measure_id);
    const isStep = step.what === 'band' && ruleOf(portal, step.rule_id).curve.form !== 'flat';
    return isStep && isSmall(step, exact(have?.value ?? ''));
  });
}

/** `GTX revenue: $1,200` */
function stepText({ portal, text, formats }: Edition, { measure_id, missing }: Step): string {
  const measure = measureOf(portal, measure_id);
  return `${text(measure.title)}: ${formats.value(measure, missing)}`;
}

/** One of what is counted, or a tenth of what there is already. */
function isSmall({ missing }: Step, have: Ratio): boolean {
  const lacks = exact(missing);
  return compare(lacks, ratio(1n)) <= 0 || compare(lacks, multiply(have, NEAR)) <= 0;
}

const exact = (decimal: string): Ratio => parseRatio(decimal) ?? ratio(0n);

/** Days since something of theirs became known, or since the program began; 0 before it begins. */
function quietDays({ portal }: Edition, id: string): number {
  const { period } = portal.program;
  if (portal.over || portal.today < period.from) return 0;
  const days = portal.results.of('credits', id).map((row) => row.known_on);
  const last = days.sort().at(-1) ?? '';
  return daysBetween(last > period.from ? last : period.from, portal.today);
}
