import { compare, multiply, type Ratio, ratio, subtract } from '../../program/ratio.ts';
import type { Fraction, Published, PublishedRule, Slider, Use } from './published.ts';
import { fraction } from './worth.ts';

/** A measure before it is known how far its slider goes. */
export interface Knob {
  readonly title: string;
  readonly money: boolean;
  readonly decimals: number;
  readonly now: Ratio;
}

const STOPS = 100n;

/** From today's value to half as much again, and a quarter beyond the last edge of the rules that follow it. */
export function sliderOf(knob: Knob, index: number, rules: Published['rules']): Slider {
  const units = ratio(10n ** BigInt(knob.decimals));
  const now = ceiling(multiply(knob.now, units));
  const edges = rules
    .flatMap(edgesOf)
    .filter(({ slider }) => slider === index)
    .map(({ at }) => ceiling(multiply(at, units)))
    .filter((edge) => edge > now);
  const furthest = [now + now / 2n, ...edges.map((edge) => edge + edge / 4n)];
  const reach = furthest.reduce((most, one) => (one > most ? one : most), 20n * units.n);
  const step = roundStep((reach - now) / STOPS);
  return {
    ...{ title: knob.title, money: knob.money, decimals: knob.decimals },
    now: String(now),
    to: String(((reach + step - 1n) / step) * step),
    step: String(step),
    edges: [...new Set(edges)].map(String),
  };
}

interface Edge {
  readonly slider: number;
  readonly at: Ratio;
}

/** Where a rule changes, as values of the sliders that it follows. */
function edgesOf(rule: PublishedRule): Edge[] {
  const bands = rule.columns.flat().flatMap(([from]) => (from === null ? [] : [from]));
  const times = rule.multiplier?.bands.map(([from]) => from) ?? [];
  const isShare = rule.edges === 'target';
  return [
    ...bands.map((from) => edgeAt({ ...rule, as: isShare ? 'percent_of_target' : rule.as }, from)),
    ...times.map((from) => edgeAt(rule.multiplier as Read, from)),
    ...(rule.gate?.conditions ?? []).map((one) => edgeAt(one, one.limit)),
  ].flatMap((edge) => edge ?? []);
}

interface Read extends Use {
  readonly as: PublishedRule['as'];
  readonly target: Fraction | null;
}

function edgeAt({ slider, plus, as, target }: Read, edge: Fraction): Edge | null {
  const share = as === 'growth_over_baseline' ? subtract(fraction(edge), ratio(-1n)) : fraction(edge);
  if (as !== 'value' && target === null) return null;
  const value = as === 'value' ? share : multiply(share, fraction(target ?? '1/1'));
  return { slider, at: subtract(value, fraction(plus)) };
}

/** 1, 2 or 5 times a power of ten, not less than what is asked for and than 1. */
function roundStep(wanted: bigint): bigint {
  for (let power = 1n; ; power *= 10n)
    for (const one of [1n, 2n, 5n]) if (one * power >= wanted) return one * power;
}

const ceiling = ({ n, d }: Ratio): bigint => (compare({ n, d }, ratio(0n)) > 0 ? (n + d - 1n) / d : n / d);
