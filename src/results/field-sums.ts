interface Entry {
  readonly from: number;
  readonly to: number;
  sum: number;
}

/** Integers added up by a field of the same bytes, in the order of first sight, without making a text of each one. */
export class FieldSums {
  readonly #bytes: Buffer;
  readonly #entries = new Map<number, Entry>();
  /** Lines often repeat a field of the line before. */
  #latest: Entry = { from: 0, to: -1, sum: 0 };

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
  }

  /** Adds to the field that stands from a byte up to another. */
  add(from: number, to: number, amount: number): void {
    if (!this.#same(this.#latest, from, to)) this.#latest = this.#entryOf(from, to);
    this.#latest.sum += amount;
  }

  #entryOf(from: number, to: number): Entry {
    let slot = this.#hash(from, to);
    let entry = this.#entries.get(slot);
    while (entry && !this.#same(entry, from, to)) {
      slot += 1;
      entry = this.#entries.get(slot);
    }
    const known = entry ?? { from, to, sum: 0 };
    if (!entry) this.#entries.set(slot, known);
    return known;
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
    const bytes = this.#bytes;
    let hash = 0;
    for (let at = from; at < to; at += 1) hash = (hash * 31 + (bytes[at] ?? 0)) | 0;
    return hash;
  }

  #same(entry: Entry, from: number, to: number): boolean {
    if (entry.to - entry.from !== to - from) return false;
    const bytes = this.#bytes;
    for (let at = from, known = entry.from; at < to; at += 1, known += 1)
      if (bytes[at] !== bytes[known]) return false;
    return true;
  }
}
