import type { Feed } from '../program/feed.ts';
import { nearest } from '../program/source/nearest.ts';
import { feedLabels } from './labels.ts';
import type { ReferenceNumbers } from './numbers.ts';
import type { Reference } from './reference/reference.ts';

/** Among more spellings, or for more values, looking for the nearest takes too long. */
const MOST_LABELS = 5000;
const MOST_VALUES = 100;

const KINDS: Readonly<Record<string, 'participants' | 'products' | 'customers'>> = {
  'unknown-participant': 'participants',
  'unknown-product': 'products',
  'unknown-customer': 'customers',
};

/**
 * Says which known spelling is near to an unknown one; null where none is, or where it is asked too often. Nobody is
 * suggested who is not to be named: what is set aside is published with all results.
 */
export class NearLabels {
  readonly #reference: Reference;
  readonly #numbers: ReferenceNumbers;
  readonly #found = new Map<string, string | null>();

  constructor(reference: Reference, numbers: ReferenceNumbers) {
    this.#reference = { ...reference, participants: reference.participants.filter(({ isNamed }) => isNamed) };
    this.#numbers = numbers;
  }

  near(feed: Feed, code: string, value: string): string | null {
    const kind = KINDS[code];
    if (kind === undefined || value.trim() === '') return null;
    const key = `${feed.id} ${kind} ${value}`;
    const known = this.#found.get(key);
    if (known !== undefined || this.#found.size >= MOST_VALUES) return known ?? null;
    const labels = feedLabels(feed, this.#reference, this.#numbers)[kind].map(([label]) => label);
    const found = labels.length > MOST_LABELS ? null : nearest(value, labels);
    this.#found.set(key, found);
    return found;
  }
}
