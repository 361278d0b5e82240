interface Entry {
  readonly from: number;
  readonly to: number;
  sum: number;
}

/** Integers added up by a field of the same bytes, in the order of first sight, without making a text of each one. */
export class FieldSums {
  readonly #bytes: Buffer;
  readonly #entries = new Map<number, Entry>();

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
  }

  /** Adds to the field that stands from a byte up to another. */
  add(from: number, to: number, amount: number): void {
    let slot = this.#hash(from, to);
    let entry = this.#entries.get(slot);
    while (entry && !this.#same(entry, from, to)) {
      slot += 1;
      entry = this.#entries.get(slot);
    }
    if (entry) entry.sum += amount;
    else this.#entries.set(slot, { from, to, sum: amount });
  }

  /** The sums by the field's text. Throws a RangeError where one is too large to be exact. */
  texts(): Map<string, number> {
    const texts = new Map<string, number>();
    for (const { from, to, sum } of this.#entries.values()) {
      if (!Number.isSafeInteger(sum)) throw new RangeError(`${sum} is too large to be exact`);
      texts.set(this.#bytes.toString('utf8', from, to), sum);
    }
    return texts;
  }

  #hash(from: number, to: number): number {
    let hash = 0;
    for (let at = from; at < to; at += 1) hash = (hash * 31 + (this.#bytes[at] ?? 0)) | 0;
    return hash;
  }

  #same(entry: Entry, from: number, to: number): boolean {
    if (entry.to - entry.from !== to - from) return false;
    for (let at = from; at < to; at += 1)
      if (this.#bytes[at] !== this.#bytes[entry.from + at - from]) return false;
    return true;
  }
}
