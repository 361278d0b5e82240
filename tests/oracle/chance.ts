/** Numbers that look random and are the same for the same seed. */
export interface Chance {
  /** A whole number from `from` to `to`, both included. */
  int(from: number, to: number): number;
  pick<const T>(values: readonly [T, ...T[]]): T;
  /** True in so many of a hundred cases. */
  percent(of: number): boolean;
}

/** A linear congruential generator: plain, and enough to vary cases. */
export function chanceOf(seed: number): Chance {
  let state = BigInt(seed) * 2_654_435_761n + 1n;
  const next = (below: number): number => {
    state = (state * 6_364_136_223_846_793_005n + 1_442_695_040_888_963_407n) & 0xffff_ffff_ffff_ffffn;
    return Number((state >> 33n) % BigInt(below));
  };
  return {
    int: (from, to) => from + next(to - from + 1),
    pick: (values) => values[next(values.length)] ?? values[0],
    percent: (of) => next(100) < of,
  };
}
