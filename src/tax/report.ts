import { requestedOn } from '../intake/reference/redemptions/standing.ts';
import type { Participant, Redemption, Reference } from '../intake/reference/reference.ts';
import { contains } from '../program/day.ts';
import type { Program } from '../program/program.ts';
import { add, compare, multiply, type Ratio, ratio } from '../program/ratio.ts';
import type { Reward } from '../program/reward.ts';
import type { Taxes, TaxRule } from '../program/taxes.ts';

/** A redemption, and what of it is taxable. */
export interface TaxItem {
  readonly participant: Participant;
  /** As `participants.csv` has it; empty for none. */
  readonly country: string;
  readonly redemption: Redemption;
  readonly reward: Reward;
  /** What taxes are reckoned from; null where nothing is said of it. */
  readonly value: Ratio | null;
  /** Null where no rule is for it: then all of it is taxable as far as this report knows. */
  readonly rule: TaxRule | null;
  readonly exempt: Ratio;
}

/** What a participant has had in a year. */
export interface TaxSum {
  readonly participant: Participant;
  readonly country: string;
  readonly items: readonly TaxItem[];
  readonly value: Ratio;
  readonly exempt: Ratio;
  /** How many have no value: the sums are without them. */
  readonly unknown: number;
}

/**
 * What was redeemed or paid out in a calendar year, by the day on which it was requested, and was not cancelled since; in
 * the order of participants, days and ids. Prizes of rankings are not in it.
 */
export function taxItems(
  program: Program,
  { participants, redemptions }: Reference,
  year: string,
): TaxItem[] {
  const people = new Map(participants.map((one) => [one.id, one]));
  const rewards = new Map(program.rewards.map((one) => [one.id, one]));
  return redemptions
    .filter((one) => requestedOn(one).startsWith(`${year}-`) && one.steps.at(-1)?.state !== 'cancelled')
    .toSorted((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1))
    .flatMap((redemption) => {
      const participant = people.get(redemption.participant);
      const reward = rewards.get(redemption.reward);
      return participant && reward ? [itemOf(redemption, participant, reward, program.taxes)] : [];
    });
}

const orderOf = (one: Redemption): string => JSON.stringify([one.participant, requestedOn(one), one.id]);

function itemOf(
  redemption: Redemption,
  participant: Participant,
  reward: Reward,
  taxes: readonly Taxes[],
): TaxItem {
  const country = participant.attributes['country'] ?? '';
  const value = reward.taxableValue && multiply(reward.taxableValue, ratio(BigInt(redemption.quantity)));
  const law = taxes.find(({ id }) => id === country.toLowerCase());
  const rule = law?.rules.find((one) => fits(one, redemption, reward)) ?? null;
  const isExempt =
    law && value && rule?.exemptUpTo && compare(multiply(value, law.rate), rule.exemptUpTo) <= 0;
  return { participant, country, redemption, reward, value, rule, exempt: isExempt ? value : ratio(0n) };
}

const fits = ({ kinds, span }: TaxRule, one: Redemption, { kind }: Reward): boolean =>
  (kinds === null || kinds.includes(kind)) && contains(span, requestedOn(one));

/** The items of each participant added up. */
export const taxSums = (items: readonly TaxItem[]): TaxSum[] =>
  [...Map.groupBy(items, ({ participant }) => participant)].map(([participant, own]) => ({
    participant,
    country: own[0]?.country ?? '',
    items: own,
    value: sum(own.map(({ value }) => value)),
    exempt: sum(own.map(({ exempt }) => exempt)),
    unknown: own.filter(({ value }) => value === null).length,
  }));

const sum = (amounts: readonly (Ratio | null)[]): Ratio =>
  amounts.filter((one) => one !== null).reduce(add, ratio(0n));
